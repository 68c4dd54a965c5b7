import API
import Domain
import HTTP
import Lifecycle
import SQLite
import Storage
import TestSupport
import Testing

struct OperationsHandlerTests {
  /// A handler and what it asks.
  fileprivate struct Fixture {
    let store: SQLiteStore
    let registry = MetricsRegistry()
    let health = ServiceHealth()
    let handler: OperationsHandler

    init(isPrivate: Bool = true) async throws {
      store = try await MemoryStore.make()
      handler = OperationsHandler(
        metrics: registry, health: health, store: store, time: ManualTime(),
        isPrivate: isPrivate, logger: .silent)
    }

    func ask(
      _ path: String, method: String = "GET", headers: HTTPHeaders = [:], peer: String = "127.0.0.1"
    ) async throws -> HTTPResponse {
      let request = IncomingRequest(method: method, path: path, headers: headers, peer: peer)
      switch handler.reply(to: request) {
      case .now(let response): return response
      case .later(let work), .slow(_, let work): return await work()
      case .reset: throw Unexpected()
      }
    }

    private struct Unexpected: Error {}
  }

  @Test func healthIsAnsweredWhateverHappens() async throws {
    let fixture = try await Fixture()
    await fixture.store.database.close()
    let response = try await fixture.ask("/healthz")
    #expect(response.status == 200)
    #expect(response.body == .text("ok\n"))
    #expect(response.headers["Cache-Control"] == "no-store")
  }

  @Test func readinessSaysWhatIsMissing() async throws {
    let fixture = try await Fixture()
    let early = try await fixture.ask("/readyz")
    #expect(early.status == 503)
    #expect(early.body == .text("not ready: starting\n"))
    #expect(early.headers["Retry-After"] != nil)
    try await fixture.runs {
      #expect(try await fixture.ask("/readyz").status == 200)
      await fixture.store.database.close()
      let broken = try await fixture.ask("/readyz")
      #expect(broken.status == 503)
      #expect(broken.body == .text("not ready: the store refuses\n"))
    }
    #expect(try await fixture.ask("/readyz").body == .text("not ready: stopping\n"))
  }

  @Test func metricsHoldTheRegistryAndTheStore() async throws {
    let fixture = try await Fixture()
    fixture.registry.add(CounterTable("a_total", "A.")).counter().add(7)
    let response = try await fixture.ask("/metrics")
    #expect(response.status == 200)
    #expect(response.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8")
    let text = String(decoding: response.body.joined, as: UTF8.self)
    #expect(text.contains("\na_total 7\n"))
    #expect(text.contains("\nzekron_ledger_sum_dollars 0\n"))
    #expect(text.hasSuffix("\nzekron_store_up 1\n"))
  }

  @Test func metricsSurviveTheStore() async throws {
    let fixture = try await Fixture()
    _ = fixture.registry.add(CounterTable("a_total", "A."))
    await fixture.store.database.close()
    let text = String(decoding: try await fixture.ask("/metrics").body.joined, as: UTF8.self)
    #expect(text.contains("\na_total 0\n"))
    #expect(text.hasSuffix("\nzekron_store_up 0\n"))
  }

  @Test func onAPublicListenerOnlyTheMachineItselfReadsMetrics() async throws {
    let fixture = try await Fixture(isPrivate: false)
    #expect(try await fixture.ask("/metrics").status == 200)
    #expect(try await fixture.ask("/metrics", peer: "::1").status == 200)
    #expect(try await fixture.ask("/metrics", peer: "192.0.2.1").status == 404)
    for name in ["X-Forwarded-For", "forwarded", "Via", "X-Real-IP"] {
      #expect(try await fixture.ask("/metrics", headers: [name: "127.0.0.1"]).status == 404)
    }
    #expect(try await fixture.ask("/healthz", peer: "192.0.2.1").status == 200)
    let open = try await Fixture(isPrivate: true)
    #expect(try await open.ask("/metrics", peer: "192.0.2.1").status == 200)
  }

  @Test func onlyKnownPathsAreReadAndNothingIsWritten() async throws {
    let fixture = try await Fixture()
    #expect(try await fixture.ask("/").status == 404)
    #expect(try await fixture.ask("/metrics/").status == 404)
    let posted = try await fixture.ask("/healthz", method: "POST")
    #expect(posted.status == 405)
    #expect(posted.headers["Allow"] == "GET, HEAD")
    #expect(try await fixture.ask("/healthz", method: "HEAD").status == 200)
    #expect(OperationsHandler.paths == ["/healthz", "/readyz", "/metrics"])
  }
}

extension OperationsHandlerTests.Fixture {
  /// Runs a service while a body runs.
  fileprivate func runs(_ body: () async throws -> Void) async throws {
    let begun = Canceller()
    let (stop, continuation) = AsyncStream<Void>.makeStream()
    let group = ServiceGroup(
      services: [Waiter(begun: begun)], drainDeadline: .seconds(10), health: health,
      logger: .silent)
    async let ended: Void = group.run(until: stop)
    await begun.wait()
    try await body()
    continuation.finish()
    try await ended
  }

  private struct Waiter: Service {
    let name = "waiter"
    let begun: Canceller

    func run() async throws {
      begun.cancel()
      await Canceller().wait()
    }
  }
}
