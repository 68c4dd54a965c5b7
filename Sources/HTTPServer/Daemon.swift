import CMicroHTTPD
import Dispatch
import Glibc
import HTTP
import Lifecycle
import Synchronization

/// A running libmicrohttpd daemon with its threads.
final class Daemon: Sendable {
  let port: UInt16
  private let core: ServerCore
  // SAFETY: the pointers never change, libmicrohttpd locks inside, and `stop` is called once.
  private nonisolated(unsafe) let daemon: OpaquePointer
  private nonisolated(unsafe) let log: UnsafeMutablePointer<zk_mhd_log>

  /// Starts to accept connections.
  init(_ core: ServerCore, _ address: ListenAddress) throws(HTTPServerError) {
    let socket = try ListeningSocket(address)
    let context = Unmanaged.passUnretained(core).toOpaque()
    var options = Self.options(core, socket: socket.descriptor)
    let flags =
      MHD_USE_EPOLL_INTERNAL_THREAD.rawValue | MHD_ALLOW_SUSPEND_RESUME.rawValue
      | MHD_USE_ERROR_LOG.rawValue
    let log = UnsafeMutablePointer<zk_mhd_log>.allocate(capacity: 1)
    log.initialize(to: zk_mhd_log(write: Self.onLog, context: context))
    guard let daemon = zk_mhd_start(flags, socket.port, Self.onAccess, context, &options, log)
    else {
      log.deallocate()
      close(socket.descriptor)
      throw .cannotStart
    }
    let patience = core.configuration.transferPatience
    core.watch.start(every: max(.milliseconds(10), min(.seconds(1), patience / 4)))
    self.core = core
    self.daemon = daemon
    self.log = log
    port = socket.port
  }

  /// Accepts no more connections and requests.
  func refuseMore() {
    guard !core.isDraining.exchange(true, ordering: .sequentiallyConsistent) else { return }
    let listener = MHD_quiesce_daemon(daemon)
    if listener >= 0 { close(listener) }
  }

  /// Blocks until nothing is under way or the deadline has passed.
  func waitUntilIdle(deadline: Duration) {
    core.waitUntilIdle(until: .now() + deadline.dispatchInterval, isPatient: false)
  }

  /// Blocks until handlers that were cancelled have given their last answers, for a second at most.
  func waitForLastAnswers() {
    core.waitUntilIdle(until: .now() + .seconds(1), isPatient: true)
  }

  /// Answers what is still suspended, then stops.
  ///
  /// Blocks; call once, after `refuseMore`.
  func stop() {
    let abandoned = core.suspended.close()
    if !abandoned.isEmpty {
      core.logger.warning("http.server.abandoned", [LogField("requests", abandoned.count)])
      for exchange in abandoned { exchange.abandon(.interrupted) }
      core.waitUntilIdle(until: .now() + .seconds(1), isPatient: true)
    }
    MHD_stop_daemon(daemon)
    core.watch.stop()
    log.deallocate()
  }

  private static func options(_ core: ServerCore, socket: Int32) -> [MHD_OptionItem] {
    let context = Unmanaged.passUnretained(core).toOpaque()
    let limits = core.configuration
    func item(
      _ option: MHD_OPTION, _ value: Int, _ pointer: UnsafeMutableRawPointer? = nil
    ) -> MHD_OptionItem {
      MHD_OptionItem(option: option, value: value, ptr_value: pointer)
    }
    func callback<Function>(_ option: MHD_OPTION, _ function: Function) -> MHD_OptionItem {
      item(option, unsafeBitCast(function, to: Int.self), context)
    }
    let idle = limits.idleTimeout.components
    // 0 would mean never.
    let seconds = Int((idle.seconds + (idle.attoseconds > 0 ? 1 : 0)).clamped(to: 1...3600))
    var options = [
      item(.LISTEN_SOCKET, Int(socket)),
      item(.STRICT_FOR_CLIENT, 1),
      // The rest of the process needs descriptors too.
      item(.CONNECTION_LIMIT, min(limits.connectionLimit, OpenFiles.limit / 2)),
      item(.PER_IP_CONNECTION_LIMIT, limits.perIPConnectionLimit),
      item(.CONNECTION_TIMEOUT, seconds),
      item(.CONNECTION_MEMORY_LIMIT, limits.memoryPerConnection),
      callback(.URI_LOG_CALLBACK, onTarget),
      callback(.NOTIFY_COMPLETED, onCompleted),
      callback(.NOTIFY_CONNECTION, onConnection),
    ]
    if limits.threads > 1 { options.append(item(.THREAD_POOL_SIZE, limits.threads)) }
    options.append(item(.END, 0))
    return options
  }
}

extension Duration {
  fileprivate var dispatchInterval: DispatchTimeInterval {
    let seconds = components.seconds.clamped(to: 0...1_000_000)
    return .nanoseconds(Int(seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000))
  }
}

extension Comparable {
  fileprivate func clamped(to range: ClosedRange<Self>) -> Self {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
