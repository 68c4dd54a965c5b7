import Domain
import Lifecycle
import SQLite
import Sandbox
import Storage
import Testing

/// A bot's database as seen from outside, while it runs or afterwards.
struct Books {
  private let database: SQLDatabase

  /// What the ledger says about one job.
  struct Order {
    let job: Int64
    let account: Int64
    let prompt: String
    let model: String
    let state: String
    let price: Int64
    let posts: Int64
    let voids: Int64
  }

  init(of bot: RunningBot) throws {
    database = try SQLDatabase(
      path: bot.directory + "/zekron.db", configuration: SQLConfiguration(cacheSizeBytes: 1 << 20))
  }

  func close() async {
    await database.close()
  }

  /// All jobs, oldest first.
  func orders() async throws -> [Order] {
    try await database.read { connection in
      try connection.query(
        """
        SELECT j.id, j.account, j.prompt, j.model, j.state, j.price,
          (SELECT COUNT(*) FROM transfers t WHERE t.hold_id = 'job:' || j.origin
            AND t.kind = 'post'),
          (SELECT COUNT(*) FROM transfers t WHERE t.hold_id = 'job:' || j.origin
            AND t.kind = 'void')
        FROM jobs j ORDER BY j.id
        """
      ) { row in
        Order(
          job: row.int(0), account: row.int(1), prompt: row.text(2), model: row.text(3),
          state: row.text(4), price: row.int(5), posts: row.int(6), voids: row.int(7))
      }
    }
  }

  /// Jobs that have not ended and rows that wait to be sent.
  func unfinished() async throws -> Int64 {
    try await database.read { connection in
      try connection.first(
        """
        SELECT (SELECT COUNT(*) FROM jobs WHERE state IN ('queued', 'running'))
          + (SELECT COUNT(*) FROM outbox WHERE not_before IS NULL)
        """
      ) { row in row.int(0) } ?? 0
    }
  }

  /// A posted balance, in micro-dollars.
  func posted(_ account: Int64) async throws -> Int64 {
    try await database.read { connection in
      try connection.first(
        "SELECT posted FROM ledger_accounts WHERE id = ?", account
      ) { row in row.int(0) } ?? 0
    }
  }

  /// An account's payments, oldest first: number of the receipt, state, notes.
  func payments(_ account: Int64) async throws -> [(receipt: Int64, state: String, notes: String)] {
    try await database.read { connection in
      try connection.query(
        "SELECT id, state, notes FROM settlements WHERE account = ? ORDER BY id", account
      ) { row in (row.int(0), row.text(1), row.text(2)) }
    }
  }

  /// Pretends that a newer program has changed the schema.
  func addMigrationOfTheFuture() async throws {
    try await database.transaction { connection in
      try connection.run("INSERT INTO schema_migrations (position, name) VALUES (99, '0099-later')")
    }
  }

  /// Checks all money: sums, balances, holds and jobs.
  func verify() async throws {
    let report = try await LedgerVerifier(database: database).verifyLedger()
    #expect(report.isSound, "\(report.findings)")
    #expect(report.sum == .zero)
  }
}

extension RunningBot {
  /// Reads the database and closes it again.
  func books<Result>(_ body: (Books) async throws -> Result) async throws -> Result {
    let books = try Books(of: self)
    do {
      let result = try await body(books)
      await books.close()
      return result
    } catch {
      await books.close()
      throw error
    }
  }

  /// Waits until every update is confirmed, every job has ended and everything is sent.
  func quiet(within limit: Duration = .seconds(60)) async throws {
    try await books { books in
      try await eventually("everything is done", within: limit) {
        guard process?.ending == nil else { throw BotEnded(log: String(log.suffix(4000))) }
        guard telegram.pendingUpdateCount == 0 else { return false }
        return try await books.unfinished() == 0
      }
    }
  }

  /// Stops the bot and checks the money, here and with `zekron verify`.
  func stopAndVerify() async throws {
    let status = try await terminate()
    #expect(status == 0)
    try await verify()
  }

  /// Checks the money of a bot that does not run.
  func verify() async throws {
    try await books { books in
      try await books.verify()
      let isQuiet = try await books.orders().allSatisfy {
        ["delivered", "stored", "failed", "cancelled"].contains($0.state)
      }
      #expect(isQuiet)
    }
    let outcome = try await command(["verify"])
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains("open holds 0"))
    #expect(outcome.output.contains("sum over all accounts $0.00"))
  }
}
