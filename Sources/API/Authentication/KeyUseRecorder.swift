import Domain
import HTTP
import Lifecycle
import Services
import Synchronization

/// Notes when and from where keys are used; their owners hear of new addresses.
///
/// A pair of key and address is written at most once in `interval`, however many requests come.
struct KeyUseRecorder: Sendable {
  private let store: any Store
  private let announcer: any KeyUseAnnouncer
  private let logger: Logger
  private let seen = Seen()

  private static let interval: Duration = .seconds(60)
  /// Pairs that are remembered between writes.
  private static let capacity = 50_000

  private struct Use: Hashable {
    let key: KeyID
    let address: String
  }

  private final class Seen: Sendable {
    let uses = Mutex<[Use: Timestamp]>([:])
  }

  init(store: any Store, announcer: any KeyUseAnnouncer, logger: Logger) {
    self.store = store
    self.announcer = announcer
    self.logger = logger
  }

  /// Notes one use; a failure is logged and keeps nobody from anything.
  func note(_ key: APIKey, from peer: String, at now: Timestamp) async {
    let address = PeerAddress.network(of: peer)
    guard isDue(Use(key: key.id, address: address), at: now) else { return }
    do {
      let announcer = announcer
      let isNew = try await store.transaction { tx in
        guard try tx.keys.noteUse(of: key.id, from: address, at: now) else { return false }
        try announcer.announceUse(of: key, from: address, in: tx, at: now)
        return true
      }
      if isNew { announcer.committed() }
    } catch {
      logger.warning("api.use.failed", [LogField("error", error)])
    }
  }

  private func isDue(_ use: Use, at now: Timestamp) -> Bool {
    seen.uses.withLock { uses in
      if let last = uses[use], (Duration.zero..<Self.interval).contains(now.since(last)) {
        return false
      }
      if uses.count >= Self.capacity {
        uses = uses.filter { now.since($0.value) < Self.interval }
        if uses.count >= Self.capacity { uses.removeAll(keepingCapacity: true) }
      }
      uses[use] = now
      return true
    }
  }
}
