import CCurl
import Glibc
import HTTP
import Synchronization

/// Everything that happens on the transport's thread.
///
/// `curl_multi_socket_action` on our own epoll rather than `curl_multi_perform`: the latter asks
/// `poll` about every running transfer on each turn.
final class TransferLoop {
  private let inbox: Inbox
  private let configuration: LoopConfiguration
  private let sockets: SocketWatch
  private let multi: UnsafeMutableRawPointer
  /// When libcurl wants to be called although no socket is ready.
  private var timer = Nanoseconds.never

  private var transfers: [Transfer] = []
  private var idle: [Transfer] = []
  private var lists = HeaderLists()
  private var origins: [UInt64: OriginQueue] = [:]
  private var waitingCount = 0
  /// No waiting exchange's deadline is earlier.
  private var firstWaitingDeadline = Nanoseconds.never

  init(inbox: Inbox, _ configuration: LoopConfiguration) {
    self.inbox = inbox
    self.configuration = configuration
    sockets = SocketWatch(bell: inbox.bell)
    guard let multi = curl_multi_init() else { preconditionFailure("curl_multi_init failed") }
    self.multi = multi
    zk_curl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, 4 * configuration.maxConnections)
    let context = Unmanaged.passUnretained(self).toOpaque()
    zk_curl_multi_set_timer_callback(multi, Self.onTimer, context)
    zk_curl_multi_set_socket_callback(
      multi, Self.onSocket, Unmanaged.passUnretained(sockets).toOpaque())
  }

  /// Works until the inbox is stopped.
  func run() {
    var commands: [Inbox.Command] = []
    while !inbox.take(into: &commands) {
      for command in commands { perform(command) }
      commands.removeAll(keepingCapacity: true)
      let now = Nanoseconds.now()
      if timer <= now {
        timer = .never
        act(CURL_SOCKET_BAD, 0)
      }
      collect()
      if firstWaitingDeadline <= now { expireWaiting(now) }
      sockets.wait(milliseconds: inbox.maySleep() ? sleepMilliseconds() : 0) { act($0, $1) }
      collect()
    }
    for case .start(_, let continuation) in commands {
      continuation.resume(returning: .failure(.cancelled))
    }
    close()
  }

  private func perform(_ command: Inbox.Command) {
    switch command {
    case .start(let exchange, let continuation):
      exchange.continuation = continuation
      guard !exchange.isCancelled.load(ordering: .acquiring) else {
        return exchange.finish(.failure(.cancelled))
      }
      admit(exchange)
    case .cancel(let exchange):
      guard exchange.isPending else { return }
      if let transfer = exchange.transfer {
        finish(transfer, .failure(.cancelled))
      } else {
        waitingCount -= 1
        exchange.finish(.failure(.cancelled))
      }
    }
  }

  private func admit(_ exchange: Exchange) {
    let origin = originQueue(exchange.origin)
    if origin.running < configuration.maxConnections {
      start(exchange, origin)
    } else if waitingCount < configuration.maxWaiting {
      waitingCount += 1
      origin.append(exchange)
      firstWaitingDeadline = min(firstWaitingDeadline, exchange.deadline)
    } else {
      exchange.finish(.failure(.notSent(reason: "too many requests wait")))
    }
  }

  private func start(_ exchange: Exchange, _ origin: OriginQueue) {
    let remaining = exchange.deadline.milliseconds(since: .now())
    guard remaining > 0 else { return exchange.finish(.failure(.timedOut(mayHaveArrived: false))) }
    do throws(HTTPTransportError) {
      let list = try lists.list(for: exchange.request.headers)
      let transfer = try idleTransfer()
      guard
        transfer.prepare(
          exchange, list: list, timeoutMilliseconds: min(remaining, Int(Int32.max)),
          configure: { $0.configure(configuration, sockets: sockets) }),
        curl_multi_add_handle(multi, transfer.handle) == CURLM_OK
      else {
        transfer.clear()
        idle.append(transfer)
        throw .notSent(reason: "no memory")
      }
      exchange.transfer = transfer
      origin.running += 1
    } catch {
      exchange.finish(.failure(error))
    }
  }

  /// Takes a transfer off libcurl, lets the next one of its origin start, resumes the caller.
  private func finish(_ transfer: Transfer, _ outcome: Exchange.Outcome) {
    curl_multi_remove_handle(multi, transfer.handle)
    guard let exchange = transfer.exchange else { return }
    transfer.clear()
    idle.append(transfer)
    exchange.transfer = nil
    let origin = originQueue(exchange.origin)
    origin.running -= 1
    while origin.running < configuration.maxConnections, let next = origin.next() {
      waitingCount -= 1
      start(next, origin)
    }
    exchange.finish(outcome)
  }

  private func collect() {
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE,
        let transfer = Transfer.of(message.pointee.easy_handle)
      else { continue }
      finish(transfer, transfer.outcome(zk_curl_message_result(message)))
    }
  }

  private func expireWaiting(_ now: Nanoseconds) {
    firstWaitingDeadline = .never
    for origin in origins.values {
      for exchange in origin.pending {
        if exchange.deadline <= now {
          waitingCount -= 1
          exchange.finish(.failure(.timedOut(mayHaveArrived: false)))
        } else {
          firstWaitingDeadline = min(firstWaitingDeadline, exchange.deadline)
        }
      }
    }
  }

  private func idleTransfer() throws(HTTPTransportError) -> Transfer {
    if let transfer = idle.popLast() { return transfer }
    guard let transfer = Transfer() else { throw .notSent(reason: "no memory") }
    transfers.append(transfer)
    return transfer
  }

  private func originQueue(_ key: UInt64) -> OriginQueue {
    if let known = origins[key] { return known }
    // Callers may name ever new hosts; those with nothing to do are forgotten now and then.
    if origins.count >= 256 { origins = origins.filter { !$0.value.isIdle } }
    let queue = OriginQueue()
    origins[key] = queue
    return queue
  }

  private func act(_ socket: Int32, _ events: Int32) {
    var running: Int32 = 0
    curl_multi_socket_action(multi, socket, events, &running)
  }

  private func sleepMilliseconds() -> Int32 {
    let wake = min(timer, firstWaitingDeadline)
    guard wake != .never else { return -1 }
    return Int32(clamping: wake.milliseconds(since: .now()))
  }

  private func close() {
    for origin in origins.values {
      for exchange in origin.pending { exchange.finish(.failure(.cancelled)) }
    }
    for transfer in transfers where transfer.exchange != nil {
      curl_multi_remove_handle(multi, transfer.handle)
      transfer.exchange?.transfer = nil
      transfer.exchange?.finish(.failure(.cancelled))
    }
    idle = []
    transfers = []
    curl_multi_cleanup(multi)
  }

  private static let onTimer: curl_multi_timer_callback = { _, milliseconds, context in
    guard let context else { return 0 }
    let loop = Unmanaged<TransferLoop>.fromOpaque(context).takeUnretainedValue()
    loop.timer = milliseconds < 0 ? .never : .now().advanced(byMilliseconds: milliseconds)
    return 0
  }

  private static let onSocket: curl_socket_callback = { _, socket, what, context, _ in
    guard let context else { return 0 }
    Unmanaged<SocketWatch>.fromOpaque(context).takeUnretainedValue().want(socket, what)
    return 0
  }
}
