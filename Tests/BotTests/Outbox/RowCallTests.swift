import Domain
import HTTP
import Telegram
import TestSupport
import Testing

@testable import Bot

struct RowCallTests {
  private func json(_ call: RowCall) -> String? {
    guard case .json(let bytes) = call.botCall.payload else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func anUntouchedRowGoesAsItWasWritten() async throws {
    let fixture = try await SenderFixture()
    let row = fixture.text("<b>x</b>", to: -5)
    let call = try #require(try await RowCall(row: row, parts: fixture.parts()))
    #expect(json(call) == row.parameters)
    #expect(call.botCall.chatID == -5)
    #expect(call.botCall.lane == .reply)
    #expect(!call.isUpload && call.blob == nil)
  }

  @Test func aPictureNobodyKnowsIsNothingToSend() async throws {
    let fixture = try await SenderFixture()
    let row = OutboxRow(
      chatID: 7, method: "sendPhoto", parameters: "{}", picture: PictureID("img_gone"),
      createdAt: fixture.bot.time.now())
    let call = try await RowCall(row: row, parts: fixture.parts())
    #expect(call?.method == nil)
  }

  @Test func anUploadHasTimeAndItsOwnLane() async throws {
    let fixture = try await SenderFixture()
    let row = try await fixture.stored().row
    var call = try #require(try await RowCall(row: row, parts: fixture.parts()))
    #expect(call.isUpload)
    #expect(call.botCall.deadline == .seconds(120))
    #expect(call.botCall.lane == .result)
    call.sendAsDocument()
    #expect(call.method == "sendDocument")
    #expect(SeenCall(call.botCall).file?.name == "document")
  }

  @Test func onlyTextEditsBecomeMessages() async throws {
    let fixture = try await SenderFixture()
    var deletion = try #require(
      try await RowCall(
        row: OutboxRow(
          chatID: 7, method: "deleteMessage", parameters: #"{"message_id":5}"#,
          createdAt: fixture.bot.time.now()), parts: fixture.parts()))
    deletion.sendInsteadOfEdit()
    #expect(deletion.method == "deleteMessage")
    #expect(json(deletion) == #"{"message_id":5}"#)
  }

  private func row(_ method: String, _ attachment: Domain.Attachment?) -> OutboxRow {
    OutboxRow(
      chatID: 7, method: method,
      parameters: #"{"caption":"<b>words</b>","chat_id":7,"photo":"attach://photo"}"#,
      attachment: attachment, createdAt: Timestamp(milliseconds: 0))
  }

  @Test func aFileIsMadeWhenItIsSent() async throws {
    let fixture = try await SenderFixture()
    let chart = UsageChart(days: ["d"], series: [.init(model: "m", micros: [17])])
    let call = try #require(
      try await RowCall(row: row("sendPhoto", .chart(chart)), parts: fixture.parts()))
    let seen = SeenCall(call.botCall)
    #expect(seen.method == "sendPhoto" && seen.text == "<b>words</b>")
    #expect(seen.file?.name == "photo" && seen.file?.fileName == "chart.png")
    #expect(seen.file?.bytes == Array("17".utf8))
    #expect(seen["photo"] == nil)
    #expect(call.botCall.lane == .result)
  }

  @Test func aTableGoesAsADocument() async throws {
    let fixture = try await SenderFixture()
    let call = try #require(
      try await RowCall(
        row: row("sendDocument", .text(name: "a.csv", contents: "x")), parts: fixture.parts()))
    let file = SeenCall(call.botCall).file
    #expect(file?.name == "document" && file?.fileName == "a.csv")
    #expect(file?.contentType == "text/csv")
  }

  @Test func aFileThatCannotBeMadeLeavesTheWords() async throws {
    let fixture = try await SenderFixture()
    for attachment in [Domain.Attachment.qrCode("x"), nil] {
      let call = try #require(
        try await RowCall(row: row("sendPhoto", attachment), parts: fixture.parts()))
      let seen = SeenCall(call.botCall)
      #expect(seen.method == "sendMessage" && seen.file == nil)
      #expect(seen["text"]?.text == "<b>words</b>" && seen["photo"] == nil)
    }
  }
}
