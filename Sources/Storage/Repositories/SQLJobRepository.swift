import Domain
import SQLite

/// Jobs and their queue, in the tables `jobs` and `turns`.
struct SQLJobRepository: JobRepository {
  let sql: any SQLExecutor

  func insert(_ job: Job) throws -> JobID {
    let id = try sql.first(Int64.self, JobRow.insert, JobRow.values(of: job))
    guard let id else { throw StorageError.noSuchRow(table: "jobs", id: 0) }
    try Counters(sql: sql).add(1, to: Counters.jobs(job.state))
    if !job.state.isFinal { try settleTurn(of: job.account, job.request.model) }
    return JobID(id)
  }

  func job(_ id: JobID) throws -> Job? {
    try sql.first(Job.self, JobRow.byID, [.job(id)])
  }

  func job(origin: String) throws -> Job? {
    try sql.first(Job.self, JobRow.byOrigin, [.text(origin)])
  }

  func update(_ job: Job) throws {
    let missing = StorageError.noSuchRow(table: "jobs", id: job.id.rawValue)
    guard
      let old = try sql.first(
        Standing.self, "SELECT account, state, model FROM jobs WHERE id = ?", [.job(job.id)])
    else { throw missing }
    // A job that is set running by hand has a lease that has ended, so that it cannot get lost.
    try sql.run(
      """
      UPDATE jobs SET state = ?, picture_id = ?, message_id = ?, failure = ?, understood = ?,
        ignored = ?, gaps = ?, attempts = ?, started_at = ?, finished_at = ?,
        lease_until = CASE WHEN ? = 'running' THEN COALESCE(lease_until, 0) END
      WHERE id = ?
      """,
      [
        .text(job.state.rawValue), SQLValue(job.pictureID?.rawValue), SQLValue(job.messageID),
        SQLValue(job.failure), .text(StringList.encode(job.reading.understood)),
        .text(StringList.encode(job.reading.ignored)),
        .text(StringList.encode(job.reading.gaps.map(\.rawValue))), .count(job.attempts),
        .time(job.startedAt), .time(job.finishedAt), .text(job.state.rawValue), .job(job.id),
      ])
    guard old.state != job.state else { return }
    try moved(1, from: old.state, to: job.state)
    guard !old.state.isFinal || !job.state.isFinal else { return }
    try settleTurn(of: old.account, old.model)
  }

  func jobs(of account: AccountID, limit: Int, offset: Int) throws -> [Job] {
    try sql.query(
      Job.self, JobRow.ofAccount, [.account(account), .count(limit), .count(offset)])
  }

  func finishedJobs(of account: AccountID, limit: Int, offset: Int) throws -> [Job] {
    try sql.query(
      Job.self, JobRow.finished, [.account(account), .count(limit), .count(offset)])
  }

  func finishedCount(of account: AccountID) throws -> Int {
    Int(try sql.first(Int64.self, JobRow.finishedCount, [.account(account)]) ?? 0)
  }

  func oldestQueued() throws -> Timestamp? {
    try sql.first(
      Int64.self, "SELECT created_at FROM jobs WHERE state = 'queued' ORDER BY id LIMIT 1", []
    ).map { Timestamp(milliseconds: $0) }
  }

  func activeJobs(of account: AccountID) throws -> [Job] {
    try sql.query(Job.self, JobRow.active, [.account(account), .account(account)])
  }

  func job(chat: Int64, message: Int64) throws -> Job? {
    try sql.first(Job.self, JobRow.byMessage, [.integer(chat), .integer(message)])
  }

  func counts() throws -> [JobState: Int] {
    let counters = Counters(sql: sql)
    var counts: [JobState: Int] = [:]
    for state in JobState.allCases { counts[state] = try counters.value(Counters.jobs(state)) }
    return counts
  }

  func recentDurations(limit: Int) throws -> [Duration] {
    let milliseconds = try sql.query(
      Int64.self,
      """
      SELECT finished_at - started_at FROM jobs
      WHERE state IN ('stored', 'delivered') AND finished_at IS NOT NULL AND started_at IS NOT NULL
      ORDER BY finished_at DESC, started_at DESC LIMIT ?
      """, [.count(limit)])
    return milliseconds.reversed().map { .milliseconds($0) }
  }

  /// Keeps the numbers of jobs per state true.
  func moved(_ count: Int, from old: JobState, to new: JobState) throws {
    let counters = Counters(sql: sql)
    try counters.add(-count, to: Counters.jobs(old))
    try counters.add(count, to: Counters.jobs(new))
  }

  private struct Standing: SQLReadable {
    let account: AccountID
    let state: JobState
    let model: String

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      account = row.account(0)
      state = try row.word(1)
      model = row.text(2)
    }
  }
}
