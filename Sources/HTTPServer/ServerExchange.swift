import CMicroHTTPD
import Glibc
import HTTP
import Synchronization

/// One request on its way through the server.
final class ServerExchange: @unchecked Sendable {
  // SAFETY: libmicrohttpd calls with a connection from one thread at a time, and not at all while
  // it is suspended; a suspended exchange is answered by whoever takes it out of `Suspended`.
  private enum Phase { case head, body, discarding, answered }

  let connection: OpaquePointer
  let peer: Peer?
  private let core: ServerCore
  private let target: RequestTarget?
  /// Where the request line goes on after the target, if the target held no NUL.
  private let targetEnd: UnsafePointer<CChar>
  private let begun = Peer.now
  private var phase = Phase.head
  private var head: RequestHead?
  private var body: Body
  private var discardedBytes = 0
  /// Whether the head of the answer went out before the answer was there.
  private let hasBegun = Mutex(false)

  /// For this long, and so many bytes, a refused body is read and forgotten: a connection that is
  /// closed before its client has sent all would be reset, and the answer might be lost.
  private static let lingering: Int64 = 5000
  private static let mostDiscardedBytes = 64 << 20

  /// `rawTarget` is the target as it stands in the connection's buffer.
  init(connection: OpaquePointer, core: ServerCore, rawTarget: UnsafePointer<CChar>) {
    self.connection = connection
    self.core = core
    let size = strlen(rawTarget)
    let target = rawTarget.withMemoryRebound(to: UInt8.self, capacity: size) { bytes in
      RequestTarget(UnsafeBufferPointer(start: bytes, count: size))
    }
    self.target = target
    targetEnd = rawTarget + size + 1
    let limits = core.configuration
    let limit = target.flatMap { limits.maxBodyBytesForPath($0.path) } ?? limits.maxBodyBytes
    body = Body(limit: limit, budget: core.bodies)
    peer = core.peer(of: connection)
    peer?.allow(.send(path: target?.path), until: core.deadline(since: begun, forBytes: 0))
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
    case .discarding where count.pointee > 0:
      discardedBytes += count.pointee
      count.pointee = 0
      return discardedBytes <= Self.mostDiscardedBytes ? .YES : .NO
    case .discarding, .answered:
      return .NO
    }
  }

  private func begin(version: UnsafePointer<CChar>) -> MHD_Result {
    let head = RequestHead(connection)
    self.head = head
    if core.isDraining.load(ordering: .relaxed) { return refuse(.draining) }
    if let refusal = head.refusal { return refuse(refusal) }
    // A NUL in the line makes the target look shorter than it is.
    guard target != nil, version == targetEnd else {
      return refuse(.malformed(reason: "request target"))
    }
    guard let announced = head.announcedBytes, let refusal = body.announce(announced) else {
      return .YES
    }
    return head.expectsContinue ? refuse(refusal) : refuseBody(refusal)
  }

  private func receive(_ piece: UnsafeRawBufferPointer) -> MHD_Result {
    if let refusal = body.append(piece) { return refuseBody(refusal) }
    let deadline = core.deadline(since: begun, forBytes: body.bytes.count)
    return peer?.extend(until: deadline) == false ? .NO : .YES
  }

  private func reply(method: String) -> MHD_Result {
    guard let target, let head, peer?.allow(.read, until: .max) != false else { return .NO }
    let request = IncomingRequest(
      method: method, path: target.path, query: target.query, headers: head.headers,
      body: body.take(), peer: peer?.address ?? "unknown")
    self.head = nil
    switch core.handler.reply(to: request) {
    case .now(let response):
      return core.queue(response, on: connection)
    case .later(let work):
      return postpone(work)
    case .slow(let pulse, let work):
      return postpone(work, pulse)
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

  private func postpone(
    _ work: @escaping @Sendable () async -> HTTPResponse, _ pulse: HTTPPulse? = nil
  ) -> MHD_Result {
    guard core.suspended.insert(self) else { return refuse(.draining) }
    let job = ServerJob(exchange: self, work: work, pulse: pulse)
    if case .terminated = core.jobs.yield(job) { abandon(.draining) }
    return .YES
  }

  /// Answers a suspended request; does nothing when somebody else has.
  func finish(_ response: HTTPResponse) {
    guard core.suspended.remove(self) else { return }
    // When nothing is queued, libmicrohttpd calls again and is told to close.
    if !finishPulse(response) { _ = core.queue(response, on: connection) }
    MHD_resume_connection(connection)
  }

  /// Writes a blank to a suspended request's client, before the first one the head.
  ///
  /// While it is suspended, nobody else writes to the socket.
  ///
  /// - Returns: False when it has been answered, or its client is gone.
  func pulse(_ head: HTTPResponse) -> Bool {
    hasBegun.withLock { hasBegun in
      guard core.suspended.contains(self) else { return false }
      let socket = zk_mhd_socket(connection)
      if !hasBegun {
        hasBegun = true
        guard RawReply(headOf: head).write(to: socket) else { return false }
      }
      return RawReply(body: [UInt8(ascii: " ")]).write(to: socket)
    }
  }

  /// Writes the rest of an answer whose head has gone out already; false when it has not.
  private func finishPulse(_ response: HTTPResponse) -> Bool {
    hasBegun.withLock { hasBegun in
      guard hasBegun else { return false }
      RawReply(body: response.body.joined).send(to: zk_mhd_socket(connection), bytes: .max)
      return true
    }
  }

  /// Answers a suspended request for a handler that will not.
  func abandon(_ refusal: HTTPRefusal) {
    finish(response(to: refusal))
  }

  /// Answers a request whose body has not been sent or has wholly arrived.
  private func refuse(_ refusal: HTTPRefusal) -> MHD_Result {
    phase = .answered
    return core.queue(response(to: refusal), on: connection)
  }

  /// Answers a request whose body is under way.
  ///
  /// Amid a body libmicrohttpd queues nothing, so the answer goes straight to the socket.
  private func refuseBody(_ refusal: HTTPRefusal) -> MHD_Result {
    phase = .discarding
    body = Body(limit: 0, budget: core.bodies)
    guard peer?.allow(.read, until: Peer.now + Self.lingering) != false else { return .NO }
    RawReply(response(to: refusal)).send(
      to: zk_mhd_socket(connection), bytes: .max, patience: .zero)
    return .YES
  }

  private func response(to refusal: HTTPRefusal) -> HTTPResponse {
    core.configuration.refusal(refusal, target?.path)
  }
}

/// The rest of a request that is answered later.
struct ServerJob: Sendable {
  let exchange: ServerExchange
  let work: @Sendable () async -> HTTPResponse
  let pulse: HTTPPulse?

  func run() async {
    guard let pulse else { return exchange.finish(await work()) }
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await beat(pulse) }
      exchange.finish(await work())
      group.cancelAll()
    }
  }

  private func beat(_ pulse: HTTPPulse) async {
    repeat {
      do { try await pulse.clock.sleep(for: pulse.interval) } catch { return }
    } while exchange.pulse(pulse.head)
  }
}
