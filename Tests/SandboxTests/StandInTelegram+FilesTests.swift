import HTTP
import Testing

@testable import Sandbox

@Suite struct StandInTelegramFilesTests {
  /// A harness with a file, and the path where it is.
  private func prepared() throws -> (StandInHarness, String, String) {
    let harness = StandInHarness(clock: ContinuousClock())
    try harness.ann.sendDocument([UInt8](repeating: 7, count: 2000), name: "a.bin")
    let update = try #require(try harness.takeUpdates().first?["message"])
    let id = try #require(update["document"]?["file_id"]?.string)
    let file = try harness.call("getFile", #"{"file_id":"\#(id)"}"#)
    return (harness, id, "/file/bot42:secret/" + (try #require(file["file_path"]?.string)))
  }

  @Test func getFileFailsAsOrdered() throws {
    let (harness, id, _) = try prepared()
    harness.telegram.add(Fault(method: "getFile", kind: .gone))
    harness.telegram.add(Fault(method: "getFile", kind: .tooBig))
    let call = #"{"file_id":"\#(id)"}"#
    #expect(
      try harness.refusal("getFile", call)
        == "400 Bad Request: wrong file_id or the file is temporarily unavailable")
    #expect(try harness.refusal("getFile", call) == "400 Bad Request: file is too big")
    _ = try harness.call("getFile", call)
  }

  @Test func downloadsFailAsOrdered() throws {
    let (harness, _, path) = try prepared()
    let faults: [(Fault.Kind, Int)] = [
      (.gone, 404), (.tooBig, 400), (.serverError(500), 500), (.htmlBadGateway, 502),
      (.tooManyRequests(retryAfter: 2), 429), (.blocked, 403),
    ]
    for (kind, status) in faults {
      harness.telegram.add(Fault(method: "file", kind: kind))
      #expect(try harness.now(harness.get(path)).status == status)
    }
    #expect(try harness.now(harness.get(path)).body.joined.count == 2000)
  }

  @Test func downloadsBreakAndDawdleAsOrdered() async throws {
    let (harness, _, path) = try prepared()
    harness.telegram.add(Fault(method: "file", kind: .resetBefore))
    guard case .reset(nil, after: 0) = harness.telegram.reply(to: harness.get(path)) else {
      Issue.record("not reset")
      return
    }
    harness.telegram.add(Fault(method: "file", kind: .truncated))
    guard case .reset(let answer?, after: 1000) = harness.telegram.reply(to: harness.get(path))
    else {
      Issue.record("not cut")
      return
    }
    #expect(answer.body.joined.count == 2000)
    harness.telegram.add(Fault(method: "file", kind: .hang(seconds: 0)))
    guard case .later(let later) = harness.telegram.reply(to: harness.get(path)) else {
      Issue.record("not slow")
      return
    }
    #expect(await later().body.joined.count == 2000)
  }
}
