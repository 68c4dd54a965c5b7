import SQLite

/// The history of the schema in SQLite's dialect.
///
/// Tables are `STRICT`: a column of integers never holds a fraction, so a sum that does not fit
/// 64 bits is refused instead of rounded. Times are milliseconds since 1970, amounts are
/// micro-dollars, flags are 0 or 1.
enum Migrations {
  /// Every step, oldest first.
  static let all = [
    SQLMigration(
      name: "0001-first",
      sql: [counters, ledger, people, jobs, pictures, chat].joined(separator: "\n")),
    SQLMigration(name: "0002-attachments", sql: attachments),
    SQLMigration(name: "0002-rest", sql: rest),
    SQLMigration(name: "0002-top-ups", sql: [topUps, frontLane, support].joined(separator: "\n")),
    SQLMigration(name: "0003-notices", sql: notices),
    SQLMigration(name: "0004-totals", sql: totals),
    SQLMigration(name: "0005-engines", sql: engines),
    SQLMigration(name: "0006-dialects", sql: dialects),
    SQLMigration(name: "0007-callbacks", sql: callbacks),
    SQLMigration(name: "0009-chat-edits", sql: chatEdits),
    SQLMigration(name: "0010-queues", sql: queues),
  ]

  private static let counters = """
    CREATE TABLE counters (
      name TEXT PRIMARY KEY NOT NULL,
      value INTEGER NOT NULL CHECK (value >= 0)
    ) STRICT;
    INSERT INTO counters (name, value) VALUES
      ('customers', 0), ('jobs.queued', 0), ('jobs.running', 0), ('jobs.stored', 0),
      ('jobs.delivered', 0), ('jobs.failed', 0), ('jobs.cancelled', 0);
    """
}
