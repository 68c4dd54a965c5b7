import HTTP
import Testing

@testable import Sandbox

/// Button presses and their answers.
@Suite struct CallbackTests {
  private func sendButtons(_ harness: StandInHarness, chat: Int64 = 101) throws -> Int {
    let message = try harness.call(
      "sendMessage",
      #"""
      {"chat_id":\#(chat),"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a",\#
      "callback_data":"one"},{"text":"b","callback_data":"two"}],[{"text":"c",\#
      "url":"https://a.bc"}]]}}
      """#
    )
    return Int(try #require(message["message_id"]?.integer))
  }

  @Test func aPressIsAQueryAndItsAnswerIsSeen() throws {
    let harness = StandInHarness()
    let id = try sendButtons(harness)
    let version = try harness.version()
    let press = try harness.now(
      harness.post(
        "/chat/api/press", #"{"user":101,"chat":101,"message":\#(id),"row":0,"column":1}"#)
    ).json
    let query = try #require(try harness.takeUpdates().last?["callback_query"])
    #expect(query["id"] == press["id"])
    #expect(query["data"]?.string == "two")
    #expect(query["from"]?["id"]?.integer == 101)
    #expect(query["message"]?["message_id"]?.integer == Int64(id))
    #expect(query["message"]?["text"]?.string == "x")
    #expect(query["chat_instance"]?.string?.isEmpty == false)
    let queryID = try #require(query["id"]?.string)
    #expect(
      try harness.call(
        "answerCallbackQuery",
        #"{"callback_query_id":"\#(queryID)","text":"Done","show_alert":true}"#) == .bool(true))
    #expect(
      try harness.events(user: 101, since: version).map(\.text) == [
        #"{"type":"answer","chat":101,"message":\#(id),"text":"Done","alert":true,"url":null}"#
      ])
  }

  @Test func answersAreForThePresserAlone() throws {
    let harness = StandInHarness()
    let id = try sendButtons(harness, chat: harness.group)
    let version = try harness.version(user: 102, chat: harness.group)
    let query = try harness.bob.press(message: id, row: 0, column: 0, chat: harness.group)
    _ = try harness.call("answerCallbackQuery", #"{"callback_query_id":"\#(query)"}"#)
    _ = try harness.call("sendMessage", #"{"chat_id":-1001,"text":"y"}"#)
    let bob = try harness.events(user: 102, since: version).map { $0["type"]?.string }
    let ann = try harness.events(user: 101, since: version).map { $0["type"]?.string }
    #expect(bob == ["answer", "message"])
    #expect(ann == ["message"])
  }

  @Test func unknownAndOldQueriesAreRefused() throws {
    let harness = StandInHarness()
    let id = try sendButtons(harness)
    let query = try harness.ann.press(message: id, data: "forged")
    let tooOld =
      "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
    #expect(try harness.refusal("answerCallbackQuery") == tooOld)
    #expect(
      try harness.refusal("answerCallbackQuery", #"{"callback_query_id":"1"}"#) == tooOld)
    let long = String(repeating: "x", count: 201)
    #expect(
      try harness.refusal(
        "answerCallbackQuery", #"{"callback_query_id":"\#(query)","text":"\#(long)"}"#)
        == "400 Bad Request: MESSAGE_TOO_LONG")
    harness.advance(milliseconds: 150_000)
    #expect(
      try harness.refusal("answerCallbackQuery", #"{"callback_query_id":"\#(query)"}"#) == tooOld)
  }

  @Test func onlyCallbackButtonsThatExistArePressed() throws {
    let harness = StandInHarness()
    let id = try sendButtons(harness)
    for (row, column) in [(1, 0), (0, 2), (-1, 0), (7, 7)] {
      #expect(throws: StandInError.badRequest("no such callback button")) {
        try harness.ann.press(message: id, row: row, column: column)
      }
    }
    #expect(throws: StandInError.chatNotFound) {
      try harness.bob.press(message: id, row: 0, column: 0, chat: 101)
    }
    #expect(throws: StandInError.self) { try harness.ann.press(message: 1, data: "x") }
    #expect(try harness.takeUpdates().isEmpty)
  }
}
