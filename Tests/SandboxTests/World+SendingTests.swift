import HTTP
import Testing

@testable import Sandbox

/// `sendMessage`, `sendChatAction`, and what all send methods share.
@Suite struct SendingTests {
  @Test func aMessageComesBackAsTelegramTellsIt() throws {
    let harness = StandInHarness()
    let message = try harness.call(
      "sendMessage",
      #"""
      {"chat_id":101,"text":" <b>Hi</b> /start ","parse_mode":"HTML","protect_content":true,\#
      "reply_markup":{"inline_keyboard":[[{"text":"Go","callback_data":"go","style":"danger"},\#
      {"text":"Web","url":"https://a.bc"}],[{"text":"Copy","copy_text":{"text":"zk"}}]]}}
      """#
    )
    #expect(message["from"]?["is_bot"]?.flag == true)
    #expect(
      message["chat"]?.text == #"{"id":101,"first_name":"Ann","username":"ann","type":"private"}"#)
    #expect(message["date"]?.integer == 1_760_000_000)
    #expect(message["text"]?.string == "Hi /start")
    #expect(
      message["entities"]?.text
        == #"[{"offset":0,"length":2,"type":"bold"},{"offset":3,"length":6,"type":"bot_command"}]"#)
    #expect(message["has_protected_content"]?.flag == true)
    #expect(
      message["reply_markup"]?["inline_keyboard"]?.array?.first?.array?.first?.text
        == #"{"text":"Go","style":"danger","callback_data":"go"}"#)
    let next = try harness.call("sendMessage", #"{"chat_id":"101","text":5}"#)
    #expect(next["text"]?.string == "5")
    let (first, second) = (message["message_id"]?.integer, next["message_id"]?.integer)
    #expect(second == first.map { $0 + 1 })
    #expect(harness.telegram.messages(in: 101).map(\.plainText) == ["Hi /start", "5"])
  }

  @Test func parametersComeByQueryFormJSONAndMultipart() throws {
    let harness = StandInHarness()
    let path = "/bot42:secret/sendMessage"
    let query = harness.get(path, [("chat_id", "101"), ("text", "query")])
    _ = try harness.result(harness.now(query))
    let form = IncomingRequest(
      method: "POST", path: path,
      headers: ["Content-Type": "application/x-www-form-urlencoded"],
      body: Array("chat_id=101&text=form+%26%20%E2%9C%93&disable_notification".utf8))
    _ = try harness.result(harness.now(form))
    _ = try harness.call("sendMessage", #"{"chat_id":101,"text":"json"}"#)
    var parts = Multipart()
    parts.add(name: "chat_id", value: "101")
    parts.add(name: "text", value: "multipart")
    parts.add(
      name: "reply_markup", value: #"{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}"#)
    _ = try harness.call("sendMessage", parts)
    let messages = harness.telegram.messages(in: 101)
    #expect(messages.map(\.plainText) == ["query", "form & ✓", "json", "multipart"])
    #expect(messages.last?.keyboard?.button(row: 0, column: 0)?.callbackData == "b")
  }

  @Test(arguments: [
    ("{", "400 Bad Request: can't parse request body as a JSON object in UTF-8"),
    ("[]", "400 Bad Request: can't parse request body as a JSON object in UTF-8"),
    ("{}", "400 Bad Request: message text is empty"),
    (#"{"text":"x"}"#, "400 Bad Request: chat_id is empty"),
    (#"{"text":"","chat_id":101}"#, "400 Bad Request: message text is empty"),
    (#"{"text":" \n","chat_id":101}"#, "400 Bad Request: text must be non-empty"),
    (#"{"text":"x","chat_id":999}"#, "400 Bad Request: chat not found"),
    (#"{"text":"x","chat_id":"@ann"}"#, "400 Bad Request: chat not found"),
    (
      #"{"text":"x","chat_id":101,"parse_mode":"Smileys"}"#,
      "400 Bad Request: unsupported parse_mode"
    ),
    (
      #"{"text":"<b>x","chat_id":101,"parse_mode":"HTML"}"#,
      "400 Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\""
    ),
    (
      #"{"text":"x","chat_id":101,"reply_parameters":{"message_id":5}}"#,
      "400 Bad Request: message to be replied not found"
    ),
    (
      #"{"text":"x","chat_id":101,"message_thread_id":7}"#,
      "400 Bad Request: message thread not found"
    ),
    (
      #"{"text":"x","chat_id":101,"reply_markup":"{"}"#,
      "400 Bad Request: can't parse reply keyboard markup JSON object"
    ),
    (
      #"{"text":"x","chat_id":101,"reply_markup":[]}"#,
      "400 Bad Request: object expected as reply markup"
    ),
    (
      #"{"text":"x","chat_id":101,"reply_markup":{"inline_keyboard":[{}]}}"#,
      "400 Bad Request: field \"inline_keyboard\" must be an Array of Arrays"
    ),
    (
      #"{"text":"x","chat_id":101,"reply_markup":{"inline_keyboard":[[{"text":"a"}]]}}"#,
      "400 Bad Request: can't parse inline keyboard button: "
        + "Text buttons are unallowed in the inline keyboard"
    ),
    (
      #"{"text":"x","chat_id":101,"reply_markup":{"inline_keyboard":[[{"text":"a","url":"x"}]]}}"#,
      "400 Bad Request: inline keyboard button URL 'x' is invalid: Wrong HTTP URL"
    ),
  ])
  func refusals(json: String, refusal: String) throws {
    #expect(try StandInHarness().refusal("sendMessage", json) == refusal)
  }

  @Test func callbackDataHoldsSixtyFourBytes() throws {
    let harness = StandInHarness()
    func json(_ data: String) -> String {
      #"""
      {"chat_id":101,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a",\#
      "callback_data":"\#(data)"}]]}}
      """#
    }
    _ = try harness.call("sendMessage", json(String(repeating: "é", count: 32)))
    #expect(
      try harness.refusal("sendMessage", json(String(repeating: "é", count: 32) + "x"))
        == "400 Bad Request: BUTTON_DATA_INVALID")
  }

  @Test func lengthIsCountedInUTF16AfterParsing() throws {
    let harness = StandInHarness()
    func json(_ text: String) -> String {
      #"{"chat_id":101,"parse_mode":"HTML","text":"\#(text)"}"#
    }
    let longest = "<b>" + String(repeating: "😀", count: 2048) + "</b>"
    _ = try harness.call("sendMessage", json(longest))
    #expect(
      try harness.refusal("sendMessage", json(String(repeating: "😀", count: 2048) + "x"))
        == "400 Bad Request: message is too long")
    #expect(
      try harness.refusal("sendMessage", json(String(repeating: "x", count: 40_000)))
        == "400 Bad Request: text is too long")
  }

  @Test func givenEntitiesAreTakenWithoutParseMode() throws {
    let message = try StandInHarness().call(
      "sendMessage",
      #"""
      {"chat_id":101,"text":"<b>","entities":[{"type":"bold","offset":0,"length":3},\#
      {"type":"new_kind","offset":0,"length":1}]}
      """#
    )
    #expect(message["text"]?.string == "<b>")
    #expect(message["entities"]?.text == #"[{"offset":0,"length":3,"type":"bold"}]"#)
  }

  @Test func repliesShowWhatTheyAnswer() throws {
    let harness = StandInHarness()
    let asked = try harness.ann.send("question")
    let reply = try harness.call(
      "sendMessage", #"{"chat_id":101,"text":"x","reply_parameters":{"message_id":\#(asked)}}"#)
    #expect(reply["reply_to_message"]?["text"]?.string == "question")
    let orphan = try harness.call(
      "sendMessage",
      #"""
      {"chat_id":101,"text":"x",\#
      "reply_parameters":"{\"message_id\":5,\"allow_sending_without_reply\":true}"}
      """#
    )
    #expect(orphan["reply_to_message"] == nil)
  }

  @Test func aPersonWhoBlockedTheBotIsNotReached() throws {
    let harness = StandInHarness()
    try harness.ann.setBlocked(true)
    let blocked = "403 Forbidden: bot was blocked by the user"
    #expect(try harness.refusal("sendMessage", #"{"chat_id":101,"text":"x"}"#) == blocked)
    #expect(
      try harness.refusal("sendChatAction", #"{"chat_id":101,"action":"typing"}"#) == blocked)
    #expect(throws: StandInError.self) { try harness.ann.send("hello") }
    try harness.ann.setBlocked(false)
    _ = try harness.call("sendMessage", #"{"chat_id":101,"text":"x"}"#)
    let updates = try harness.takeUpdates().compactMap { $0["my_chat_member"] }
    #expect(
      updates.map { $0["new_chat_member"]?["status"]?.string } == ["kicked", "member"])
    #expect(updates.first?["old_chat_member"]?["status"]?.string == "member")
    #expect(updates.first?["new_chat_member"]?["user"]?["id"]?.integer == 42)
  }

  @Test func anActionIsShownForFiveSecondsOrUntilAMessage() throws {
    let harness = StandInHarness()
    func shown() throws -> String? {
      try harness.messages(user: 101, chat: 101)["action"]?.string
    }
    let action = #"{"chat_id":101,"action":"upload_photo"}"#
    #expect(try harness.call("sendChatAction", action) == .bool(true))
    #expect(try shown() == "upload_photo")
    harness.advance(milliseconds: 5000)
    #expect(try shown() == nil)
    _ = try harness.call("sendChatAction", action)
    _ = try harness.call("sendMessage", #"{"chat_id":101,"text":"x"}"#)
    #expect(try shown() == nil)
    #expect(
      try harness.refusal("sendChatAction", #"{"chat_id":101,"action":"dance"}"#)
        == "400 Bad Request: wrong parameter action in request")
  }

  @Test func chatsDescribeThemselves() throws {
    let harness = StandInHarness { $0.topics = [ForumTopic(id: 7, name: "Lakes")] }
    #expect(try harness.call("getChat", #"{"chat_id":101}"#)["first_name"]?.string == "Ann")
    let group = try harness.call("getChat", #"{"chat_id":-1001}"#)
    #expect(group["type"]?.string == "supergroup")
    #expect(group["is_forum"]?.flag == true)
    #expect(
      try harness.refusal("getChat", #"{"chat_id":5}"#) == "400 Bad Request: chat not found")
  }

  @Test func onlyAShortHistoryIsKeptOnRequest() throws {
    let harness = StandInHarness { $0.keepsMessages = false }
    for number in 0..<100 {
      _ = try harness.call("sendMessage", #"{"chat_id":101,"text":\#(number)}"#)
    }
    let kept = harness.telegram.messages(in: 101)
    #expect((20..<40).contains(kept.count))
    #expect(kept.last?.plainText == "99")
  }
}
