import HTTP
import HTTPServer
import Synchronization
import Testing

/// A handler made of a closure.
struct Responder: HTTPHandler {
  let body: @Sendable (IncomingRequest) -> HTTPReply

  func reply(to request: IncomingRequest) -> HTTPReply { body(request) }
}

/// Runs a server around a closure and drains it afterwards.
func withServer(
  _ reply: @escaping @Sendable (IncomingRequest) -> HTTPReply,
  _ body: (MicroHTTPDServer, _ base: String) async throws -> Void
) async throws {
  var configuration = HTTPServerConfiguration()
  configuration.maxBodyBytes = 64 << 20
  let server = MicroHTTPDServer(
    handler: Responder(body: reply), listen: ListenAddress(host: "127.0.0.1", port: 0),
    configuration: configuration)
  try server.start()
  let port = try #require(server.boundPort)
  try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask { try await server.run() }
    try await body(server, "http://127.0.0.1:\(port)")
    group.cancelAll()
  }
}

/// Events that one task waits for and any thread reports.
struct Signal: Sendable {
  private let stream: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation

  init() {
    (stream, continuation) = AsyncStream.makeStream()
  }

  func fire() {
    continuation.yield()
  }

  /// Waits for one event, or for cancellation.
  func wait() async {
    for await _ in stream { return }
  }
}

/// A counter for closures on other threads.
final class Counter: Sendable {
  private let count = Atomic<Int>(0)

  var value: Int { count.load(ordering: .sequentiallyConsistent) }

  /// - Returns: The new value.
  @discardableResult
  func increase() -> Int {
    count.add(1, ordering: .sequentiallyConsistent).newValue
  }
}

/// A plain function: `try` within a macro does not count as throwing in a closure.
func expectStatus(
  _ status: Int, of response: HTTPResponse, at location: SourceLocation = #_sourceLocation
) {
  #expect(response.status == status, sourceLocation: location)
}
