import Domain
import HTTP
import Lifecycle
import Sandbox
import Services
import Storage
import TestSupport
import Testing

@testable import Payments

/// A watcher on a real store in memory and a stand-in indexer; time stands still.
struct WatchFixture {
  let time = ManualTime()
  let store: SQLiteStore
  let announcer = RecordingTopUpAnnouncer()
  let topUps: TopUpService
  let indexer: StandInIndexer
  var memory = WatchMemory()

  static let owner = TONAddress(workchain: 0, hash: ChainAccount.shop.hash)
  static let judge = TransferJudge(owner: owner, master: .tetherMaster)

  init() async throws {
    store = try await MemoryStore.make()
    topUps = SampleTopUps.service(announcer: announcer, randomBytes: SeededBytes().bytes)
    indexer = StandInIndexer(now: { [time] in time.now().milliseconds }, clock: HastyClock())
    // The first look sets the cursor.
    try await look()
    time.advance(by: .seconds(60))
  }

  func watcher(_ transport: (any HTTPTransport)? = nil) -> TONWatcher {
    let client = TONCenterClient(
      transport: transport ?? IndexerTransport(indexer: indexer),
      baseURL: "http://127.0.0.1/toncenter", apiKey: Secret("key"), clock: HastyClock())
    return TONWatcher(
      judge: Self.judge,
      parts: TONWatcher.Parts(
        client: client, book: TransferBook(store: store, sink: topUps, time: time), time: time,
        clock: HastyClock(), random: { 0 }, logger: .silent))
  }

  mutating func look() async throws {
    try await watcher().look(&memory)
  }

  /// Looks twice, with time between: the first tells of a transfer, the second commits it.
  mutating func settle() async throws {
    try await look()
    time.advance(by: .seconds(61))
    try await look()
  }

  /// Opens a top-up of ten dollars.
  func open(_ account: Int64, credit: Int64 = 10_000_000) async throws -> TopUp {
    try await store.transaction { [topUps, now = time.now()] tx in
      if try tx.accounts.customer(AccountID(account)) == nil {
        _ = try Enrolment(signupCredit: .zero).customer(
          AccountID(account), name: "Ann", language: "en", in: tx, at: now)
      }
      return try topUps.open(
        .ton(credit: Amount(micros: credit)), for: AccountID(account), chatID: account, in: tx,
        at: now)
    }
  }

  @discardableResult
  func pay(
    _ units: Int64, comment: String = "", form: JettonPayment.CommentForm = .referenced,
    master: ChainAccount = .tether, age: Int64 = 0, isAborted: Bool = false
  ) throws -> String {
    try indexer.send(
      JettonPayment(
        receiver: .shop, master: master, amount: String(units), comment: comment, form: form,
        ageSeconds: age, isAborted: isAborted))
  }

  func balance(_ account: Int64) async throws -> Int64 {
    try await store.transaction { tx in
      try tx.ledger.balance(of: AccountID(account)).posted.micros
    }
  }

  func suspense() async throws -> [SuspenseEntry] {
    try await store.transaction { tx in
      try tx.suspense.entries(in: SuspenseState.allCases, limit: 1000, offset: 0)
    }
  }

  func cursor() async throws -> Int64? {
    try await store.transaction { tx in try tx.updates.mark(TONWatcher.Track.tether.rawValue) }
      .flatMap { Int64($0) }
  }
}
