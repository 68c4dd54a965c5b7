import HTTP
import Synchronization
import Testing

@testable import Sandbox

@Suite struct CallLogTests {
  @Test func callsAreRememberedWithTheirParameters() throws {
    let harness = StandInHarness()
    _ = try harness.call("sendMessage", #"{"chat_id":101,"text":"x"}"#)
    harness.advance(milliseconds: 5)
    var form = Multipart()
    form.add(name: "chat_id", value: "102")
    form.add(name: "photo", fileName: "a.png", contentType: "image/png", bytes: [1, 2, 3])
    _ = try harness.refusal("sendPhoto", form)
    _ = try harness.refusal("sendVideo", "{}")
    let calls = harness.telegram.calls()
    #expect(
      calls == [
        RecordedCall(
          number: 1, method: "sendMessage", chat: 101,
          parameters: #"{"chat_id":101,"text":"x"}"#, milliseconds: 1_760_000_000_000),
        RecordedCall(
          number: 2, method: "sendPhoto", chat: 102,
          parameters: #"{"chat_id":"102","photo":{"file":"a.png","bytes":3}}"#,
          milliseconds: 1_760_000_000_005),
        RecordedCall(
          number: 3, method: "sendVideo", chat: nil, parameters: "{}",
          milliseconds: 1_760_000_000_005),
      ])
    let page = try harness.now(harness.get("/chat/api/calls", [("since", "2")])).json
    #expect(
      page.text
        == #"""
        {"calls":[{"n":3,"method":"sendVideo","chat":null,"parameters":{},\#
        "at":1760000000005}]}
        """#
    )
  }

  @Test func onlyTheLatestAreRemembered() throws {
    let harness = StandInHarness { $0.callsKept = 10 }
    for _ in 0..<105 { _ = try harness.call("getMe") }
    #expect(harness.telegram.calls().map(\.number) == Array(96...105))
    #expect(harness.telegram.callCount == 105)
    let none = StandInHarness { $0.callsKept = 0 }
    _ = try none.call("getMe")
    #expect(none.telegram.calls().isEmpty)
    #expect(none.telegram.callCount == 1)
  }

  @Test func theHookHearsEveryCall() throws {
    let heard = HeardCalls()
    let harness = StandInHarness { $0.onCall = { heard.add("\($0) \($1 ?? 0)") } }
    _ = try harness.call("sendMessage", #"{"chat_id":"101","text":"x"}"#)
    _ = try harness.call("getMe")
    #expect(heard.all == ["sendMessage 101", "getMe 0"])
  }

  private final class HeardCalls: Sendable {
    private let calls = Mutex<[String]>([])
    var all: [String] { calls.withLock { $0 } }

    func add(_ call: String) {
      calls.withLock { $0.append(call) }
    }
  }
}
