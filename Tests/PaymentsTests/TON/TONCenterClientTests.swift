import HTTP
import Lifecycle
import Synchronization
import Testing

@testable import Payments

struct TONCenterClientTests {
  /// Keeps what was asked.
  private final class Spy: HTTPTransport {
    private let log = Mutex<[HTTPRequest]>([])
    var seen: [HTTPRequest] { log.withLock { $0 } }
    let answer: HTTPResponse

    init(_ answer: HTTPResponse) {
      self.answer = answer
    }

    func send(_ request: HTTPRequest) async throws(HTTPTransportError) -> HTTPResponse {
      log.withLock { $0.append(request) }
      return answer
    }
  }

  private func client(_ transport: any HTTPTransport, key: String? = "k") -> TONCenterClient {
    TONCenterClient(
      transport: transport, baseURL: "https://toncenter.com/", apiKey: key.map { Secret($0) },
      clock: HastyClock())
  }

  @Test func requestIsAsDocumented() async throws {
    let spy = Spy(.json("{\"jetton_transfers\":[]}"))
    let rows = try await client(spy).transfers(
      to: WatchFixture.owner, master: .tetherMaster, since: 17, offset: 200, limit: 100)
    #expect(rows.isEmpty)
    let request = try #require(spy.seen.first)
    #expect(request.url.hasPrefix("https://toncenter.com/api/v3/jetton/transfers?owner_address=0:"))
    for field in [
      "jetton_master=0:B113A994B5024A16719F69139328EB759596C38A25F59028B146FECDC3621DFE",
      "direction=in", "start_utime=17", "sort=asc", "limit=100", "offset=200",
    ] {
      #expect(request.url.contains(field))
    }
    #expect(request.headers["X-API-Key"] == "k" && !request.url.contains("=k"))
    #expect(request.deadline <= .seconds(30) && request.maxResponseBytes <= 8 << 20)
  }

  @Test func withoutKeyNoneIsSent() async throws {
    let spy = Spy(.json("{\"last\":{\"gen_utime\":\"1760000000\"}}"))
    #expect(try await client(spy, key: nil).newestBlock() == 1_760_000_000)
    #expect(spy.seen[0].headers["X-API-Key"] == nil)
  }

  @Test(arguments: [
    (429, "{}", TONCenterError.rateLimited(retryAfter: nil)), (401, "", .unauthorized),
    (403, "{\"error\":\"key\"}", .unauthorized), (500, "{}", .status(500)),
    (404, "", .status(404)), (204, "", .status(204)),
    (200, "{\"last\":{\"gen_ut", .unreadable(what: "masterchainInfo")),
    (200, "<html>", .unreadable(what: "masterchainInfo")),
    (200, "{\"last\":{\"gen_utime\":\"soon\"}}", .unreadable(what: "masterchainInfo")),
  ])
  func failuresAreToldApart(status: Int, body: String, error: TONCenterError) async {
    await #expect(throws: error) {
      try await client(PageTransport(status: status, body)).newestBlock()
    }
  }

  @Test func depthOfJSONIsBounded() async {
    let deep = String(repeating: "[", count: 100_000)
    await #expect(throws: TONCenterError.unreadable(what: "jetton/transfers")) {
      _ = try await client(PageTransport("{\"jetton_transfers\":\(deep)")).transfers(
        to: WatchFixture.owner, master: nil, since: 0, offset: 0, limit: 1)
    }
  }
}
