import Domain
import SQLite
import Storage
import TestSupport
import Testing

@testable import API

@Suite(.timeLimit(.minutes(1)))
struct StoreProbeTests {
  /// A store that answers when it is let.
  private struct StuckStore: Store {
    let inner: SQLiteStore
    let entered = Gate()
    let release = Gate()

    func transaction<R: Sendable>(
      _ body: @escaping @Sendable (any StoreTransaction) throws -> R
    ) async throws -> R {
      entered.open()
      await release.wait()
      return try await inner.transaction(body)
    }

    func read<R: Sendable>(
      _ body: @escaping @Sendable (any StoreTransaction) throws -> R
    ) async throws -> R {
      try await inner.read(body)
    }
  }

  @Test func whileTheStoreIsStuckEverybodyElseIsTold() async throws {
    let store = StuckStore(inner: try await MemoryStore.make())
    let time = ManualTime()
    let probe = StoreProbe(store: store, time: time)
    async let first = probe.problem()
    await store.entered.wait()
    #expect(await probe.problem() == nil)
    time.advance(by: .seconds(3))
    #expect(await probe.problem() == "the store does not answer")
    store.release.open()
    #expect(await first == nil)
    #expect(await probe.problem() == nil)
  }

  @Test func aClosedStoreRefusesEveryTime() async throws {
    let store = try await MemoryStore.make()
    let probe = StoreProbe(store: store, time: ManualTime())
    #expect(await probe.problem() == nil)
    await store.database.close()
    #expect(await probe.problem() == "the store refuses")
    #expect(await probe.problem() == "the store refuses")
  }
}
