import Dispatch
import Synchronization

/// Cuts the connections of clients that are too slow.
///
/// libmicrohttpd's own timeout begins anew with every byte, so that a byte a second would hold a
/// connection for ever.
final class PeerWatch: Sendable {
  private let peers = Mutex<[ObjectIdentifier: Peer]>([:])
  private let refusal: @Sendable (_ path: String?) -> RawReply
  private let stopped = DispatchSemaphore(value: 0)

  /// - Parameter refusal: The answer to a request that took too long.
  init(refusal: @escaping @Sendable (_ path: String?) -> RawReply) {
    self.refusal = refusal
  }

  /// Connections open at present.
  var count: Int { peers.withLock(\.count) }

  func insert(_ peer: Peer) {
    peers.withLock { $0[ObjectIdentifier(peer)] = peer }
  }

  /// Must be called before the peer's socket is closed.
  func remove(_ peer: Peer) {
    peers.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(peer)) }
  }

  /// Looks at every connection once.
  func sweep(at now: Int64) {
    // Holding the lock keeps every socket open, so that none can be another's meanwhile.
    peers.withLock { peers in
      for peer in peers.values { peer.expire(at: now, refusal: refusal) }
    }
  }

  /// Sweeps on a thread of its own, until `stop`.
  func start(every interval: Duration) {
    let pause = DispatchTimeInterval.milliseconds(Int(clamping: interval.milliseconds))
    DispatchQueue(label: "http-server.watch").async { [self] in
      while stopped.wait(timeout: .now() + pause) == .timedOut { sweep(at: Peer.now) }
    }
  }

  func stop() {
    stopped.signal()
  }
}

extension Duration {
  /// Rounded down.
  var milliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
