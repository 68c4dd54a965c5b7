import HTTP
import Services

@testable import API

/// One life of the server: its handler and the worker that draws.
struct APIServer: Sendable {
  let parts: APIParts
  let handler: APIHandler
  let worker: GenerationWorker
  let running: RunningJobs
  let secrets: [String]
  let figures = RecordedFigures()

  init(
    parts: APIParts, settings: APISettings, worker: GenerationWorker, running: RunningJobs,
    secrets: [String]
  ) {
    self.parts = parts
    self.worker = worker
    self.running = running
    self.secrets = secrets
    let figures = figures
    handler = APIHandler(
      parts, settings: settings, links: Links(base: APIFixture.base),
      pages: APIPages(
        reference: ServedDocument(contentType: "text/html", text: "reference"),
        specification: ServedDocument(contentType: "application/json", text: "{}"))
    ) { route, status, _ in figures.note(route, status) }
  }

  /// Runs the worker as long as the body runs.
  func working<R: Sendable>(_ body: @Sendable () async throws -> R) async throws -> R {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await worker.run() }
      defer { group.cancelAll() }
      return try await body()
    }
  }

  /// Sends a request with the key of a customer, or with none for 0.
  func send(
    _ method: String, _ path: String, _ body: String = "", as customer: Int = 1,
    headers: HTTPHeaders = [:], query: [(name: String, value: String)] = [],
    peer: String = "192.0.2.1"
  ) async -> HTTPResponse {
    await send(
      method, path, bytes: Array(body.utf8), as: customer, headers: headers, query: query,
      peer: peer)
  }

  func send(
    _ method: String, _ path: String, bytes: [UInt8], as customer: Int = 1,
    headers: HTTPHeaders = [:], query: [(name: String, value: String)] = [],
    peer: String = "192.0.2.1"
  ) async -> HTTPResponse {
    var headers = headers
    if customer > 0 { headers["Authorization"] = "Bearer \(secrets[customer - 1])" }
    return await handler.respond(
      to: IncomingRequest(
        method: method, path: path, query: query, headers: headers, body: bytes, peer: peer))
  }
}
