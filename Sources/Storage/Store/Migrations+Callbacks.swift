extension Migrations {
  /// What programs want to be told: where the callbacks of an order go, the accounts' own
  /// webhooks with their sealed secrets, and each message until it is taken or given up.
  static let callbacks = """
    CREATE TABLE placed_callbacks (
      origin TEXT PRIMARY KEY NOT NULL CHECK (origin <> ''),
      account INTEGER NOT NULL REFERENCES customers (id),
      url TEXT NOT NULL,
      dialect TEXT NOT NULL,
      reference TEXT NOT NULL,
      job_count INTEGER NOT NULL CHECK (job_count > 0),
      created_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX placed_callbacks_age ON placed_callbacks (created_at);

    CREATE TABLE webhooks (
      account INTEGER PRIMARY KEY NOT NULL REFERENCES customers (id),
      url TEXT,
      is_on INTEGER NOT NULL,
      secret BLOB NOT NULL,
      previous BLOB,
      previous_until INTEGER,
      created_at INTEGER NOT NULL,
      CHECK (is_on = 0 OR url IS NOT NULL),
      CHECK ((previous IS NULL) = (previous_until IS NULL))
    ) STRICT;

    CREATE TABLE callback_deliveries (
      id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
      event TEXT NOT NULL UNIQUE CHECK (event <> ''),
      account INTEGER NOT NULL REFERENCES customers (id),
      job_id INTEGER REFERENCES jobs (id),
      url TEXT NOT NULL,
      host TEXT NOT NULL,
      is_default INTEGER NOT NULL,
      dialect TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('pending', 'delivered', 'failed')),
      attempts INTEGER NOT NULL CHECK (attempts >= 0),
      outcome TEXT,
      due_at INTEGER,
      created_at INTEGER NOT NULL,
      ended_at INTEGER,
      CHECK ((state = 'pending') = (due_at IS NOT NULL)),
      CHECK ((state = 'pending') = (ended_at IS NULL))
    ) STRICT;
    CREATE INDEX callback_deliveries_due ON callback_deliveries (due_at, id)
      WHERE state = 'pending';
    CREATE INDEX callback_deliveries_account ON callback_deliveries (account, id);
    CREATE INDEX callback_deliveries_ended ON callback_deliveries (ended_at)
      WHERE state <> 'pending';
    """
}
