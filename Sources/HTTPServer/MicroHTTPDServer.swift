import Dispatch
package import HTTP
package import Lifecycle
import Synchronization

/// An HTTP/1.1 server on libmicrohttpd.
///
/// Its threads read requests, call the handler and write answers; a `.later` answer suspends the
/// connection and runs as a child task of `run`. TLS is left to a proxy in front.
package final class MicroHTTPDServer: Service {
  private enum State: Sendable {
    case new
    case serving(Daemon)
    case stopped
  }

  package let name = "http-server"
  private let address: ListenAddress
  private let core: ServerCore
  private let state = Mutex(State.new)

  /// Nothing listens until `start`.
  ///
  /// - Parameters:
  ///   - handler: Called on the server's threads with each complete request.
  ///   - listen: The address to bind.
  ///   - configuration: Limits.
  ///   - logger: Told `http.server.started`, `http.server.stopped`, `http.server.abandoned`
  ///     (requests unanswered at the drain deadline), `http.server.unsendable` (an answer with
  ///     an impossible status or header).
  package init(
    handler: any HTTPHandler, listen: ListenAddress,
    configuration: HTTPServerConfiguration = HTTPServerConfiguration(), logger: Logger = .silent
  ) {
    address = listen
    core = ServerCore(handler: handler, configuration: configuration, logger: logger)
  }

  deinit {
    guard case .serving(let daemon) = state.withLock({ $0 }) else { return }
    daemon.refuseMore()
    daemon.stop()
  }

  /// Binds and begins to accept; `.now` answers go out even before `run`.
  package func start() throws(HTTPServerError) {
    // Held during a system call or two, and only ever contended by misuse.
    try state.withLock { state throws(HTTPServerError) in
      guard case .new = state else { throw .alreadyStarted }
      let daemon = try Daemon(core, address)
      state = .serving(daemon)
      core.logger.info(
        "http.server.started",
        [LogField("host", address.host), LogField("port", daemon.port)])
    }
  }

  /// The port in use; `nil` while nothing listens.
  package var boundPort: UInt16? {
    guard case .serving(let daemon) = state.withLock({ $0 }) else { return nil }
    return daemon.port
  }

  /// Connections accepted so far.
  package var acceptedConnections: Int {
    core.acceptedConnections.load(ordering: .relaxed)
  }

  /// Connections open at present.
  package var openConnections: Int { core.watch.count }

  /// Requests that have begun and whose answer has not wholly left.
  package var requestsUnderWay: Int { core.requestsUnderWay }

  /// Bytes set aside for bodies at present; see `HTTPServerConfiguration.maxBodyBytesInFlight`.
  package var bodyBytesInFlight: Int { core.bodies.inUse }

  /// Accepts no more, answers 503 to new requests on open connections, and waits for those under
  /// way: until `drainDeadline`, or until the calling task is cancelled.
  package func drain() async {
    guard case .serving(let daemon) = state.withLock({ $0 }) else { return }
    daemon.refuseMore()
    await withTaskCancellationHandler {
      await blocking { daemon.waitUntilIdle(deadline: self.core.configuration.drainDeadline) }
    } onCancel: {
      core.giveUpWaiting()
    }
    core.giveUpWaiting()
  }

  /// Serves until cancelled; starts first unless `start` was called.
  ///
  /// Cancellation reaches the `.later` closures under way, which should then answer soon. Unless
  /// `drain` has waited for them before, they have `drainDeadline` for that; who has not answered
  /// by then is answered 503 for.
  package func run() async throws {
    if case .new = state.withLock({ $0 }) { try start() }
    guard case .serving(let daemon) = state.withLock({ $0 }) else { return }
    await withDiscardingTaskGroup { group in
      for await job in core.jobStream {
        group.addTask { await job.run() }
      }
      daemon.refuseMore()
      group.addTask {
        await self.blocking {
          daemon.waitUntilIdle(deadline: self.core.configuration.drainDeadline)
          daemon.waitForLastAnswers()
          daemon.stop()
        }
      }
    }
    state.withLock { $0 = .stopped }
    core.logger.info("http.server.stopped")
  }

  /// Waits for threads, so not on one of Swift's pool.
  private func blocking(_ work: @escaping @Sendable () -> Void) async {
    await withUnsafeContinuation { continuation in
      DispatchQueue(label: "http-server.drain").async {
        work()
        continuation.resume()
      }
    }
  }
}
