extension Migrations {
  /// Orders by the names that their dialects have for them, and what pictures look like: the four
  /// parts of a hash, each searched for by itself.
  static let dialects = """
    CREATE TABLE dialect_orders (
      origin TEXT PRIMARY KEY NOT NULL CHECK (origin <> ''),
      account INTEGER NOT NULL REFERENCES customers (id),
      dialect TEXT NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      job_count INTEGER NOT NULL CHECK (job_count > 0),
      euros INTEGER,
      is_guarded INTEGER NOT NULL,
      notes TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX dialect_orders_name ON dialect_orders (account, dialect, name);
    CREATE UNIQUE INDEX dialect_orders_time ON dialect_orders (account, dialect, created_at);

    CREATE TABLE likenesses (
      picture TEXT PRIMARY KEY NOT NULL,
      part_0 INTEGER NOT NULL,
      part_1 INTEGER NOT NULL,
      part_2 INTEGER NOT NULL,
      part_3 INTEGER NOT NULL,
      is_guarded INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX likenesses_0 ON likenesses (part_0);
    CREATE INDEX likenesses_1 ON likenesses (part_1);
    CREATE INDEX likenesses_2 ON likenesses (part_2);
    CREATE INDEX likenesses_3 ON likenesses (part_3);
    """
}
