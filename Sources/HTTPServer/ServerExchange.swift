import CMicroHTTPD
import Glibc
import HTTP
import Synchronization

/// One request on its way through the server.
final class ServerExchange: @unchecked Sendable {
  // SAFETY: libmicrohttpd calls with a connection from one thread at a time, and not at all while
  // it is suspended; a suspended exchange is answered by whoever takes it out of `Suspended`.
  private enum Phase { case head, body, answered }

  let connection: OpaquePointer
  private let core: ServerCore
  private let target: RequestTarget?
  /// Where the request line goes on after the target, if the target held no NUL.
  private let targetEnd: UnsafePointer<CChar>
  private var phase = Phase.head
  private var head: RequestHead?
  private var body: [UInt8] = []
  private var limitBytes = 0

  /// `rawTarget` is the target as it stands in the connection's buffer.
  init(connection: OpaquePointer, core: ServerCore, rawTarget: UnsafePointer<CChar>) {
    self.connection = connection
    self.core = core
    let size = strlen(rawTarget)
    target = rawTarget.withMemoryRebound(to: UInt8.self, capacity: size) { bytes in
      RequestTarget(UnsafeBufferPointer(start: bytes, count: size))
    }
    targetEnd = rawTarget + size + 1
  }

  /// One call of libmicrohttpd: the head first, then pieces of the body, then the end.
  func advance(
    method: UnsafePointer<CChar>, version: UnsafePointer<CChar>,
    bytes: UnsafePointer<CChar>?, count: UnsafeMutablePointer<Int>
  ) -> MHD_Result {
    switch phase {
    case .head:
      phase = .body
      return begin(version: version)
    case .body where count.pointee > 0:
      let piece = UnsafeRawBufferPointer(start: bytes, count: count.pointee)
      count.pointee = 0
      return receive(piece)
    case .body:
      phase = .answered
      return reply(method: String(cString: method))
    case .answered:
      return .NO
    }
  }

  private func begin(version: UnsafePointer<CChar>) -> MHD_Result {
    let head = RequestHead(connection)
    self.head = head
    if core.isDraining.load(ordering: .relaxed) { return refuse(.draining) }
    if let refusal = head.refusal { return refuse(refusal) }
    // A NUL in the line makes the target look shorter than it is.
    guard let target, version == targetEnd else {
      return refuse(.malformed(reason: "request target"))
    }
    limitBytes =
      core.configuration.maxBodyBytesForPath(target.path) ?? core.configuration.maxBodyBytes
    guard let announced = head.announcedBytes else { return .YES }
    guard announced <= limitBytes else { return refuse(.bodyTooLarge(limitBytes: limitBytes)) }
    body.reserveCapacity(announced)
    return .YES
  }

  private func receive(_ piece: UnsafeRawBufferPointer) -> MHD_Result {
    guard piece.count <= limitBytes - body.count else {
      // A chunked body announces no length, and amid a body nothing can be queued: the answer
      // goes straight to the socket, and the connection ends.
      let refusal = core.configuration.refusal(.bodyTooLarge(limitBytes: limitBytes))
      RawReply(refusal).send(to: zk_mhd_socket(connection), bytes: .max)
      return .NO
    }
    body.append(contentsOf: piece)
    return .YES
  }

  private func reply(method: String) -> MHD_Result {
    guard let target, let head else { return .NO }
    let request = IncomingRequest(
      method: method, path: target.path, query: target.query, headers: head.headers, body: body,
      peer: core.peer(of: connection))
    body = []
    self.head = nil
    switch core.handler.reply(to: request) {
    case .now(let response):
      return core.queue(response, on: connection)
    case .later(let work):
      return postpone(work)
    case .reset(let response, let after):
      let socket = zk_mhd_socket(connection)
      if let response, after > 0 {
        RawReply(response).send(to: socket, bytes: after)
      } else {
        RawReply.abort(socket)
      }
      return .NO
    }
  }

  private func postpone(_ work: @escaping @Sendable () async -> HTTPResponse) -> MHD_Result {
    guard core.suspended.insert(self) else { return refuse(.draining) }
    let job = ServerJob(exchange: self, work: work)
    if case .terminated = core.jobs.yield(job) { finish(core.configuration.refusal(.draining)) }
    return .YES
  }

  /// Answers a suspended request; does nothing when somebody else has.
  func finish(_ response: HTTPResponse) {
    guard core.suspended.remove(self) else { return }
    // When nothing can be queued, libmicrohttpd calls again and is told to close.
    _ = core.queue(response, on: connection)
    MHD_resume_connection(connection)
  }

  private func refuse(_ refusal: HTTPRefusal) -> MHD_Result {
    phase = .answered
    return core.queue(core.configuration.refusal(refusal), on: connection)
  }
}

/// The rest of a request that is answered later.
struct ServerJob: Sendable {
  let exchange: ServerExchange
  let work: @Sendable () async -> HTTPResponse

  func run() async {
    exchange.finish(await work())
  }
}
