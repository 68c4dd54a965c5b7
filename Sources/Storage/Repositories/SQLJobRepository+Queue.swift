import Domain
import SQLite

extension SQLJobRepository {
  func claimNext(leaseUntil: Timestamp, perAccount: Int, at now: Timestamp) throws -> Job? {
    let next = try sql.first(
      Turn.self,
      """
      SELECT account, oldest FROM turns WHERE oldest IS NOT NULL AND running < ?
      ORDER BY running, oldest LIMIT 1
      """, [.count(perAccount)])
    guard let next else { return nil }
    let job = try sql.first(
      Job.self, JobRow.claim, [.time(leaseUntil), .time(now), .integer(next.oldest)])
    guard let job else { throw StorageError.noSuchRow(table: "jobs", id: next.oldest) }
    try moved(1, from: .queued, to: .running)
    try settleTurn(of: next.account)
    return job
  }

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
    let accounts = try sql.query(
      Int64.self,
      """
      UPDATE jobs SET state = 'queued', lease_until = NULL, started_at = NULL
      WHERE state = 'running' AND lease_until < ? RETURNING account
      """, [.time(now)])
    guard !accounts.isEmpty else { return 0 }
    try moved(accounts.count, from: .running, to: .queued)
    for account in Set(accounts).sorted() { try settleTurn(of: AccountID(account)) }
    return accounts.count
  }

  func queue(limit: Int) throws -> [Job] {
    try sql.query(Job.self, JobRow.queue, [.count(limit)])
  }

  func queuePosition(of id: JobID) throws -> Int {
    let ahead = try sql.first(
      Int64.self, "SELECT COUNT(*) FROM jobs WHERE state = 'queued' AND id <= ?", [.job(id)])
    return Int(ahead ?? 0)
  }

  /// Brings an account's row of `turns` up to date with its active jobs; it has few of those that
  /// run, and of those that wait only the first that can
  /// be begun is looked at.
  func settleTurn(of account: AccountID) throws {
    let id = SQLValue.account(account)
    try sql.run(
      """
      INSERT INTO turns (account, running, oldest) VALUES (?,
        (SELECT COUNT(*) FROM jobs WHERE account = ? AND state = 'running'),
        (SELECT id FROM jobs WHERE account = ? AND state = 'queued' AND awaits = 0
          ORDER BY id LIMIT 1))
      ON CONFLICT (account) DO UPDATE SET running = excluded.running, oldest = excluded.oldest
      """, [id, id, id])
    try sql.run(
      "DELETE FROM turns WHERE account = ? AND running = 0 AND oldest IS NULL", [id])
  }

  private struct Turn: SQLReadable {
    let account: AccountID
    let oldest: Int64

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      account = row.account(0)
      oldest = row.int(1)
    }
  }
}
