import Dispatch
import Glibc
import HTTP
import HTTPServer
import Lifecycle
import Synchronization
import Testing

/// A handler made of a closure.
struct Responder: HTTPHandler {
  let body: @Sendable (IncomingRequest) -> HTTPReply

  func reply(to request: IncomingRequest) -> HTTPReply { body(request) }
}

/// Runs a server around a closure and stops it afterwards.
func withServer(
  host: String = "127.0.0.1", logger: Logger = .silent,
  _ reply: @escaping @Sendable (IncomingRequest) -> HTTPReply,
  configure: (inout HTTPServerConfiguration) -> Void = { _ in },
  _ body: (MicroHTTPDServer, Address) async throws -> Void
) async throws {
  var configuration = HTTPServerConfiguration()
  configure(&configuration)
  let server = MicroHTTPDServer(
    handler: Responder(body: reply), listen: ListenAddress(host: host, port: 0),
    configuration: configuration, logger: logger)
  try server.start()
  let address = Address(host: host, port: try #require(server.boundPort))
  try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask { try await server.run() }
    try await body(server, address)
    group.cancelAll()
  }
}

/// Where a test's server listens.
struct Address: Sendable {
  let host: String
  let port: UInt16

  /// A connection on which tests say and hear bytes.
  func connect() async throws -> RawClient {
    try await RawClient(self)
  }

  /// Says `text` on a new connection and hears everything until its end.
  func talk(_ text: String) async throws -> String {
    let client = try await connect()
    await client.send(text)
    return await client.readToEnd()
  }
}

/// A blocking client on a queue of its own, so that tests never block a thread of Swift's pool.
final class RawClient: Sendable {
  struct NotConnected: Error {}

  private let socket: Int32
  private let queue = DispatchQueue(label: "raw-client")
  private let pending = Mutex<[UInt8]>([])

  init(_ address: Address) async throws {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    try #require(getaddrinfo(address.host, "\(address.port)", &hints, &found) == 0)
    defer { freeaddrinfo(found) }
    let info = try #require(found).pointee
    // Children that other tests start must not keep it open.
    socket = Glibc.socket(info.ai_family, info.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), 0)
    var limit = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    guard connect(socket, info.ai_addr, info.ai_addrlen) == 0 else {
      close(socket)
      throw NotConnected()
    }
  }

  deinit {
    close(socket)
  }

  func send(_ text: String) async {
    await send(Array(text.utf8))
  }

  func send(_ bytes: [UInt8]) async {
    await onQueue { [socket] in
      var sent = 0
      while sent < bytes.count {
        let count = bytes[sent...].withUnsafeBytes {
          Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        guard count > 0 else { return }
        sent += count
      }
    }
  }

  /// Says a byte now and then until all is said or nobody listens.
  func trickle(_ text: String, every pause: Duration = .milliseconds(20)) async {
    for byte in text.utf8 {
      let isHeard = await onQueue { [socket] in
        var byte = byte
        return Glibc.send(socket, &byte, 1, Int32(MSG_NOSIGNAL)) == 1
      }
      guard isHeard, (try? await Task.sleep(for: pause)) != nil else { return }
    }
  }

  /// Says that nothing more comes.
  func finish() async {
    await onQueue { [socket] in _ = shutdown(socket, Int32(SHUT_WR)) }
  }

  /// What has come and was not read yet; waits for more of it.
  func read() async -> String {
    await onQueue { [self] in
      _ = receive()
      return pending.withLock { bytes in
        defer { bytes = [] }
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  /// Everything until the connection ends, in whichever way.
  func readToEnd() async -> String {
    await onQueue { [self] in
      while receive() {}
      return pending.withLock { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The next answer with a `Content-Length`.
  func answer() async -> String {
    await onQueue { [self] in
      while true {
        if let text = takeAnswer() { return text }
        guard receive() else { return "" }
      }
    }
  }

  private func takeAnswer() -> String? {
    pending.withLock { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      guard let end = text.firstRange(of: "\r\n\r\n") else { return nil }
      let line = text.split(separator: "\r\n").first { $0.hasPrefix("Content-Length: ") }
      let body = line.flatMap { Int($0.dropFirst(16)) } ?? 0
      let total = text[..<end.upperBound].utf8.count + body
      guard bytes.count >= total else { return nil }
      defer { bytes.removeFirst(total) }
      return String(decoding: bytes.prefix(total), as: UTF8.self)
    }
  }

  private func receive() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = recv(socket, &buffer, buffer.count, 0)
    guard count > 0 else { return false }
    pending.withLock { $0.append(contentsOf: buffer.prefix(count)) }
    return true
  }

  private func onQueue<Result: Sendable>(
    _ work: @escaping @Sendable () -> Result
  ) async -> Result {
    await withUnsafeContinuation { continuation in
      queue.async { continuation.resume(returning: work()) }
    }
  }
}

/// Looks every few milliseconds whether something has come true, for 20 seconds.
func eventually(_ condition: () -> Bool) async throws -> Bool {
  for _ in 0..<4000 {
    if condition() { return true }
    try await Task.sleep(for: .milliseconds(5))
  }
  return false
}

/// Events that one task waits for and any thread reports; deaf to cancellation.
final class Gate: Sendable {
  private enum State: Sendable {
    case closed
    case waiting(UnsafeContinuation<Void, Never>)
    case open
  }

  private let state = Mutex(State.closed)

  func open() {
    let waiting = state.withLock { state -> UnsafeContinuation<Void, Never>? in
      defer { state = .open }
      guard case .waiting(let continuation) = state else { return nil }
      return continuation
    }
    waiting?.resume()
  }

  func wait() async {
    await withUnsafeContinuation { continuation in
      let isOpen = state.withLock { state -> Bool in
        if case .open = state { return true }
        state = .waiting(continuation)
        return false
      }
      if isOpen { continuation.resume() }
    }
  }
}
