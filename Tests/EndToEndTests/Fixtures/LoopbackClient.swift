import Glibc

/// One HTTP request per connection to 127.0.0.1, independent of the client under test.
struct LoopbackClient {
  let port: UInt16

  struct Answer {
    let status: Int
    let body: String
  }

  func get(_ target: String) throws -> Answer {
    try exchange("GET \(target) HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n")
  }

  func post(_ target: String, json: String) throws -> Answer {
    try exchange(
      "POST \(target) HTTP/1.0\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        + "Content-Length: \(json.utf8.count)\r\n\r\n\(json)")
  }

  private func exchange(_ request: String) throws -> Answer {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard socket >= 0 else { throw LoopbackError(step: "socket", code: errno) }
    defer { close(socket) }
    try connect(socket)
    let bytes = Array(request.utf8)
    guard send(socket, bytes, bytes.count, 0) == bytes.count else {
      throw LoopbackError(step: "send", code: errno)
    }
    return try Self.answer(String(decoding: receive(socket), as: UTF8.self))
  }

  private func connect(_ socket: Int32) throws {
    var patience = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(
      socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        Glibc.connect(socket, pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw LoopbackError(step: "connect", code: errno) }
  }

  private func receive(_ socket: Int32) throws -> [UInt8] {
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count >= 0 else { throw LoopbackError(step: "receive", code: errno) }
      if count == 0 { return received }
      received += buffer[..<count]
    }
  }

  private static func answer(_ text: String) throws -> Answer {
    let words = text.prefix(32).split(separator: " ")
    guard words.count > 1, let status = Int(words[1]),
      let head = text.firstRange(of: "\r\n\r\n")
    else { throw LoopbackError(step: "answer", code: 0) }
    return Answer(status: status, body: String(text[head.upperBound...]))
  }
}

/// Why a request on the loopback failed.
struct LoopbackError: Error {
  let step: String
  let code: Int32
}
