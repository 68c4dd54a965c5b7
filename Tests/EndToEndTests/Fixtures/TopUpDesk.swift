import Domain
import FoundationEssentials
import SQLite
import Sandbox
import Services
import Storage
import TestSupport

/// Opens top-ups straight in the database of a bot that runs, and reads what became of them.
struct TopUpDesk {
  private let store: SQLiteStore
  private let topUps: TopUpService
  private let indexer: StandInIndexer

  init(_ bot: RunningBot, seed: UInt64 = 1) throws {
    store = SQLiteStore(
      database: try SQLDatabase(path: bot.directory + "/zekron.db"), secrets: NoSecrets())
    topUps = SampleTopUps.service(
      announcer: RecordingTopUpAnnouncer(), randomBytes: SeededBytes(seed: seed).bytes)
    indexer = bot.indexer
  }

  func close() async {
    await store.database.close()
  }

  /// Opens a quote in USDT; `age` ago, for one that is over.
  func open(_ account: Int64, dollars: Int64 = 10, age: Duration = .zero) async throws -> TopUp {
    let now = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    return try await store.transaction { [topUps] tx in
      try topUps.open(
        .ton(credit: Amount(micros: dollars * 1_000_000)), for: AccountID(account),
        chatID: account, in: tx, at: now.adding(.zero - age))
    }
  }

  /// Pays a quote, or whatever else is asked for.
  func pay(
    _ topUp: TopUp, units: Int64? = nil, comment: String? = nil,
    form: JettonPayment.CommentForm = .referenced, master: ChainAccount = .tether
  ) throws {
    try indexer.send(
      JettonPayment(
        receiver: .shop, master: master, amount: String(units ?? topUp.price.units),
        comment: comment ?? topUp.payload, form: form))
  }

  /// What an account has, in micro-dollars.
  func balance(_ account: Int64) async throws -> Int64 {
    try await store.transaction { tx in
      try tx.ledger.balance(of: AccountID(account)).posted.micros
    }
  }

  /// Reasons of what waits in suspense, sorted.
  func suspense() async throws -> [String] {
    try await store.transaction { tx in
      try tx.suspense.entries(in: SuspenseState.allCases, limit: 100, offset: 0)
        .map(\.reason.rawValue).sorted()
    }
  }

  /// What is particular about an account's settlements, newest first.
  func notes(_ account: Int64) async throws -> [Set<SettlementNote>] {
    try await store.transaction { tx in
      try tx.settlements.settlements(
        of: AccountID(account), since: nil, until: nil, limit: 100, offset: 0
      ).map(\.notes)
    }
  }

  /// Nothing is sealed here.
  private final class NoSecrets: SecretSealer {
    func seal(_ secret: String, for context: String) throws -> [UInt8] { Array(secret.utf8) }
    func open(_ sealed: [UInt8], for context: String) -> String? { nil }
  }
}
