import HTTP
import Testing

@testable import Sandbox

/// The JSON API of the web chat.
@Suite struct WebChatTests {
  @Test func helloTellsWhoIsThere() throws {
    let harness = StandInHarness()
    let hello = try harness.now(harness.get("/chat/api/hello")).json
    #expect(hello["bot"]?.text == #"{"id":42,"username":"zekron_sandbox_bot","name":"Zekron"}"#)
    #expect(
      hello["users"]?.array?[1].text
        == #"{"id":102,"name":"Bob","username":null,"language":"ru"}"#)
    #expect(
      hello["chats"]?.array?.map(\.text) == [
        #"{"id":101,"type":"private","title":"Zekron","users":[101]}"#,
        #"{"id":102,"type":"private","title":"Zekron","users":[102]}"#,
        #"{"id":103,"type":"private","title":"Zekron","users":[103]}"#,
        #"{"id":-1001,"type":"group","title":"Art club","users":[101,102,103]}"#,
      ])
  }

  @Test func aMessageIsShownWithAllItsFields() throws {
    let harness = StandInHarness()
    let asked = try harness.ann.send("/imagine a lake")
    let sent = try harness.call(
      "sendMessage",
      #"""
      {"chat_id":101,"text":"<blockquote expandable>x</blockquote>","parse_mode":"HTML",\#
      "protect_content":true,"reply_parameters":{"message_id":\#(asked)},\#
      "reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":"b","style":"primary"},\#
      {"text":"c","url":"https://a.bc"},{"text":"d","copy_text":{"text":"e"}}]]}}
      """#
    )
    let id = try #require(sent["message_id"]?.integer)
    let page = try harness.messages(user: 101, chat: 101)
    #expect(page["blocked"] == .bool(false))
    #expect(
      page["messages"]?.array?.last?.text
        == #"""
        {"id":\#(id),"date":1760000000,"edited":false,"from":{"id":42,"name":"Zekron",\#
        "bot":true},"thread":null,"text":"x","caption":null,\#
        "entities":[{"type":"expandable_blockquote","offset":0,"length":1,"url":null,\#
        "language":null}],"photo":null,"document":null,"invoice":null,"service":null,\#
        "album":null,"replyTo":{"id":\#(asked),"name":"Ann","text":"/imagine a lake"},\#
        "protected":true,"buttons":[[{"text":"a","kind":"callback","url":null,"copy":null,\#
        "style":"primary"},{"text":"c","kind":"url","url":"https://a.bc","copy":null,\#
        "style":null},{"text":"d","kind":"copy","url":null,"copy":"e","style":null}]],\#
        "forceReply":null}
        """#
    )
  }

  @Test func aTextTravelsToTheBotAndBack() throws {
    let harness = StandInHarness()
    let version = try harness.version()
    let answer = try harness.now(
      harness.post(
        "/chat/api/send", #"{"user":101,"chat":101,"text":"/imagine a lake","replyTo":null}"#)
    ).json
    let id = try #require(answer["id"]?.integer)
    let update = try #require(try harness.takeUpdates().last?["message"])
    #expect(update["message_id"]?.integer == id)
    _ = try harness.call("sendChatAction", #"{"chat_id":101,"action":"upload_photo"}"#)
    let reply = try harness.call(
      "sendMessage",
      #"""
      {"chat_id":101,"text":"queued","reply_markup":{"force_reply":true,\#
      "input_field_placeholder":"why?"}}
      """#
    )
    let replyID = try #require(reply["message_id"]?.integer)
    _ = try harness.call(
      "editMessageText", #"{"chat_id":101,"message_id":\#(replyID),"text":"drawing"}"#)
    _ = try harness.call("deleteMessage", #"{"chat_id":101,"message_id":\#(id)}"#)
    let events = try harness.events(user: 101, since: version)
    #expect(
      events.map { $0["type"]?.string } == ["action", "message", "edit", "delete"])
    #expect(events[0]["action"]?.string == "upload_photo")
    #expect(events[1]["message"]?["text"]?.string == "drawing")
    #expect(events[2]["message"]?["edited"]?.flag == true)
    #expect(events[3]["id"]?.integer == id)
    #expect(
      events[1]["message"]?["forceReply"]?.text == #"{"placeholder":"why?"}"#)
  }

  @Test func filesGoUpAndComeDown() throws {
    let harness = StandInHarness()
    let picture = TestPictures.png()
    for (kind, field) in [("photo", "photo"), ("document", "document")] {
      let query = [
        ("user", "101"), ("chat", "101"), ("caption", "two of them"), ("as", kind),
        ("name", "lake.png"), ("album", "9"),
      ]
      let request = IncomingRequest(
        method: "POST", path: "/chat/api/photo", query: query.map { (name: $0.0, value: $0.1) },
        headers: ["Content-Type": "image/png"], body: picture)
      #expect(try harness.now(request).status == 200)
      let update = try #require(try harness.takeUpdates().last?["message"])
      #expect(update["media_group_id"]?.string == "9")
      #expect(update[field] != nil)
      let shown = try harness.messages(user: 101, chat: 101)["messages"]?.array?.last
      #expect(shown?["caption"]?.string == "two of them")
      let id = try #require(shown?[field]?["file"]?.string)
      let file = try harness.now(harness.get("/chat/api/file/\(id)"))
      #expect(file.body.joined == picture)
      #expect(file.headers["Content-Type"] == "image/png")
      #expect(
        file.headers["Content-Disposition"]
          == (kind == "document" ? "attachment; filename=\"lake.png\"" : nil))
    }
  }

  @Test func aPageWaitsForWhatHappens() async throws {
    let harness = StandInHarness()
    let version = try harness.version()
    let work = try harness.later(
      harness.get("/chat/api/events", [("user", "101"), ("since", String(version))]))
    _ = try harness.call("sendMessage", #"{"chat_id":102,"text":"for Bob"}"#)
    _ = try harness.call("sendMessage", #"{"chat_id":101,"text":"for Ann"}"#)
    let answer = try await work().json
    let events = try #require(answer["events"]?.array)
    #expect(events.map { $0["message"]?["text"]?.string } == ["for Ann"])
    #expect(answer["version"]?.integer == version + 2)
  }

  @Test func anEmptyWaitEnds() async throws {
    let harness = StandInHarness(clock: InstantClock())
    let version = try harness.version()
    let work = try harness.later(
      harness.get("/chat/api/events", [("user", "101"), ("since", String(version))]))
    #expect(try await work().json.text == #"{"version":\#(version),"events":[]}"#)
  }

  @Test func pagesOfAnotherTimeAreStale() throws {
    let harness = StandInHarness()
    let version = try harness.version()
    for since in [0, version - 1, version + 1] {
      let events = try harness.events(user: 101, since: since)
      #expect(events.map(\.text) == [#"{"type":"stale"}"#])
    }
    for _ in 0..<9000 { _ = try harness.call("sendMessage", #"{"chat_id":101,"text":"x"}"#) }
    #expect(try harness.events(user: 101, since: version).first?["type"]?.string == "stale")
    let recent = try harness.events(user: 101, since: version + 8990)
    #expect(recent.count == 10)
  }

  @Test func peopleDeleteClearAndBlock() throws {
    let harness = StandInHarness()
    let first = try harness.ann.send("one")
    try harness.ann.send("two")
    let version = try harness.version()
    func post(_ name: String, _ json: String) throws -> HTTPResponse {
      try harness.now(harness.post("/chat/api/" + name, json))
    }
    #expect(try post("delete", #"{"user":101,"chat":101,"message":\#(first)}"#).status == 200)
    #expect(harness.telegram.messages(in: 101).map(\.plainText) == ["two"])
    #expect(try post("clear", #"{"user":101,"chat":101}"#).status == 200)
    #expect(harness.telegram.messages(in: 101).isEmpty)
    #expect(try post("block", #"{"user":101,"blocked":true}"#).status == 200)
    #expect(try harness.messages(user: 101, chat: 101)["blocked"] == .bool(true))
    #expect(
      try harness.events(user: 101, since: version).map { $0["type"]?.string }
        == ["delete", "stale", "stale"])
    let refused = try post("send", #"{"user":101,"chat":101,"text":"x"}"#)
    #expect(refused.status == 400)
    #expect(try refused.json["error"]?.string == "unblock the bot first")
    #expect(try post("block", #"{"user":101,"blocked":false}"#).status == 200)
    #expect(try post("send", #"{"user":101,"chat":101,"text":"x"}"#).status == 200)
  }

  @Test(arguments: [
    ("POST", "send", "{}", 400), ("POST", "send", #"{"user":101,"chat":102,"text":"x"}"#, 400),
    ("POST", "send", #"{"user":"Ann","chat":101,"text":"x"}"#, 400), ("POST", "send", "[", 400),
    ("POST", "nothing", "{}", 404), ("GET", "nothing", "", 404), ("GET", "send", "", 404),
    ("GET", "file/x", "", 404), ("GET", "messages", "", 400), ("GET", "events", "", 400),
    ("POST", "photo", "", 400), ("POST", "press", #"{"user":101,"chat":101}"#, 400),
    ("POST", "pay", #"{"user":101,"chat":101}"#, 400), ("POST", "photo", "x", 400),
    ("POST", "delete", #"{"user":101,"chat":101,"message":5}"#, 400),
    ("POST", "clear", #"{"user":101,"chat":102}"#, 400), ("POST", "block", #"{"user":5}"#, 400),
  ])
  func badCallsAreToldWhy(method: String, name: String, body: String, status: Int) throws {
    let harness = StandInHarness()
    let request = IncomingRequest(
      method: method, path: "/chat/api/" + name, headers: ["Content-Type": "application/json"],
      body: Array(body.utf8))
    let response = try harness.now(request)
    #expect(response.status == status)
    #expect(try response.json["error"]?.string?.isEmpty == false)
  }

  @Test func otherSitesCannotPost() throws {
    let harness = StandInHarness()
    let request = IncomingRequest(
      method: "POST", path: "/chat/api/send", headers: ["Content-Type": "text/plain"],
      body: Array(#"{"user":101,"chat":101,"text":"x"}"#.utf8))
    #expect(try harness.now(request).status == 400)
    #expect(harness.telegram.messages(in: 101).isEmpty)
  }
}
