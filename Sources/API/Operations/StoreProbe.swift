import Domain
import Synchronization

/// Whether the store takes transactions.
///
/// One question is under way at a time: while a stuck store leaves it unanswered, who asks next is
/// told so at once instead of waiting too.
final class StoreProbe: Sendable {
  private let store: any Store
  private let time: any TimeSource
  private let askedAt = Mutex<Timestamp?>(nil)

  /// A store that is busy but well answers sooner.
  private static let patience: Duration = .seconds(2)

  init(store: any Store, time: any TimeSource) {
    self.store = store
    self.time = time
  }

  /// What is wrong with the store, or nil.
  func problem() async -> String? {
    let now = time.now()
    let pending = askedAt.withLock { asked -> Timestamp? in
      if let asked { return asked }
      asked = now
      return nil
    }
    if let pending {
      return now.since(pending) < Self.patience ? nil : "the store does not answer"
    }
    defer { askedAt.withLock { $0 = nil } }
    do {
      // By way of the writer, whom every order needs.
      _ = try await store.transaction { tx in try tx.updates.lastID() }
      return nil
    } catch {
      return "the store refuses"
    }
  }
}
