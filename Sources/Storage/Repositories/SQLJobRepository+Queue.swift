import Domain
import SQLite

extension SQLJobRepository {
  func claimNext(
    leaseUntil: Timestamp, perAccount: Int, without models: Set<String>, at now: Timestamp
  ) throws -> Job? {
    var best: Turn?
    for model in try waitingModels() where !models.contains(model) {
      let turn = try sql.first(Turn.self, Self.turn, [.text(model), .count(perAccount)])
      if let turn, best.map({ turn < $0 }) ?? true { best = turn }
    }
    guard let next = best else { return nil }
    let job = try sql.first(
      Job.self, JobRow.claim, [.time(leaseUntil), .time(now), .integer(next.oldest)])
    guard let job else { throw StorageError.noSuchRow(table: "jobs", id: next.oldest) }
    try moved(1, from: .queued, to: .running)
    try settleTurn(of: next.account, next.model)
    return job
  }

  /// The models of which jobs wait, by as many steps in an index.
  private func waitingModels() throws -> [String] {
    try sql.query(Name.self, Self.waiting, []).map(\.text)
  }

  private static let waiting: SQL = """
    WITH RECURSIVE waiting (model) AS (
      SELECT MIN(model) FROM turns
      UNION ALL
      SELECT (SELECT MIN(model) FROM turns WHERE model > waiting.model) FROM waiting
      WHERE waiting.model IS NOT NULL)
    SELECT model FROM waiting WHERE model IS NOT NULL
    """
  private static let turn: SQL = """
    SELECT account, model, oldest, running FROM turns WHERE model = ? AND running < ?
    ORDER BY running, oldest LIMIT 1
    """

  func extendLease(_ id: JobID, attempt: Int, until: Timestamp) throws -> Bool {
    try sql.run(
      "UPDATE jobs SET lease_until = ? WHERE id = ? AND state = 'running' AND attempts = ?",
      [.time(until), .job(id), .count(attempt)]) == 1
  }

  func reseed(_ id: JobID, attempt: Int, seed: UInt32) throws -> Bool {
    try sql.run(
      "UPDATE jobs SET seed = ? WHERE id = ? AND state = 'running' AND attempts = ?",
      [.integer(Int64(seed)), .job(id), .count(attempt)]) == 1
  }

  func requeueExpired(at now: Timestamp) throws -> Int {
    let gone = try sql.query(
      Line.self,
      """
      UPDATE jobs SET state = 'queued', lease_until = NULL, started_at = NULL
      WHERE state = 'running' AND lease_until < ? RETURNING account, model
      """, [.time(now)])
    guard !gone.isEmpty else { return 0 }
    try moved(gone.count, from: .running, to: .queued)
    for line in Set(gone) { try settleTurn(of: line.account, line.model) }
    return gone.count
  }

  func queue(limit: Int) throws -> [Job] {
    try sql.query(Job.self, JobRow.queue, [.count(limit)])
  }

  func queuePosition(of id: JobID, among models: [String]) throws -> Int {
    let ahead = try sql.first(
      Int64.self,
      """
      SELECT COUNT(*) FROM jobs
      WHERE state = 'queued' AND model IN (\(placeholders: models.count)) AND id <= ?
      """, models.map { .text($0) } + [.job(id)])
    return Int(ahead ?? 0)
  }

  func waiting() throws -> [String: Int] {
    let lengths = try sql.query(
      Length.self, "SELECT model, COUNT(*) FROM jobs WHERE state = 'queued' GROUP BY model", [])
    return Dictionary(lengths.map { ($0.model, $0.count) }, uniquingKeysWith: +)
  }

  /// Brings `turns` up to date after a job of an account and a model has changed its state.
  ///
  /// An account has few jobs that run, and of those that wait only the first that can be begun is
  /// looked at.
  func settleTurn(of account: AccountID, _ model: String) throws {
    let (id, name) = (SQLValue.account(account), SQLValue.text(model))
    let running = try sql.first(
      Int64.self, "SELECT COUNT(*) FROM jobs WHERE account = ? AND state = 'running'", [id])
    let count = SQLValue.integer(running ?? 0)
    try sql.run(
      "UPDATE turns SET running = ? WHERE account = ? AND running <> ?", [count, id, count])
    let oldest = try sql.first(
      Int64.self,
      """
      SELECT id FROM jobs WHERE account = ? AND model = ? AND state = 'queued' AND awaits = 0
      ORDER BY id LIMIT 1
      """, [id, name])
    guard let oldest else {
      try sql.run("DELETE FROM turns WHERE account = ? AND model = ?", [id, name])
      return
    }
    try sql.run(
      """
      INSERT INTO turns (account, model, running, oldest) VALUES (?, ?, ?, ?)
      ON CONFLICT (account, model) DO UPDATE SET
        running = excluded.running, oldest = excluded.oldest
      """, [id, name, count, .integer(oldest)])
  }

  private struct Turn: SQLReadable {
    let account: AccountID
    let model: String
    let oldest: Int64
    let running: Int64

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      account = row.account(0)
      model = row.text(1)
      oldest = row.int(2)
      running = row.int(3)
    }

    static func < (one: Turn, other: Turn) -> Bool {
      (one.running, one.oldest) < (other.running, other.oldest)
    }
  }

  private struct Length: SQLReadable {
    let model: String
    let count: Int

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      model = row.text(0)
      count = try row.number(1)
    }
  }

  private struct Name: SQLReadable {
    let text: String

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      text = row.text(0)
    }
  }

  private struct Line: SQLReadable, Hashable {
    let account: AccountID
    let model: String

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      account = row.account(0)
      model = row.text(1)
    }
  }
}
