import HTTP
import TestSupport
import Testing

@testable import Generation

struct UpstreamJobTests {
  private func wait(
    _ fixture: UpstreamFixture, timeout: Duration = .seconds(10)
  ) async throws(UpstreamError) -> JSON {
    let client = fixture.client(timeout: timeout)
    return try await UpstreamJob(client: client, look: .seconds(2)).wait {
      client.request("GET", "/job")
    } isDone: { job throws(UpstreamError) in
      job["done"] == .bool(true)
    } orElse: {
      client.request("DELETE", "/job")
    }
  }

  @Test func itIsAskedUntilItIsDone() async throws {
    let fixture = UpstreamFixture(
      ScriptedTransport([.json("{}"), .page, .json("{}"), .json(#"{"done":true}"#)]))
    #expect(try await wait(fixture)["done"] == .bool(true))
    #expect(fixture.clock.sleeps == [.seconds(2), .seconds(2), .seconds(2)])
  }

  @Test func whoAsksToComeLaterIsObeyed() async throws {
    let fixture = UpstreamFixture(
      ScriptedTransport([
        .json("{}", status: 429, retryAfter: "5"), .json(#"{"done":true}"#),
      ]))
    _ = try await wait(fixture)
    #expect(fixture.clock.sleeps == [.seconds(5)])
  }

  @Test func afterTheTimeItIsTakenBack() async throws {
    let fixture = UpstreamFixture(ScriptedTransport([.json("{}")]))
    await #expect(throws: UpstreamError.slow) { _ = try await wait(fixture) }
    await fixture.deliver()
    #expect(fixture.transport.calls.last == "DELETE /job")
    #expect(fixture.transport.calls.count { $0 == "GET /job" } == 5)
  }

  @Test func aServiceThatFallsSilentIsGivenUp() async {
    let fixture = UpstreamFixture(ScriptedTransport([.json("{}"), .page]))
    await #expect(throws: UpstreamError.unreachable(reason: "status 502")) {
      _ = try await wait(fixture)
    }
    #expect(fixture.transport.calls == Array(repeating: "GET /job", count: 4))
  }
}
