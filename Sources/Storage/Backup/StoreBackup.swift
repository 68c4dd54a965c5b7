package import SQLite

/// Copies of the database for keeping, and the way back.
///
/// A backup holds everything but the pictures and the master key: the sealed files lie in the
/// vault's folder, which is copied with any tool since its files never change, and without the
/// master key neither they nor sealed replies can be read. Copy the database first and the vault
/// after it, so that no picture the copy knows of is missing.
package enum StoreBackup {
  /// What a backup holds.
  package struct Summary: Sendable, Equatable {
    /// People.
    package let customers: Int
    /// Rows of the ledger.
    package let transfers: Int
    /// Orders in any state.
    package let jobs: Int
    /// Pictures whose bytes lie in the vault, outside of the backup.
    package let picturesInVault: Int
  }

  /// Copies a database into a new file while transactions go on.
  ///
  /// - Parameters:
  ///   - database: The running database.
  ///   - path: The new file; whole and synced once this returns, never there in part.
  ///   - progress: Told after every few megabytes.
  /// - Returns: What the copy holds.
  /// - Throws: `StorageError.alreadyExists`, or `database`; then there is no new file.
  @discardableResult
  package static func backup(
    database: SQLDatabase, to path: String,
    progress: @escaping @Sendable (SQLBackupProgress) -> Void = { _ in }
  ) async throws -> Summary {
    guard !FilePath.exists(path) else { throw StorageError.alreadyExists(path: path) }
    do {
      try await database.backup(to: path, progress: progress)
      return try await verify(path)
    } catch let error as SQLError {
      throw StorageError.database(error)
    }
  }

  /// Reads a whole backup and checks that it is sound and of this program.
  ///
  /// - Throws: `StorageError.damagedBackup`, `notABackup`, or `database(.newerDatabase)`.
  package static func verify(_ path: String) async throws -> Summary {
    guard FilePath.exists(path) else { throw StorageError.file(path: path, errno: 2) }
    do {
      let database = try SQLDatabase(
        path: path, configuration: SQLConfiguration(separateReader: false))
      do {
        let summary = try await inspect(database, path: path)
        await database.close()
        FilePath.removeLogs(of: path)
        return summary
      } catch {
        await database.close()
        throw error
      }
    } catch SQLError.corrupt(let failure) {
      throw StorageError.damagedBackup(findings: [failure.message])
    } catch let error as SQLError {
      throw StorageError.database(error)
    }
  }

  /// Puts a backup in the place of a database.
  ///
  /// What was there before stays beside it as `<target>.before-restore`.
  ///
  /// - Parameters:
  ///   - backup: The backup; read, never changed.
  ///   - target: The database file; nobody may have it open.
  ///   - force: Whether a database that is there may be replaced.
  /// - Returns: What the backup holds.
  /// - Throws: `StorageError`; then the target is as it was.
  @discardableResult
  package static func restore(
    from backup: String, to target: String, force: Bool = false
  ) async throws -> Summary {
    guard force || !FilePath.exists(target) else {
      throw StorageError.alreadyExists(path: target)
    }
    let partial = target + ".partial"
    try FilePath.copy(backup, to: partial)
    do {
      // The copy is what will run, so the copy is what is checked.
      let summary = try await verify(partial)
      try await release(target)
      try FilePath.setAside(target, as: target + ".before-restore")
      try FilePath.move(partial, to: target)
      return summary
    } catch {
      FilePath.removeDatabase(partial)
      throw error
    }
  }

  /// Makes sure that nobody has a database open, and folds its log into it.
  private static func release(_ path: String) async throws {
    guard FilePath.exists(path) else { return }
    do {
      let old = try SQLDatabase(
        path: path, configuration: SQLConfiguration(exclusive: true, separateReader: false))
      await old.close()
    } catch SQLError.locked {
      throw StorageError.inUse(path: path)
    } catch {
      // A database too damaged to open is the very reason to restore; its files are set aside.
    }
  }

  private static func inspect(_ database: SQLDatabase, path: String) async throws -> Summary {
    let applied = try await database.read { connection -> [String] in
      let tables = try connection.query(
        String.self, "SELECT name FROM sqlite_schema WHERE name = 'schema_migrations'")
      guard !tables.isEmpty else { return [] }
      return try connection.query(
        String.self, "SELECT name FROM schema_migrations ORDER BY position")
    }
    let known = Migrations.all.map(\.name)
    guard applied.count <= known.count else {
      throw SQLError.newerDatabase(version: applied.count, known: known.count)
    }
    guard let first = applied.first, first == known.first else {
      throw StorageError.notABackup(path: path)
    }
    let findings = try await database.integrityCheck()
    guard findings.isEmpty else { throw StorageError.damagedBackup(findings: findings) }
    return try await database.read { connection in
      func count(_ statement: SQL) throws -> Int {
        Int(try connection.first(Int64.self, statement) ?? 0)
      }
      return Summary(
        customers: try count("SELECT COUNT(*) FROM customers"),
        transfers: try count("SELECT COUNT(*) FROM transfers"),
        jobs: try count("SELECT COUNT(*) FROM jobs"),
        picturesInVault: try count(
          """
          SELECT COUNT(*) FROM pictures p JOIN blobs b ON b.id = p.blob WHERE b.is_removed = 0
          """))
    }
  }
}
