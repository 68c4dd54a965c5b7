import HTTP
import Testing

@testable import Sandbox

@Suite struct FaultTests {
  private let send = #"{"chat_id":101,"text":"x"}"#

  private func count(_ harness: StandInHarness) -> Int {
    harness.telegram.messages(in: 101).count
  }

  @Test func tooManyRequestsSaysWhen() throws {
    let harness = StandInHarness()
    harness.telegram.add(Fault(method: "sendMessage", kind: .tooManyRequests(retryAfter: 7)))
    let response = try harness.now(harness.request("sendMessage", send))
    #expect(response.status == 429)
    #expect(response.headers["Retry-After"] == "7")
    #expect(
      try response.json.text
        == #"""
        {"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7",\#
        "parameters":{"retry_after":7}}
        """#
    )
    #expect(count(harness) == 0)
    _ = try harness.call("sendMessage", send)
  }

  @Test func serversFailInJSONAndInHTML() throws {
    let harness = StandInHarness()
    harness.telegram.add(Fault(method: "*", kind: .serverError(500)))
    harness.telegram.add(Fault(method: "*", kind: .htmlBadGateway))
    #expect(try harness.refusal("sendMessage", send) == "500 Internal Server Error")
    let page = try harness.now(harness.request("sendMessage", send))
    #expect(page.status == 502)
    #expect(page.headers["Content-Type"] == "text/html")
    #expect(JSONParser.parse(page.body.joined) == nil)
    #expect(count(harness) == 0)
  }

  @Test func aResetComesBeforeOrAfterTheEffect() throws {
    let harness = StandInHarness()
    harness.telegram.add(Fault(method: "sendmessage", kind: .resetBefore))
    harness.telegram.add(Fault(method: "sendMessage", kind: .resetAfter))
    for expected in [0, 1] {
      let reply = harness.telegram.reply(to: harness.request("sendMessage", send))
      guard case .reset(nil, after: 0) = reply else {
        Issue.record("\(reply)")
        return
      }
      #expect(count(harness) == expected)
    }
  }

  @Test func aTruncatedAnswerIsBrokenAfterTheEffect() throws {
    let harness = StandInHarness()
    harness.telegram.add(Fault(method: "sendMessage", kind: .truncated))
    let reply = harness.telegram.reply(to: harness.request("sendMessage", send))
    guard case .reset(let response?, let after) = reply else {
      Issue.record("\(reply)")
      return
    }
    #expect(after > 90)
    #expect(after < 80 + response.body.count)
    #expect(count(harness) == 1)
  }

  @Test func aHangingCallActsInTheEnd() async throws {
    let harness = StandInHarness(clock: InstantClock())
    harness.telegram.add(Fault(method: "sendMessage", kind: .hang(seconds: 30)))
    let work = try harness.later(harness.request("sendMessage", send))
    #expect(count(harness) == 0)
    #expect(try harness.result(await work())["text"]?.string == "x")
    #expect(count(harness) == 1)
  }

  @Test func aClientThatGaveUpHadNoEffect() async throws {
    let harness = StandInHarness()
    harness.telegram.add(Fault(method: "sendMessage", kind: .hang(seconds: 30)))
    let work = try harness.later(harness.request("sendMessage", send))
    await withTaskGroup(of: Void.self) { group in
      group.addTask { _ = await work() }
      group.cancelAll()
    }
    #expect(count(harness) == 0)
  }

  @Test func aBlockedPersonIsPlayed() throws {
    let harness = StandInHarness()
    harness.telegram.add(Fault(method: "*", chat: 101, kind: .blocked))
    #expect(
      try harness.refusal("sendMessage", send) == "403 Forbidden: bot was blocked by the user")
  }

  @Test func faultsChooseTheirCalls() throws {
    let harness = StandInHarness()
    harness.telegram.add(
      Fault(method: "sendMessage", chat: 101, kind: .serverError(500), times: 2, skip: 1))
    let statuses = try (0..<5).map { _ in
      try harness.now(harness.request("sendMessage", send)).status
    }
    #expect(statuses == [200, 500, 500, 200, 200])
    harness.telegram.add(Fault(method: "sendMessage", chat: 102, kind: .serverError(500)))
    _ = try harness.call("sendMessage", send)
    _ = try harness.call("getMe")
    harness.telegram.removeFaults()
    _ = try harness.call("sendMessage", #"{"chat_id":102,"text":"x"}"#)
  }

  @Test(arguments: [
    "429", "500", "502", "resetBefore", "resetAfter", "hang", "truncate", "blocked",
  ])
  func faultsAreSetOverHTTP(kind: String) throws {
    let harness = StandInHarness()
    let answer = try harness.now(
      harness.post(
        "/chat/api/faults",
        #"{"method":"sendMessage","chat":null,"kind":"\#(kind)","times":1,"skip":0,"retryAfter":3}"#
      ))
    #expect(answer.body.joined == Array("{}".utf8))
    if case .now(let response) = harness.telegram.reply(to: harness.request("sendMessage", send)) {
      #expect(response.status >= 400)
    }
    _ = try harness.call("sendMessage", send)
  }

  @Test func unknownFaultsAreRefused() throws {
    let harness = StandInHarness()
    let answer = try harness.now(harness.post("/chat/api/faults", #"{"kind":"earthquake"}"#))
    #expect(answer.status == 400)
    #expect(try answer.json["error"]?.string == "unknown kind of fault")
  }
}
