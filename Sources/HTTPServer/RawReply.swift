import CMicroHTTPD
import Glibc
import HTTP

/// An answer written past libmicrohttpd, whole or cut short, after which the connection ends.
struct RawReply {
  private let bytes: [UInt8]

  init(_ response: HTTPResponse) {
    var head = Self.head(of: response)
    if response.headers["Content-Length"] == nil {
      head += "Content-Length: \(response.body.count)\r\n"
    }
    head += Self.ending
    bytes = Array(head.utf8) + response.body.joined
  }

  /// The head alone: the body is what is written until the connection ends.
  init(headOf response: HTTPResponse) {
    bytes = Array((Self.head(of: response) + Self.ending).utf8)
  }

  /// A piece of a body whose head has been written.
  init(body: [UInt8]) {
    bytes = body
  }

  private static func head(of response: HTTPResponse) -> String {
    let phrase = MHD_get_reason_phrase_for(UInt32(clamping: response.status))
    var head = "HTTP/1.1 \(response.status) \(phrase.map { String(cString: $0) } ?? "")\r\n"
    for field in response.headers.fields { head += "\(field.name): \(field.value)\r\n" }
    return head
  }

  private static let ending = "Connection: close\r\n\r\n"

  /// Writes the first `bytes` bytes and announces the end.
  ///
  /// Stops early when the peer does not read for as long as `patience`: this runs on a thread
  /// that serves others too.
  func send(to socket: Int32, bytes limit: Int, patience: Duration = .milliseconds(200)) {
    guard write(bytes.prefix(max(0, limit)), to: socket, patience) else { return }
    shutdown(socket, Int32(SHUT_WR))
  }

  /// Writes all bytes; more may follow.
  ///
  /// - Returns: Whether the peer takes them.
  func write(to socket: Int32) -> Bool {
    write(bytes[...], to: socket, .zero)
  }

  private func write(
    _ piece: ArraySlice<UInt8>, to socket: Int32, _ patience: Duration
  ) -> Bool {
    piece.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[sent...])
        let count = Glibc.send(socket, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
        if count > 0 {
          sent += count
        } else if errno == EAGAIN {
          guard Self.waitUntilWritable(socket, patience) else { return false }
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }

  /// Makes the coming close a reset, with nothing sent.
  static func abort(_ socket: Int32) {
    var option = linger(l_onoff: 1, l_linger: 0)
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
  }

  private static func waitUntilWritable(_ socket: Int32, _ patience: Duration) -> Bool {
    var entry = pollfd(fd: socket, events: Int16(POLLOUT), revents: 0)
    return poll(&entry, 1, Int32(clamping: patience.milliseconds)) > 0
  }
}
