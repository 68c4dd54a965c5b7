import CSQLite
import Glibc

/// How far a backup is.
package struct SQLBackupProgress: Sendable, Equatable {
  /// Pages copied so far.
  package let copiedPages: Int
  /// Pages of the database.
  package let totalPages: Int
}

/// Copies a database into a file.
///
/// https://www.sqlite.org/backup.html
struct SQLBackup {
  private static let pagesPerStep: Int32 = 1024

  private let source: SQLConnection
  private let path: String
  private let partialPath: String

  /// - Parameters:
  ///   - source: A connection nobody else uses meanwhile.
  ///   - path: Where the copy ends up.
  init(source: SQLConnection, path: String) {
    self.source = source
    self.path = path
    partialPath = path + ".partial"
  }

  func run(progress: (SQLBackupProgress) -> Void) throws(SQLError) {
    unlink(partialPath)
    do throws(SQLError) {
      try copy(progress: progress)
      try publish()
    } catch {
      unlink(partialPath)
      throw error
    }
  }

  private func copy(progress: (SQLBackupProgress) -> Void) throws(SQLError) {
    // A snapshot held open keeps other connections' commits from restarting the copy.
    try source.run("BEGIN")
    defer { try? source.run("ROLLBACK") }
    _ = try source.first("SELECT count(*) FROM sqlite_schema") { row in row.int(0) }
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(
      partialPath, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nil)
    guard let target = opened else { throw .file(path: partialPath, code: ENOMEM) }
    defer { sqlite3_close_v2(target) }
    guard code == SQLITE_OK, let backup = sqlite3_backup_init(target, "main", source.handle, "main")
    else { throw failure(target) }
    var step = SQLITE_OK
    while step == SQLITE_OK {
      step = sqlite3_backup_step(backup, Self.pagesPerStep)
      let total = Int(sqlite3_backup_pagecount(backup))
      progress(
        SQLBackupProgress(
          copiedPages: total - Int(sqlite3_backup_remaining(backup)), totalPages: total))
    }
    guard sqlite3_backup_finish(backup) == SQLITE_OK, step == SQLITE_DONE else {
      throw failure(target)
    }
  }

  /// Syncs the copy, gives it its name and syncs the folder.
  private func publish() throws(SQLError) {
    try sync(partialPath)
    guard rename(partialPath, path) == 0 else { throw .file(path: path, code: errno) }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    try sync(slash.map { String(path[...$0]) } ?? ".")
  }

  private func sync(_ path: String) throws(SQLError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(path: path, code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .file(path: path, code: errno) }
  }

  private func failure(_ target: OpaquePointer) -> SQLError {
    .from(
      code: sqlite3_extended_errcode(target), message: String(cString: sqlite3_errmsg(target)),
      sql: "")
  }
}
