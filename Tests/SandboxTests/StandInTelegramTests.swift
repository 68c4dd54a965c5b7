import HTTP
import Testing

@testable import Sandbox

@Suite struct StandInTelegramTests {
  @Test func onlyTheTokenOpens() throws {
    let harness = StandInHarness()
    for path in ["/bot42:wrong/getMe", "/bot42:secre/getMe", "/bot/getMe", "/bot42:secret"] {
      let refusal = try harness.refusal(harness.now(harness.get(path)))
      #expect(refusal == "401 Unauthorized", "\(path)")
    }
    #expect(try harness.call("getMe")["username"]?.string == "zekron_sandbox_bot")
  }

  @Test func methodsAreFoundInAnyCaseAndOthersAreNot() throws {
    let harness = StandInHarness()
    #expect(try harness.call("GETME")["id"]?.integer == 42)
    #expect(try harness.refusal("sendVideo") == "404 Not Found: method not found")
    #expect(try harness.refusal("") == "404 Not Found: method not found")
  }

  @Test func pagesAreServedAndNothingElse() throws {
    let harness = StandInHarness {
      $0.pages = [
        "/": WebPage(contentType: "text/html", bytes: Array("<p>".utf8)),
        "/app.js": WebPage(contentType: "text/javascript", bytes: [1, 2]),
      ]
    }
    let page = try harness.now(harness.get("/"))
    #expect(page.headers["Content-Type"] == "text/html")
    #expect(page.body.joined == Array("<p>".utf8))
    #expect(try harness.now(harness.get("/index.html")) == page)
    #expect(try harness.now(harness.get("/app.js")).body.joined == [1, 2])
    for path in ["/other", "/../etc/passwd", "/app.js/"] {
      #expect(try harness.now(harness.get(path)).status == 404)
    }
    #expect(try harness.now(harness.post("/", "{}")).status == 404)
  }

  @Test func filesNeedTheTokenAndAKnownPath() throws {
    let harness = StandInHarness()
    try harness.ann.sendDocument([1, 2, 3], name: "a.bin")
    let update = try #require(try harness.takeUpdates().first?["message"])
    let id = try #require(update["document"]?["file_id"]?.string)
    let file = try harness.call("getFile", #"{"file_id":"\#(id)"}"#)
    let path = try #require(file["file_path"]?.string)
    let good = try harness.now(harness.get("/file/bot42:secret/\(path)"))
    #expect(good.body.joined == [1, 2, 3])
    #expect(try harness.now(harness.get("/file/bot42:wrong/\(path)")).status == 401)
    #expect(try harness.now(harness.get("/file/bot42:secret/documents/x")).status == 404)
  }

  @Test func aWholeDayOfNonsenseIsAnswered() throws {
    let harness = StandInHarness()
    let methods = BotMethod.allCases.map(\.rawValue)
    let values = [
      "null", "true", "-1", "9223372036854775807", "1e300", "\"\"", "\"x\"", "[]", "[[]]", "{}",
      "[{}]", "{\"a\":[1]}", "\"[\"", "101",
    ]
    let names = [
      "chat_id", "text", "message_id", "reply_markup", "media", "photo", "caption", "offset",
      "limit", "allowed_updates", "commands", "scope", "prices", "message_ids",
      "callback_query_id", "reply_parameters", "message_thread_id", "entities", "url", "user_id",
    ]
    for method in methods {
      for value in values {
        for name in names {
          let known = name == "chat_id" ? "" : "\"chat_id\":101,"
          let json = "{\(known)\"\(name)\":\(value)}"
          let response = try harness.now(harness.request(method, json))
          let envelope = try response.json
          #expect((envelope["ok"]?.flag == true) == (response.status == 200), "\(method) \(json)")
          #expect([200, 400, 409].contains(response.status), "\(method) \(json)")
        }
      }
      _ = try harness.now(harness.request("deleteWebhook", "{}"))
    }
  }
}
