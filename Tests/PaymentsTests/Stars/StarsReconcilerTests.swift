import Domain
import Lifecycle
import Payments
import Services
import Storage
import Telegram
import TestSupport
import Testing

struct StarsReconcilerTests {
  private struct Fixture {
    let stars = ScriptedStars()
    let store: SQLiteStore
    let announcer = RecordingTopUpAnnouncer()
    let service: TopUpService
    let time = ManualTime()

    init() async throws {
      store = try await MemoryStore.make()
      service = SampleTopUps.service(
        announcer: announcer, randomBytes: SeededBytes().bytes)
    }

    /// A reconciler as it is after a start: nothing in memory.
    func reconciler(botID: Int64 = 1) -> StarsReconciler {
      StarsReconciler(
        .init(
          botID: botID, api: stars, store: store, sink: service, time: time,
          clock: ContinuousClock(), language: { $0 == "ru" ? "ru" : "en" }, logger: .silent))
    }

    func available(_ account: Int64 = 1) async throws -> Int64 {
      try await store.transaction { tx in
        try tx.ledger.balance(of: AccountID(account)).available.micros
      }
    }

    func isSound() async throws -> Bool {
      try await LedgerVerifier(database: store.database).verifyLedger().isSound
    }
  }

  @Test func whatNoUpdateToldIsCreditedOnce() async throws {
    let test = try await Fixture()
    test.stars.append([ScriptedStars.paid("c1"), ScriptedStars.paid("c2", 100, by: 2)])
    let first = try await test.reconciler().reconcile()
    #expect(first.rows == 2 && first.credited == 2)
    #expect(try await test.available(1) == 650_000)
    #expect(try await test.available(2) == 1_300_000)
    let second = try await test.reconciler().reconcile()
    #expect(second.credited == 0)
    test.stars.append([ScriptedStars.paid("c3")])
    #expect(try await test.reconciler().reconcile().credited == 1)
    #expect(try await test.available(1) == 1_300_000)
    #expect(test.announcer.lines.first == "credited 1 orphan reconciled")
    let customer = try await test.store.transaction { try $0.accounts.customer(AccountID(1)) }
    #expect(customer?.language == "ru" && customer?.name == "Ann")
    #expect(try await test.isSound())
  }

  @Test func aRefundOutsideIsTakenBack() async throws {
    let test = try await Fixture()
    test.stars.append([ScriptedStars.paid("c1")])
    _ = try await test.reconciler().reconcile()
    test.stars.append([ScriptedStars.refunded("c1")])
    #expect(try await test.reconciler().reconcile().reversed == 1)
    #expect(try await test.available() == 0)
    #expect(try await test.reconciler().reconcile().reversed == 0)
    #expect(try await test.isSound())
  }

  @Test func longListsAreReadPageByPageAndNotAgain() async throws {
    let test = try await Fixture()
    test.stars.append((0..<1234).map { ScriptedStars.paid("c\($0)", 1) })
    #expect(try await test.reconciler().reconcile().credited == 1234)
    #expect(try await test.available() == 1234 * 13_000)
    let before = test.stars.offsets.count
    _ = try await test.reconciler().reconcile()
    #expect(test.stars.offsets.dropFirst(before) == [1184, 1234])
  }

  @Test func shortPagesAreNotTheEnd() async throws {
    let test = try await Fixture()
    test.stars.limitPages(to: 7)
    test.stars.append((0..<60).map { ScriptedStars.paid("c\($0)", 1) })
    #expect(try await test.reconciler().reconcile().credited == 60)
  }

  @Test func aFailureOnTheWayKeepsWhatWasRead() async throws {
    let test = try await Fixture()
    test.stars.append((0..<250).map { ScriptedStars.paid("c\($0)", 1) })
    test.stars.fail(with: [.retryAfter(seconds: 3)])
    await #expect(throws: TelegramError.retryAfter(seconds: 3)) {
      _ = try await test.reconciler().reconcile()
    }
    #expect(try await test.available() == 0)
    #expect(try await test.reconciler().reconcile().credited == 250)
  }

  @Test func aListThatIsNotTheOldOneIsReadFromItsBeginning() async throws {
    let test = try await Fixture()
    test.stars.append((0..<120).map { ScriptedStars.paid("c\($0)", 1) })
    _ = try await test.reconciler().reconcile()
    // Newest first, with one that nobody has seen.
    test.stars.replace(
      with: [ScriptedStars.paid("new", 1)]
        + (0..<120).reversed().map { ScriptedStars.paid("c\($0)", 1) })
    #expect(try await test.reconciler().reconcile().credited == 1)
    // A list that has lost its beginning.
    test.stars.replace(with: [ScriptedStars.paid("newer", 1)])
    #expect(try await test.reconciler().reconcile().credited == 1)
    #expect(try await test.available() == 122 * 13_000)
    #expect(try await test.isSound())
  }

  @Test func eachBotHasItsOwnCursor() async throws {
    let test = try await Fixture()
    test.stars.append([ScriptedStars.paid("c1")])
    _ = try await test.reconciler(botID: 1).reconcile()
    test.stars.replace(with: [ScriptedStars.paid("d1"), ScriptedStars.paid("d2")])
    #expect(try await test.reconciler(botID: 2).reconcile().credited == 2)
  }

  @Test func whatMakesNoSenseHoldsUpNothing() async throws {
    let test = try await Fixture()
    test.stars.append([
      "7", "null", "{}", #"{"id":"x","amount":"many","date":1}"#,
      #"{"id":"w","amount":9,"date":1,"receiver":{"type":"fragment"}}"#,
      #"{"id":"n","amount":9,"date":1,"source":{"type":"user","transaction_type":"gift_purchase","user":{"id":1}}}"#,
      #"{"id":"b","amount":9,"date":1,"source":7,"receiver":null}"#,
      ScriptedStars.paid("huge", Int.max), ScriptedStars.paid("zero", 0),
      ScriptedStars.paid("", 5), ScriptedStars.paid("nobody", 5, by: -3),
      ScriptedStars.paid("good", 50),
    ])
    let findings = try await test.reconciler().reconcile()
    #expect(findings.rows == 12 && findings.credited == 1 && findings.failed == 1)
    #expect(try await test.available() == 650_000)
    #expect(try await test.isSound())
  }

  @Test func itRunsAtTheStartAndAgain() async throws {
    let test = try await Fixture()
    test.stars.append([ScriptedStars.paid("c1")])
    let service = StarsReconciler(
      .init(
        botID: 1, api: test.stars, store: test.store, sink: test.service, time: test.time,
        clock: ContinuousClock(), interval: .milliseconds(1), language: { _ in "en" },
        logger: .silent))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await service.run() }
      while try await test.available() < 650_000 { await Task.yield() }
      test.stars.append([ScriptedStars.paid("c2")])
      while try await test.available() < 1_300_000 { await Task.yield() }
      group.cancelAll()
    }
  }
}
