import CCurl
import Glibc

/// The epoll set behind `curl_multi_socket_action`.
///
/// libcurl asks to watch a connection at the start of each transfer and to forget it at the end.
/// A connection it opened through our callback is left in the set instead, since the next
/// transfer will want it again: two system calls fewer per request. Its closing comes through our
/// callback too, so a reused descriptor number is never mistaken for the old connection.
final class SocketWatch {
  private struct Entry {
    /// Events libcurl wants now; 0 for none.
    var wanted: UInt32 = 0
    /// Events the epoll set holds; 0 when the descriptor is not in it.
    var armed: UInt32 = 0
    /// Whether opening and closing pass through us.
    var isConnection = false
  }

  private let epoll: Int32
  private let bell: Int32
  private var entries: [Entry] = []
  private var events = [epoll_event](repeating: epoll_event(), count: 256)

  /// - Parameter bell: A descriptor that wakes `wait` and is not reported.
  init(bell: Int32) {
    self.bell = bell
    epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
    precondition(epoll >= 0, "epoll_create1 failed: \(errno)")
    control(EPOLL_CTL_ADD, bell, EPOLLIN.rawValue | EPOLLET.rawValue)
  }

  deinit {
    Glibc.close(epoll)
  }

  /// Sleeps until something happens, at most `milliseconds` (-1: for ever).
  ///
  /// Calls `ready` with each ready socket and libcurl's `CURL_CSELECT_*` bits.
  func wait(milliseconds: Int32, _ ready: (Int32, Int32) -> Void) {
    let count = epoll_wait(epoll, &events, Int32(events.count), milliseconds)
    guard count > 0 else { return }
    for index in 0..<Int(count) {
      let event = events[index]
      let socket = event.data.fd
      guard socket != bell, entries.indices.contains(Int(socket)) else { continue }
      guard entries[Int(socket)].wanted != 0 else {
        // A kept connection was closed by its peer, or speaks out of turn: nobody listens now.
        disarm(socket)
        continue
      }
      ready(socket, Self.selectBits(event.events))
    }
  }

  /// libcurl wants `what` (`CURL_POLL_*`) of a socket.
  func want(_ socket: Int32, _ what: Int32) {
    grow(to: socket)
    let index = Int(socket)
    var wanted: UInt32 = 0
    if what == CURL_POLL_IN || what == CURL_POLL_INOUT { wanted |= EPOLLIN.rawValue }
    if what == CURL_POLL_OUT || what == CURL_POLL_INOUT { wanted |= EPOLLOUT.rawValue }
    entries[index].wanted = wanted
    let armed = entries[index].armed
    if wanted == 0 {
      if armed != 0, !entries[index].isConnection { disarm(socket) }
    } else if wanted != armed {
      control(armed == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, socket, wanted)
      entries[index].armed = wanted
    }
  }

  func open(_ address: curl_sockaddr) -> Int32 {
    let socket = socket(
      address.family, address.socktype | Int32(SOCK_CLOEXEC.rawValue), address.protocol)
    guard socket >= 0 else { return -1 }
    grow(to: socket)
    entries[Int(socket)] = Entry(isConnection: true)
    return socket
  }

  func close(_ socket: Int32) -> Int32 {
    if entries.indices.contains(Int(socket)) { entries[Int(socket)] = Entry() }
    return Glibc.close(socket)
  }

  private func disarm(_ socket: Int32) {
    control(EPOLL_CTL_DEL, socket, 0)
    entries[Int(socket)].armed = 0
  }

  private func control(_ operation: Int32, _ socket: Int32, _ events: UInt32) {
    var event = epoll_event(events: events, data: epoll_data_t(fd: socket))
    epoll_ctl(epoll, operation, socket, &event)
  }

  private func grow(to socket: Int32) {
    let missing = Int(socket) + 1 - entries.count
    if missing > 0 { entries.append(contentsOf: repeatElement(Entry(), count: missing + 63)) }
  }

  private static func selectBits(_ events: UInt32) -> Int32 {
    var bits: Int32 = 0
    if events & (EPOLLIN.rawValue | EPOLLHUP.rawValue) != 0 { bits |= CURL_CSELECT_IN }
    if events & EPOLLOUT.rawValue != 0 { bits |= CURL_CSELECT_OUT }
    if events & EPOLLERR.rawValue != 0 { bits |= CURL_CSELECT_ERR }
    return bits
  }
}
