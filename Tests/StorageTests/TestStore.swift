import Cryptography
import Domain
import Lifecycle
import SQLite
import Testing

@testable import Storage

/// A migrated store for a test, in memory unless a path is given.
struct TestStore {
  static let start = Timestamp(milliseconds: 1_770_000_000_000)

  let store: SQLiteStore
  let sealer: MasterKeySealer

  var database: SQLDatabase { store.database }

  init(
    path: String = ":memory:", configuration: SQLConfiguration = SQLConfiguration(),
    keySeed: UInt8 = 1
  ) async throws {
    sealer = MasterKeySealer(
      keys: try Self.keys(seed: keySeed), randomBytes: SecureRandom.bytes)
    store = SQLiteStore(
      database: try SQLDatabase(path: path, configuration: configuration), secrets: sealer)
    try await store.prepare()
  }

  /// A database as the version before a migration left it, with rows of that time, opened by this
  /// version but not yet prepared.
  static func before(_ migration: String, script: String) async throws -> SQLiteStore {
    let database = try SQLDatabase(path: ":memory:")
    let older = Migrations.all.prefix { $0.name != migration }
    try await SQLMigrator(migrations: Array(older)).migrate(database)
    try await database.transaction { try $0.execute(script: script) }
    return SQLiteStore(
      database: database,
      secrets: MasterKeySealer(
        keys: try keys(seed: 1), randomBytes: { Array(0..<UInt8($0)) }))
  }

  static func keys(seed: UInt8, id: UInt32 = 1) throws -> MasterKeyRing {
    try MasterKeyRing(
      keys: [id: try MasterKey(bytes: (0..<32).map { seed &+ UInt8($0) })], activeID: id)
  }

  /// Runs SQL past all rules of the program.
  func tamper(_ script: String) async throws {
    try await database.transaction { try $0.execute(script: script) }
  }

  func number(_ sql: SQL) async throws -> Int64? {
    try await database.read { try $0.first(Int64.self, sql, []) }
  }

  /// Makes customers 1…count, each with that much money.
  func addCustomers(_ count: Int, micros: Int64 = 10_000_000) async throws {
    try await store.transaction { tx in
      for number in 1...Int64(count) {
        let id = AccountID(number)
        try tx.accounts.insert(.sample(id))
        guard micros > 0 else { continue }
        _ = try LedgerRules(tx.ledger).move(
          id: "signup:\(number)", from: .promotion, to: id, amount: Amount(micros: micros),
          reason: "signup", at: Self.start)
      }
    }
  }

  /// Orders a picture the way the services do: hold and job in one transaction.
  @discardableResult
  func order(_ origin: String, by account: Int64 = 1, micros: Int64 = 26_700) async throws -> Job {
    try await store.transaction { tx in try Self.order(origin, by: account, micros: micros, in: tx)
    }
  }

  static func order(
    _ origin: String, by account: Int64, micros: Int64, model: String = "zekron-image-1",
    in tx: any StoreTransaction
  ) throws -> Job {
    let job = Job.sample(origin: origin, account: account, micros: micros, model: model)
    _ = try LedgerRules(tx.ledger).hold(
      id: "job:" + origin, from: job.account, amount: job.price, reason: "picture", at: start)
    let id = try tx.jobs.insert(job)
    return try #require(try tx.jobs.job(id))
  }

  /// Ends a job and its hold.
  func finish(_ job: Job, as state: JobState) async throws {
    try await store.transaction { tx in
      var job = job
      job.state = state
      job.finishedAt = job.startedAt?.adding(.seconds(3))
      let rules = LedgerRules(tx.ledger)
      if state == .stored || state == .delivered {
        _ = try rules.post(hold: "job:" + job.origin, at: Self.start)
      } else {
        _ = try rules.void(hold: "job:" + job.origin, at: Self.start)
      }
      try tx.jobs.update(job)
    }
  }

  func claim(
    perAccount: Int = 5, without models: Set<String> = [], lease: Duration = .seconds(60)
  ) async throws -> Job? {
    try await store.transaction { tx in
      try tx.jobs.claimNext(
        leaseUntil: Self.start.adding(lease), perAccount: perAccount, without: models,
        at: Self.start)
    }
  }
}

extension Customer {
  static func sample(_ id: AccountID) -> Customer {
    Customer(id: id, name: "Ada", language: "en", createdAt: TestStore.start)
  }
}

extension Job {
  static func sample(
    origin: String, account: Int64 = 1, micros: Int64 = 26_700, state: JobState = .queued,
    model: String = "zekron-image-1"
  ) -> Job {
    Job(
      id: JobID(0), account: AccountID(account), origin: origin,
      request: GenerationRequest(
        model: model, prompt: "a lake at dawn", negative: "people",
        size: PictureSize(width: 1024, height: 768), seed: .max, count: 2, style: .art,
        isRaw: true),
      price: Amount(micros: micros),
      delivery: Delivery(chatID: account, threadID: 7, replyTo: 8, sendsFile: true),
      state: state, createdAt: TestStore.start)
  }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
