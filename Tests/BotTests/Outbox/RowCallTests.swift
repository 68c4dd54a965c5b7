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
}
