import Domain
import Lifecycle
import Synchronization

/// Removes sent rows from the store, as many at once as have gathered meanwhile.
final class Acknowledger: Sendable {
  private let store: any Store
  private let clock: any Clock<Duration>
  private let logger: Logger
  private let pending = Mutex<[Int64]>([])
  private let wakeup = Wakeup()

  init(store: any Store, clock: any Clock<Duration>, logger: Logger) {
    self.store = store
    self.clock = clock
    self.logger = logger
  }

  func add(_ ids: [Int64]) {
    guard !ids.isEmpty else { return }
    pending.withLock { $0 += ids }
    wakeup.ring()
  }

  /// Works until the gate opens or the task is cancelled, then removes what is left.
  func run(until gate: Canceller) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { [self] in
        for await _ in wakeup.rings { await flush() }
      }
      group.addTask { await gate.wait() }
      _ = await group.next()
      group.cancelAll()
    }
    await flush()
  }

  /// Removes what has gathered.
  func flush() async {
    let ids = pending.withLock { pending in
      defer { pending = [] }
      return pending
    }
    guard !ids.isEmpty else { return }
    do {
      try await store.transaction { tx in try tx.outbox.remove(ids) }
    } catch {
      logger.error(
        "outbox.acknowledge.failed",
        [LogField("rows", ids.count), LogField("error", error)])
      pending.withLock { $0 += ids }
      try? await clock.sleep(for: .seconds(1))
      wakeup.ring()
    }
  }
}
