package import Domain
package import HTTP
package import Lifecycle
import Services

/// What machines ask about the service: `/healthz`, `/readyz`, `/metrics`.
///
/// Mounted on the API's own listener, or alone on another.
package struct OperationsHandler: HTTPHandler {
  private let metrics: MetricsRegistry
  private let health: ServiceHealth
  private let probe: StoreProbe
  private let store: any Store
  private let time: any TimeSource
  private let isPrivate: Bool
  private let logger: Logger

  /// - Parameters:
  ///   - metrics: Shown together with what the store tells.
  ///   - health: Of the services that must work.
  ///   - store: Asked for figures, and whether it answers.
  ///   - time: For ages.
  ///   - isPrivate: Whether only operators can reach the listener. On any other, `/metrics`
  ///     answers 404 to all but direct connections from the machine itself.
  ///   - logger: Told `metrics.failed`.
  package init(
    metrics: MetricsRegistry, health: ServiceHealth, store: any Store, time: any TimeSource,
    isPrivate: Bool, logger: Logger
  ) {
    self.metrics = metrics
    self.health = health
    self.store = store
    self.time = time
    self.isPrivate = isPrivate
    self.logger = logger
    probe = StoreProbe(store: store, time: time)
  }

  /// The paths that this handler answers; a router beside it gives it these.
  package static let paths: Set<String> = ["/healthz", "/readyz", "/metrics"]

  package func reply(to request: IncomingRequest) -> HTTPReply {
    guard Self.paths.contains(request.path), request.path != "/metrics" || mayRead(request) else {
      return .now(Self.text("not found\n", status: 404))
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      var response = Self.text("method not allowed\n", status: 405)
      response.headers["Allow"] = "GET, HEAD"
      return .now(response)
    }
    switch request.path {
    case "/healthz": return .now(Self.text("ok\n"))
    case "/readyz": return .later { await readiness() }
    default: return .later { await page() }
    }
  }

  /// Whether nobody but the machine's own can be asking: a proxy names whom it asks for.
  private func mayRead(_ request: IncomingRequest) -> Bool {
    let traces = ["Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"]
    let isLocal = request.peer.hasPrefix("127.") || request.peer == "::1"
    return isPrivate || isLocal && !traces.contains { request.headers[$0] != nil }
  }

  private func readiness() async -> HTTPResponse {
    var problem = health.problem
    if problem == nil { problem = await probe.problem() }
    guard let problem else { return Self.text("ready\n") }
    var response = Self.text("not ready: \(problem)\n", status: 503)
    response.headers["Retry-After"] = "5"
    return response
  }

  private func page() async -> HTTPResponse {
    var families = metrics.families
    var isUp = 1
    do {
      families += try await StoreFigures.read(from: store).families(at: time.now())
    } catch {
      logger.error("metrics.failed", [LogField("error", error)])
      isUp = 0
    }
    families.append(
      .gauge("zekron_store_up", "Whether the store gave its figures.", .count(isUp)))
    var response = Self.text(MetricsText.write(families))
    response.headers["Content-Type"] = MetricsText.contentType
    return response
  }

  private static func text(_ text: String, status: Int = 200) -> HTTPResponse {
    HTTPResponse(
      status: status,
      headers: ["Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store"],
      body: .text(text))
  }
}
