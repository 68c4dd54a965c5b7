import CMicroHTTPD
import Dispatch
import HTTP
import Lifecycle
import Synchronization

/// What the threads of libmicrohttpd and the task of the server share.
final class ServerCore: Sendable {
  let handler: any HTTPHandler
  let configuration: HTTPServerConfiguration
  let logger: Logger
  let suspended = Suspended()
  /// Requests answered later, on their way to the server's task.
  let jobs: AsyncStream<ServerJob>.Continuation
  let jobStream: AsyncStream<ServerJob>
  let isDraining = Atomic<Bool>(false)
  let acceptedConnections = Atomic<Int>(0)

  /// Requests whose last byte of answer has not left.
  private let underWay = Atomic<Int>(0)
  private let hasGivenUp = Atomic<Bool>(false)
  private let idle = DispatchSemaphore(value: 0)

  init(handler: any HTTPHandler, configuration: HTTPServerConfiguration, logger: Logger) {
    self.handler = handler
    self.configuration = configuration
    self.logger = logger
    // Bounded by the connections: each has at most one request here.
    (jobStream, jobs) = AsyncStream.makeStream()
  }

  func peer(of connection: OpaquePointer) -> String {
    guard let context = zk_mhd_socket_context(connection) else { return "unknown" }
    return Unmanaged<Peer>.fromOpaque(context).takeUnretainedValue().address
  }

  func requestBegan() {
    underWay.add(1, ordering: .relaxed)
  }

  func requestEnded() {
    let (_, left) = underWay.subtract(1, ordering: .acquiringAndReleasing)
    if left == 0, isDraining.load(ordering: .acquiring) { idle.signal() }
  }

  /// Blocks until nothing is under way, at most until `deadline`.
  ///
  /// Unless `isPatient`, returns on `giveUpWaiting` too.
  func waitUntilIdle(until deadline: DispatchTime, isPatient: Bool) {
    while underWay.load(ordering: .acquiring) > 0 {
      if !isPatient, hasGivenUp.load(ordering: .acquiring) { break }
      if idle.wait(timeout: deadline) == .timedOut { break }
    }
    // For another that may wait too.
    idle.signal()
  }

  func giveUpWaiting() {
    hasGivenUp.store(true, ordering: .releasing)
    idle.signal()
  }

  /// Hands an answer to libmicrohttpd; an answer it cannot take becomes a 500.
  func queue(_ response: HTTPResponse, on connection: OpaquePointer) -> MHD_Result {
    if QueuedResponse.queue(response, on: connection) { return .YES }
    logger.error("http.server.unsendable", [LogField("status", response.status)])
    return QueuedResponse.queue(HTTPResponse(status: 500), on: connection) ? .YES : .NO
  }
}
