import Domain
import SQLite

/// Files that jobs wait for, in the table `source_files`.
extension SQLSourceRepository {
  private static let selected: SQL = """
    SELECT f.job_id, f.position, f.file_id, f.shapes_job, f.attempts, f.not_before
    FROM source_files f
    """

  func insert(_ file: SourceFile) throws {
    try sql.run(
      """
      INSERT INTO source_files (job_id, position, file_id, shapes_job, is_wanted, attempts,
        not_before)
      VALUES (?, ?, ?, ?, 1, ?, ?)
      """,
      [
        .job(file.job), .count(file.position), .text(file.fileID), .flag(file.shapesJob),
        .count(file.attempts), .time(file.notBefore),
      ])
  }

  func files(of job: JobID) throws -> [SourceFile] {
    try sql.query(
      SourceFile.self, "\(Self.selected) WHERE f.job_id = ? ORDER BY f.position", [.job(job)])
  }

  func wantedFiles(at now: Timestamp, limit: Int) throws -> [SourceFile] {
    try sql.query(
      SourceFile.self,
      """
      \(Self.selected) WHERE f.is_wanted = 1 AND (f.not_before IS NULL OR f.not_before <= ?)
      ORDER BY f.job_id, f.position LIMIT ?
      """, [.time(now), .count(limit)])
  }

  func wantedCount() throws -> Int {
    Int(
      try sql.first(
        Int64.self, "SELECT COUNT(*) FROM source_files WHERE is_wanted = 1", []) ?? 0)
  }

  func update(_ file: SourceFile) throws {
    try sql.run(
      "UPDATE source_files SET attempts = ?, not_before = ? WHERE job_id = ? AND position = ?",
      [.count(file.attempts), .time(file.notBefore), .job(file.job), .count(file.position)])
  }

  func fetched(_ file: SourceFile, blob: BlobID, size: PictureSize?) throws {
    let missing = StorageError.noSuchRow(table: "jobs", id: file.job.rawValue)
    guard let job = try sql.first(Job.self, JobRow.byID, [.job(file.job)]),
      job.state == .queued, job.request.sources.indices.contains(file.position)
    else { throw missing }
    var sources = job.request.sources
    sources[file.position] = blob
    let newSize = size ?? job.request.size
    try sql.run(
      "UPDATE jobs SET sources = ?, awaits = ?, width = ?, height = ? WHERE id = ?",
      [
        .text(StringList.encode(sources.map(\.rawValue))),
        .count(sources.count { $0 == .awaited }), .count(newSize.width), .count(newSize.height),
        .job(file.job),
      ])
    try sql.run(
      "UPDATE source_files SET is_wanted = 0 WHERE job_id = ? AND position = ?",
      [.job(file.job), .count(file.position)])
    try SQLJobRepository(sql: sql).settleTurn(of: job.account, job.request.model)
  }

  func release(_ job: JobID) throws {
    try sql.run(
      "UPDATE source_files SET is_wanted = 0 WHERE job_id = ? AND is_wanted = 1", [.job(job)])
  }
}

extension SourceFile: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self.init(
      job: JobID(row.int(0)), position: try row.number(1), fileID: row.text(2),
      shapesJob: row.flag(3), attempts: try row.number(4), notBefore: row.timeOrNull(5))
  }
}
