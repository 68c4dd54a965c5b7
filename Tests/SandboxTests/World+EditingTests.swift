import HTTP
import Testing

@testable import Sandbox

/// The edit and delete methods.
@Suite struct EditingTests {
  private static let keyboard =
    #""reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}"#
  private static let notModified =
    "400 Bad Request: message is not modified: specified new message content and reply markup are "
    + "exactly the same as a current content and reply markup of the message"

  private func send(_ harness: StandInHarness, _ text: String = "x") throws -> Int64 {
    try #require(
      try harness.call("sendMessage", #"{"chat_id":101,"text":"\#(text)",\#(Self.keyboard)}"#)[
        "message_id"]?.integer)
  }

  private func sendPhoto(_ harness: StandInHarness) throws -> Int64 {
    var form = Multipart()
    form.add(name: "chat_id", value: "101")
    form.add(name: "photo", fileName: "a", contentType: "image/png", bytes: TestPictures.png())
    return try #require(try harness.call("sendPhoto", form)["message_id"]?.integer)
  }

  @Test func textIsChangedAndEqualTextIsRefused() throws {
    let harness = StandInHarness()
    let id = try send(harness)
    let edit = #"{"chat_id":101,"message_id":\#(id),"text":"<b>y</b>","parse_mode":"HTML"}"#
    harness.advance(milliseconds: 2000)
    let edited = try harness.call("editMessageText", edit)
    #expect(edited["text"]?.string == "y")
    #expect(edited["edit_date"]?.integer == 1_760_000_002)
    #expect(edited["reply_markup"] == nil)
    #expect(try harness.refusal("editMessageText", edit) == Self.notModified)
    let plain = #"{"chat_id":101,"message_id":\#(id),"text":"y"}"#
    #expect(try harness.call("editMessageText", plain)["entities"] == nil)
  }

  @Test func theKeyboardAloneIsChanged() throws {
    let harness = StandInHarness()
    let id = try send(harness)
    let same = #"{"chat_id":101,"message_id":\#(id),\#(Self.keyboard)}"#
    #expect(try harness.refusal("editMessageReplyMarkup", same) == Self.notModified)
    let none = #"{"chat_id":101,"message_id":\#(id)}"#
    #expect(try harness.call("editMessageReplyMarkup", none)["reply_markup"] == nil)
    #expect(try harness.refusal("editMessageReplyMarkup", none) == Self.notModified)
    #expect(try harness.call("editMessageReplyMarkup", same)["reply_markup"] != nil)
  }

  @Test func captionsAndTextsAreNotMixedUp() throws {
    let harness = StandInHarness()
    let text = try send(harness)
    let photo = try sendPhoto(harness)
    #expect(
      try harness.refusal(
        "editMessageCaption", #"{"chat_id":101,"message_id":\#(text),"caption":"y"}"#)
        == "400 Bad Request: there is no caption in the message to edit")
    #expect(
      try harness.refusal("editMessageText", #"{"chat_id":101,"message_id":\#(photo),"text":"y"}"#)
        == "400 Bad Request: there is no text in the message to edit")
    let edit = #"{"chat_id":101,"message_id":\#(photo),"caption":"y"}"#
    #expect(try harness.call("editMessageCaption", edit)["caption"]?.string == "y")
    #expect(try harness.refusal("editMessageCaption", edit) == Self.notModified)
  }

  @Test func aTextBecomesAPhoto() throws {
    let harness = StandInHarness()
    let id = try send(harness)
    var form = Multipart()
    form.add(name: "chat_id", value: "101")
    form.add(name: "message_id", value: String(id))
    form.add(name: "media", value: #"{"type":"photo","media":"attach://p","caption":"done"}"#)
    form.add(name: "p", fileName: "p", contentType: "image/png", bytes: TestPictures.png())
    let edited = try harness.call("editMessageMedia", form)
    #expect(edited["message_id"]?.integer == id)
    #expect(edited["text"] == nil)
    #expect(edited["caption"]?.string == "done")
    let file = try #require(edited["photo"]?.array?.last?["file_id"]?.string)
    let again =
      #"""
      {"chat_id":101,"message_id":\#(id),"media":{"type":"photo","media":"\#(file)",\#
      "caption":"done"}}
      """#
    #expect(try harness.refusal("editMessageMedia", again) == Self.notModified)
  }

  @Test func onlyOwnMessagesThatExistAreEdited() throws {
    let harness = StandInHarness()
    let foreign = try harness.ann.send("hello")
    #expect(
      try harness.refusal(
        "editMessageText", #"{"chat_id":101,"message_id":\#(foreign),"text":"y"}"#)
        == "400 Bad Request: message can't be edited")
    #expect(
      try harness.refusal("editMessageText", #"{"chat_id":101,"message_id":1,"text":"y"}"#)
        == "400 Bad Request: message to edit not found")
    #expect(
      try harness.refusal("editMessageText", #"{"chat_id":101,"text":"y"}"#)
        == "400 Bad Request: message identifier is not specified")
    #expect(
      try harness.refusal("editMessageText", #"{"chat_id":9,"message_id":1,"text":"y"}"#)
        == "400 Bad Request: chat not found")
  }

  @Test func messagesAreDeletedOnce() throws {
    let harness = StandInHarness()
    let own = try send(harness)
    let foreign = try harness.ann.send("zk_live_secret")
    for id in [own, Int64(foreign)] {
      let call = #"{"chat_id":101,"message_id":\#(id)}"#
      #expect(try harness.call("deleteMessage", call) == .bool(true))
      #expect(
        try harness.refusal("deleteMessage", call)
          == "400 Bad Request: message to delete not found")
    }
    #expect(harness.telegram.messages(in: 101).isEmpty)
  }

  @Test func oldMessagesStay() throws {
    let harness = StandInHarness()
    let id = try send(harness)
    harness.advance(milliseconds: 48 * 3_600_000)
    #expect(
      try harness.refusal("deleteMessage", #"{"chat_id":101,"message_id":\#(id)}"#)
        == "400 Bad Request: message can't be deleted for everyone")
  }

  @Test func manyAreDeletedAndMissingOnesSkipped() throws {
    let harness = StandInHarness()
    let ids = try (0..<3).map { _ in try send(harness) }
    _ = try harness.call(
      "deleteMessages", #"{"chat_id":101,"message_ids":[\#(ids[0]),5,"\#(ids[2])"]}"#)
    #expect(harness.telegram.messages(in: 101).map { Int64($0.id) } == [ids[1]])
    #expect(
      try harness.refusal("deleteMessages", #"{"chat_id":101}"#)
        == "400 Bad Request: message identifiers are not specified")
    let many = (1...101).map(String.init).joined(separator: ",")
    #expect(
      try harness.refusal("deleteMessages", #"{"chat_id":101,"message_ids":[\#(many)]}"#)
        == "400 Bad Request: too many message identifiers specified")
  }
}
