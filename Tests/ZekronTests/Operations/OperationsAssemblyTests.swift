import API
import HTTP
import HTTPServer
import Lifecycle
import TestSupport
import Testing

@testable import Zekron

@Suite(.timeLimit(.minutes(1)))
struct OperationsAssemblyTests {
  private struct Elsewhere: HTTPHandler {
    func reply(to request: IncomingRequest) -> HTTPReply { .now(HTTPResponse(status: 418)) }
  }

  private static func assembly(_ settings: [String]) async throws -> OperationsAssembly {
    OperationsAssembly(
      configuration: try ConfigurationLoaderTests.load(settings: settings),
      store: try await MemoryStore.make(), time: ManualTime(), logger: .silent)
  }

  @Test func figuresOfTheWholeProgramAreShown() async throws {
    let assembly = try await Self.assembly([])
    let server = MicroHTTPDServer(
      handler: Elsewhere(), listen: ListenAddress(host: "127.0.0.1", port: 0))
    assembly.watch(server)
    assembly.requests.note(route: "/v1/balance", status: 200, took: .milliseconds(1))
    assembly.telegramErrors.counter("transport").add()
    let text = try await Self.body(of: "/metrics", assembly.mounted(before: Elsewhere()))
    for line in [
      "zekron_build_info{version=\"\(Version.current)\"} 1", "http_connections_open 0",
      "zekron_http_requests_total{route=\"/v1/balance\",status=\"2xx\"} 1",
      "zekron_http_requests_total{route=\"other\",status=\"5xx\"} 0",
      "zekron_telegram_errors_total{kind=\"transport\"} 1", "zekron_ledger_sum_dollars 0",
    ] {
      #expect(text.contains("\n" + line + "\n"), "\(line)")
    }
    let names = text.split(separator: "\n").filter { $0.hasPrefix("# TYPE ") }
    #expect(Set(names).count == names.count)
  }

  @Test func everythingElseIsTheAPIs() async throws {
    let mount = try await Self.assembly([]).mounted(before: Elsewhere())
    #expect(mount is OperationsMount)
    #expect(try await Self.status(of: "/v1/balance", mount) == 418)
    #expect(try await Self.status(of: "/healthz", mount) == 200)
  }

  @Test func withAListenerOfTheirOwnTheyLeaveTheAPI() async throws {
    let assembly = try await Self.assembly(["api.operationsListen=127.0.0.1:0"])
    let mount = assembly.mounted(before: Elsewhere())
    #expect(try await Self.status(of: "/metrics", mount) == 418)
    let server = try #require(try assembly.listen())
    let port = try #require(server.boundPort)
    #expect(try await Self.assembly([]).listen() == nil)
    let taken = try await Self.assembly(["api.operationsListen=127.0.0.1:\(port)"])
    #expect(throws: ApplicationError.self) { _ = try taken.listen() }
  }

  private static func status(of path: String, _ handler: any HTTPHandler) async throws -> Int {
    try await answer(path, handler).status
  }

  private static func body(of path: String, _ handler: any HTTPHandler) async throws -> String {
    String(decoding: try await answer(path, handler).body.joined, as: UTF8.self)
  }

  private static func answer(
    _ path: String, _ handler: any HTTPHandler
  ) async throws -> HTTPResponse {
    switch handler.reply(to: IncomingRequest(method: "GET", path: path)) {
    case .now(let response): return response
    case .later(let work), .slow(_, let work): return await work()
    case .reset: throw Unexpected()
    }
  }

  private struct Unexpected: Error {}
}
