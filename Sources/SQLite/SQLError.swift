package import Lifecycle

/// What went wrong in the database; carries SQL text but never bound values.
package enum SQLError: Error, Sendable, Equatable {
  /// Another connection holds the lock and the busy timeout ran out.
  case busy(SQLFailure)
  /// Another process owns the database: its lock file is held.
  case locked(path: String)
  /// A row breaks a rule of the schema; only that statement was undone.
  case constraint(SQLConstraint, SQLFailure)
  /// The disk or the page limit is full.
  case full(SQLFailure)
  /// The file is damaged or is no database.
  case corrupt(SQLFailure)
  /// Any other result of SQLite.
  case failed(SQLFailure)
  /// A file operation around the database failed; `code` is errno.
  case file(path: String, code: Int32)
  /// The database knows this many migrations, the program fewer.
  case newerDatabase(version: Int, known: Int)
  /// The database was migrated by something else: names differ at this position.
  case migrationMismatch(position: Int, expected: String, found: String)
  /// A column did not hold what the program asked for.
  case unexpectedColumn(Int, sql: String)
  /// SQLite rolled the whole transaction back after an earlier error in it.
  case transactionLost
  /// The database is closed.
  case closed
  /// More transactions wait than the bound allows.
  case overloaded
  /// The program used the seam wrongly: argument count, several statements, write in a read.
  case misuse(String, sql: String)

  /// Whether the same transaction may succeed a moment later.
  package var isRetryable: Bool {
    switch self {
    case .busy, .overloaded, .transactionLost: true
    case .locked, .constraint, .full, .corrupt, .failed, .file, .newerDatabase, .migrationMismatch,
      .unexpectedColumn, .closed, .misuse:
      false
    }
  }

  /// How much an operator should care.
  package var severity: LogLevel {
    switch self {
    case .busy, .overloaded, .transactionLost, .closed, .constraint: .warning
    case .locked, .full, .corrupt, .failed, .file, .newerDatabase, .migrationMismatch,
      .unexpectedColumn, .misuse:
      .error
    }
  }

  /// The result of SQLite, for the cases that have one.
  package var failure: SQLFailure? {
    switch self {
    case .busy(let failure), .constraint(_, let failure), .full(let failure),
      .corrupt(let failure), .failed(let failure):
      failure
    case .locked, .file, .newerDatabase, .migrationMismatch, .unexpectedColumn, .transactionLost,
      .closed, .overloaded, .misuse:
      nil
    }
  }
}

/// A result of SQLite.
///
/// https://www.sqlite.org/rescode.html
package struct SQLFailure: Sendable, Equatable {
  /// The primary result code.
  package let code: Int32
  /// The extended result code.
  package let extendedCode: Int32
  /// SQLite's own words.
  package let message: String
  /// The statement, without bound values.
  package let sql: String
}

/// The broken rule and what it is about.
package struct SQLConstraint: Sendable, Equatable {
  /// The kinds of rules.
  package enum Kind: Sendable, Equatable {
    case unique, primaryKey, foreignKey, check, notNull, trigger, dataType, other
  }

  /// The kind of rule.
  package let kind: Kind
  /// `table.column` (several joined by `, `), the name of the CHECK, or empty.
  package let name: String
}
