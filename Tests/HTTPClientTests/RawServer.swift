import Dispatch
import Glibc
import Testing

/// A server that says exactly the bytes it is told; each connection is served on its own queue.
final class RawServer: Sendable {
  let port: UInt16
  private let listener: Int32

  init(_ serve: @escaping @Sendable (RawConnection) -> Void) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    try #require(listener >= 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && listen(listener, 64) == 0
          && getsockname(listener, $0, &size) == 0
      }
    }
    try #require(bound)
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
    DispatchQueue(label: "raw-server").async {
      while true {
        let socket = accept(listener, nil, nil)
        guard socket >= 0 else { return }
        DispatchQueue(label: "raw-connection").async {
          serve(RawConnection(socket: socket))
          close(socket)
        }
      }
    }
  }

  var base: String { "http://127.0.0.1:\(port)" }

  func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }
}

/// One accepted connection, blocking.
struct RawConnection {
  let socket: Int32

  /// The head of the next request, its body read and dropped; `nil` at the end.
  func request() -> String? {
    var head: [UInt8] = []
    while !head.suffix(4).elementsEqual([13, 10, 13, 10]) {
      var byte: UInt8 = 0
      guard recv(socket, &byte, 1, 0) == 1 else { return nil }
      head.append(byte)
    }
    let text = String(decoding: head, as: UTF8.self)
    let length = text.split(separator: "\r\n").first { $0.hasPrefix("Content-Length: ") }
    var left = length.flatMap { Int($0.dropFirst(16)) } ?? 0
    var buffer = [UInt8](repeating: 0, count: 65536)
    while left > 0 {
      let count = recv(socket, &buffer, min(left, buffer.count), 0)
      guard count > 0 else { return nil }
      left -= count
    }
    return text
  }

  /// Ends both directions; the descriptor is closed when serving returns.
  func hangUp() {
    shutdown(socket, Int32(SHUT_RDWR))
  }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }
}

/// A port of 127.0.0.1 on which nothing listens.
func closedPort() throws -> UInt16 {
  let server = try RawServer { _ in }
  server.stop()
  return server.port
}
