import Glibc

/// One keep-alive connection of the load client: says a request, hears an answer, again.
final class LoadConnection {
  /// What became of the latest request.
  enum Event {
    /// The answer is not wholly there.
    case waiting
    case answered(status: Int)
    /// The connection ended or speaks no HTTP.
    case broken
  }

  let socket: Int32
  /// When the request under way was sent, in monotonic milliseconds.
  private(set) var sentAt = 0.0
  private var head: [UInt8] = []
  private var status = 0
  private var bodyLeft: Int?

  /// - Throws: `BenchError.cannotConnect`.
  init(port: UInt16) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else {
      close(socket)
      throw BenchError.cannotConnect(errno: errno)
    }
    var on: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    _ = fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK)
  }

  deinit {
    close(socket)
  }

  /// Sends a request, which fits into the socket's buffer because nothing else is under way.
  func say(_ request: [UInt8]) -> Bool {
    head.removeAll(keepingCapacity: true)
    bodyLeft = nil
    sentAt = Milliseconds.monotonic
    return request.withUnsafeBytes { bytes in
      send(socket, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }
  }

  /// Reads what is there through a buffer that all connections of a thread share.
  func hear(_ buffer: UnsafeMutableRawBufferPointer) -> Event {
    while true {
      let count = recv(socket, buffer.baseAddress, buffer.count, 0)
      guard count > 0 else {
        return count < 0 && errno == EAGAIN ? .waiting : .broken
      }
      let isWhole = take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      guard let isWhole else { return .broken }
      if isWhole { return .answered(status: status) }
      if count < buffer.count { return .waiting }
    }
  }

  /// Whether the answer is whole; nil when it makes no sense.
  private func take(_ bytes: UnsafeRawBufferPointer) -> Bool? {
    if let left = bodyLeft {
      guard bytes.count <= left else { return nil }
      bodyLeft = left - bytes.count
      return bodyLeft == 0
    }
    let known = head.count
    head.append(contentsOf: bytes)
    guard let end = Self.headEnd(head, from: max(0, known - 3)) else {
      return head.count < 65_536 ? false : nil
    }
    guard let length = Self.contentLength(head[..<end]), let status = Self.status(head) else {
      return nil
    }
    self.status = status
    bodyLeft = length - (head.count - end)
    return bodyLeft.map { $0 == 0 }
  }

  private static func headEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 3 < bytes.count {
      if bytes[index] == 13, bytes[index + 1] == 10, bytes[index + 2] == 13, bytes[index + 3] == 10
      {
        return index + 4
      }
      index += 1
    }
    return nil
  }

  private static func status(_ head: [UInt8]) -> Int? {
    // HTTP/1.1 200
    guard head.count > 12 else { return nil }
    return Int(String(decoding: head[9..<12], as: UTF8.self))
  }

  private static let name = Array("\r\ncontent-length: ".utf8)

  private static func contentLength(_ head: ArraySlice<UInt8>) -> Int? {
    var index = 0
    while index + name.count < head.count {
      if name.indices.allSatisfy({ head[index + $0] | 0x20 == name[$0] | 0x20 }) {
        let digits = head[(index + name.count)...].prefix { $0 >= 0x30 && $0 <= 0x39 }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      }
      index += 1
    }
    return nil
  }
}
