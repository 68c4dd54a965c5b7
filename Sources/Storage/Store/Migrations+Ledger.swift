extension Migrations {
  /// Money.
  ///
  /// Rows of `transfers` can be appended and nothing else; the first trigger also refuses
  /// `INSERT OR REPLACE`, which would delete without asking the others.
  static let ledger = """
    CREATE TABLE ledger_accounts (
      id INTEGER PRIMARY KEY NOT NULL CHECK (id <> 0),
      posted INTEGER NOT NULL,
      held INTEGER NOT NULL,
      CONSTRAINT held_not_negative CHECK (held >= 0),
      CONSTRAINT customer_not_overdrawn CHECK (id < 0 OR posted - held >= 0)
    ) STRICT;

    CREATE TABLE transfers (
      seq INTEGER PRIMARY KEY NOT NULL,
      id TEXT NOT NULL UNIQUE CHECK (id <> ''),
      kind TEXT NOT NULL CHECK (kind IN ('direct', 'hold', 'post', 'void')),
      debit INTEGER NOT NULL,
      credit INTEGER NOT NULL,
      amount INTEGER NOT NULL CHECK (amount > 0),
      hold_id TEXT UNIQUE REFERENCES transfers (id),
      reason TEXT NOT NULL,
      at INTEGER NOT NULL,
      CHECK (debit <> credit),
      CHECK ((kind IN ('post', 'void')) = (hold_id IS NOT NULL))
    ) STRICT;
    CREATE INDEX transfers_debit ON transfers (debit, seq);
    CREATE INDEX transfers_credit ON transfers (credit, seq);
    CREATE INDEX transfers_charges ON transfers (debit, at, amount) WHERE kind = 'post';

    CREATE TRIGGER transfers_never_replaced BEFORE INSERT ON transfers
    WHEN EXISTS (SELECT 1 FROM transfers WHERE id = NEW.id)
      OR EXISTS (SELECT 1 FROM transfers WHERE hold_id = NEW.hold_id)
      OR EXISTS (SELECT 1 FROM transfers WHERE seq = NEW.seq)
    BEGIN SELECT RAISE(ABORT, 'transfers are never replaced'); END;
    CREATE TRIGGER transfers_never_changed BEFORE UPDATE ON transfers
    BEGIN SELECT RAISE(ABORT, 'transfers are never changed'); END;
    CREATE TRIGGER transfers_never_deleted BEFORE DELETE ON transfers
    BEGIN SELECT RAISE(ABORT, 'transfers are never deleted'); END;
    """

  /// People, their keys, and what the keys spend.
  static let people = """
    CREATE TABLE customers (
      id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0) REFERENCES ledger_accounts (id),
      name TEXT NOT NULL,
      language TEXT NOT NULL,
      model TEXT,
      width INTEGER,
      height INTEGER,
      sends_file INTEGER NOT NULL,
      hides_pictures INTEGER NOT NULL,
      shows_receipt INTEGER NOT NULL,
      chose_language INTEGER NOT NULL,
      has_blocked_bot INTEGER NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE api_keys (
      id INTEGER PRIMARY KEY NOT NULL,
      account INTEGER NOT NULL REFERENCES customers (id),
      name TEXT NOT NULL,
      prefix TEXT NOT NULL,
      digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
      previous_digest BLOB UNIQUE CHECK (length(previous_digest) = 32),
      previous_until INTEGER,
      cap_day INTEGER,
      cap_month INTEGER,
      cap_total INTEGER,
      expires_at INTEGER,
      revoked_at INTEGER,
      last_used_at INTEGER,
      created_at INTEGER NOT NULL,
      CHECK ((previous_digest IS NULL) = (previous_until IS NULL))
    ) STRICT;
    CREATE INDEX api_keys_account ON api_keys (account, id);

    CREATE TABLE key_spending (
      key_id INTEGER NOT NULL REFERENCES api_keys (id),
      period TEXT NOT NULL,
      micros INTEGER NOT NULL,
      PRIMARY KEY (key_id, period),
      CONSTRAINT spending_not_negative CHECK (micros >= 0)
    ) STRICT;
    """
}
