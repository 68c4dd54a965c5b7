import CMicroHTTPD
import Dispatch
import HTTP
import Lifecycle
import Synchronization

/// What the threads of libmicrohttpd and the task of the server share.
final class ServerCore: Sendable {
  let handler: any HTTPHandler
  let configuration: HTTPServerConfiguration
  let logger: Logger
  let suspended = Suspended()
  let watch: PeerWatch
  let bodies: BodyBudget
  let answers: BodyBudget
  /// Requests answered later, on their way to the server's task.
  let jobs: AsyncStream<ServerJob>.Continuation
  let jobStream: AsyncStream<ServerJob>
  let isDraining = Atomic<Bool>(false)
  let acceptedConnections = Atomic<Int>(0)

  /// Requests whose last byte of answer has not left.
  private let underWay = Atomic<Int>(0)
  private let hasGivenUp = Atomic<Bool>(false)
  private let idle = DispatchSemaphore(value: 0)

  init(handler: any HTTPHandler, configuration: HTTPServerConfiguration, logger: Logger) {
    self.handler = handler
    self.configuration = configuration
    self.logger = logger
    watch = PeerWatch { path in RawReply(configuration.refusal(.tooSlow, path)) }
    bodies = BodyBudget(limit: configuration.maxBodyBytesInFlight)
    answers = BodyBudget(limit: configuration.maxAnswerBytesInFlight)
    // Bounded by the connections: each has at most one request here.
    (jobStream, jobs) = AsyncStream.makeStream()
  }

  /// Requests that have begun and whose answer has not wholly left.
  var requestsUnderWay: Int { underWay.load(ordering: .relaxed) }

  func peer(of connection: OpaquePointer) -> Peer? {
    guard let context = zk_mhd_socket_context(connection) else { return nil }
    return Unmanaged<Peer>.fromOpaque(context).takeUnretainedValue()
  }

  /// Until when so many bytes may be under way if they begin now.
  func deadline(forBytes count: Int) -> Int64 {
    deadline(since: Peer.now, forBytes: count)
  }

  func deadline(since begin: Int64, forBytes count: Int) -> Int64 {
    begin + configuration.transferPatience.milliseconds
      + Int64(count) * 1000 / Int64(max(1, configuration.minimumBytesPerSecond))
  }

  /// Until when the line of a next request must have come: later than libmicrohttpd closes a
  /// connection on which nothing comes.
  var nextRequestDeadline: Int64 {
    deadline(forBytes: 0) + configuration.idleTimeout.milliseconds
  }

  func requestBegan() {
    underWay.add(1, ordering: .relaxed)
  }

  func requestEnded() {
    let (_, left) = underWay.subtract(1, ordering: .acquiringAndReleasing)
    if left == 0, isDraining.load(ordering: .acquiring) { idle.signal() }
  }

  /// Blocks until nothing is under way, at most until `deadline`.
  ///
  /// Unless `isPatient`, returns on `giveUpWaiting` too.
  func waitUntilIdle(until deadline: DispatchTime, isPatient: Bool) {
    while underWay.load(ordering: .acquiring) > 0 {
      if !isPatient, hasGivenUp.load(ordering: .acquiring) { break }
      if idle.wait(timeout: deadline) == .timedOut { break }
    }
    // For another that may wait too.
    idle.signal()
  }

  func giveUpWaiting() {
    hasGivenUp.store(true, ordering: .releasing)
    idle.signal()
  }

  /// Hands an answer to libmicrohttpd; an answer it cannot take becomes a 500.
  func queue(_ response: HTTPResponse, on connection: OpaquePointer) -> MHD_Result {
    var response = response
    var share: AnswerShare?
    if response.body.count > QueuedResponse.copiedBytes {
      share = AnswerShare(response.body.count, of: answers)
      if share == nil { response = configuration.refusal(.overloaded, nil) }
    }
    peer(of: connection)?.allow(.read, until: deadline(forBytes: response.body.count))
    if QueuedResponse.queue(response, on: connection, holding: share) { return .YES }
    logger.error("http.server.unsendable", [LogField("status", response.status)])
    return QueuedResponse.queue(HTTPResponse(status: 500), on: connection) ? .YES : .NO
  }
}
