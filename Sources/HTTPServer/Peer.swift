import CMicroHTTPD
import Glibc
import Synchronization

/// What the server remembers of one connection: who is at the other end, and how long that may
/// take for what it is doing.
final class Peer: Sendable {
  /// What the client has to do next.
  enum Stage: Sendable, Equatable {
    /// Send the line of its first or next request.
    case begin
    /// Send the rest of a request.
    case send(path: String?)
    /// Wait for an answer and read it.
    case read
  }

  /// Numeric address without port; IPv4 clients of an IPv6 socket appear as IPv4.
  let address: String
  private let socket: Int32
  private let state: Mutex<State>

  private struct State {
    var stage = Stage.begin
    /// Milliseconds as `Peer.now` counts them.
    var deadline: Int64
    var isExpired = false
  }

  init(_ address: UnsafePointer<sockaddr>?, socket: Int32, deadline: Int64) {
    self.address = address.flatMap(Self.text) ?? "unknown"
    self.socket = socket
    state = Mutex(State(deadline: deadline))
  }

  /// Milliseconds of the machine's coarse monotonic clock.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// The client has until `deadline` for its next step; `.max` is for ever.
  ///
  /// - Returns: `false` when its time for the last one had run out: the connection is to be closed.
  @discardableResult
  func allow(_ stage: Stage, until deadline: Int64) -> Bool {
    state.withLock { state in
      guard !state.isExpired else { return false }
      state.stage = stage
      state.deadline = deadline
      return true
    }
  }

  /// Moves the deadline of the present step.
  @discardableResult
  func extend(until deadline: Int64) -> Bool {
    state.withLock { state in
      state.deadline = deadline
      return !state.isExpired
    }
  }

  /// Cuts the connection if its client's time has run out; who had begun a request is told so.
  ///
  /// The socket must not be closed meanwhile.
  func expire(at now: Int64, refusal: (_ path: String?) -> RawReply) {
    state.withLock { state in
      guard !state.isExpired, state.deadline <= now else { return }
      state.isExpired = true
      // Until its request is complete, nobody else writes to the socket.
      if case .send(let path) = state.stage {
        refusal(path).send(to: socket, bytes: .max, patience: .zero)
      }
      // libmicrohttpd reads an end and closes.
      shutdown(socket, Int32(SHUT_RDWR))
    }
  }

  private static func text(_ address: UnsafePointer<sockaddr>) -> String? {
    let isIPv6 = address.pointee.sa_family == UInt16(AF_INET6)
    let size = isIPv6 ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size
    var buffer = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    guard
      getnameinfo(
        address, socklen_t(size), &buffer, socklen_t(buffer.count), nil, 0, NI_NUMERICHOST) == 0
    else { return nil }
    let text = buffer.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) }
    }
    guard let text, text.hasPrefix("::ffff:"), text.contains(".") else { return text }
    return String(text.dropFirst(7))
  }
}
