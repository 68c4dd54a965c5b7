extension Migrations {
  /// Offers to buy credit, payments that arrived, and what became of them.
  ///
  /// The keys are the doors by which money comes in: a payment has one row by its identity in the
  /// outside world, an account one bonus, a person one open top-up of each rail.
  static let topUps = """
    CREATE TABLE top_ups (
      id INTEGER PRIMARY KEY NOT NULL,
      account INTEGER NOT NULL REFERENCES customers (id),
      rail TEXT NOT NULL CHECK (rail IN ('stars', 'ton')),
      units INTEGER NOT NULL CHECK (units > 0),
      credit INTEGER NOT NULL CHECK (credit > 0),
      payload TEXT NOT NULL UNIQUE CHECK (payload <> ''),
      tail INTEGER NOT NULL CHECK (tail >= 0 AND tail < units),
      state TEXT NOT NULL CHECK (
        state IN ('open', 'paid', 'expired', 'superseded', 'cancelled')),
      chat_id INTEGER NOT NULL,
      message_id INTEGER,
      created_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL,
      seen_at INTEGER,
      ended_at INTEGER,
      CHECK ((state = 'open') = (ended_at IS NULL))
    ) STRICT;
    CREATE INDEX top_ups_account ON top_ups (account, id);
    CREATE UNIQUE INDEX top_ups_open ON top_ups (account, rail) WHERE state = 'open';
    CREATE INDEX top_ups_due ON top_ups (expires_at) WHERE state = 'open';
    CREATE INDEX top_ups_price ON top_ups (units, expires_at) WHERE rail = 'ton';

    CREATE TABLE settlements (
      id INTEGER PRIMARY KEY NOT NULL,
      rail TEXT NOT NULL CHECK (rail IN ('stars', 'ton')),
      reference TEXT NOT NULL CHECK (reference <> ''),
      top_up INTEGER REFERENCES top_ups (id),
      account INTEGER NOT NULL REFERENCES customers (id),
      units INTEGER NOT NULL CHECK (units >= 0),
      credit INTEGER NOT NULL CHECK (credit >= 0),
      bonus INTEGER NOT NULL CHECK (bonus >= 0),
      notes TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('credited', 'refunding', 'refunded', 'reversed')),
      refund_round INTEGER NOT NULL,
      taken_credit INTEGER NOT NULL CHECK (taken_credit BETWEEN 0 AND credit),
      taken_bonus INTEGER NOT NULL CHECK (taken_bonus BETWEEN 0 AND bonus),
      paid_at INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      ended_at INTEGER,
      UNIQUE (rail, reference)
    ) STRICT;
    CREATE INDEX settlements_account ON settlements (account, id);
    CREATE INDEX settlements_income ON settlements (rail, created_at);
    CREATE INDEX settlements_top_up ON settlements (top_up) WHERE top_up IS NOT NULL;
    CREATE UNIQUE INDEX settlements_bonus ON settlements (account) WHERE bonus > 0;
    CREATE TRIGGER settlements_never_deleted BEFORE DELETE ON settlements
    BEGIN SELECT RAISE(ABORT, 'settlements are never deleted'); END;

    CREATE TABLE shortfalls (
      id INTEGER PRIMARY KEY NOT NULL,
      account INTEGER NOT NULL REFERENCES customers (id),
      settlement INTEGER NOT NULL REFERENCES settlements (id),
      creditor INTEGER NOT NULL,
      owed INTEGER NOT NULL CHECK (owed > 0),
      collected INTEGER NOT NULL CHECK (collected BETWEEN 0 AND owed),
      collections INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      closed_at INTEGER
    ) STRICT;
    CREATE INDEX shortfalls_settlement ON shortfalls (settlement, id);
    CREATE INDEX shortfalls_open ON shortfalls (account, id) WHERE closed_at IS NULL;
    CREATE TRIGGER shortfalls_never_deleted BEFORE DELETE ON shortfalls
    BEGIN SELECT RAISE(ABORT, 'shortfalls are never deleted'); END;

    CREATE TABLE suspense (
      id INTEGER PRIMARY KEY NOT NULL,
      rail TEXT NOT NULL CHECK (rail IN ('stars', 'ton')),
      reference TEXT NOT NULL CHECK (reference <> ''),
      reason TEXT NOT NULL,
      units INTEGER CHECK (units >= 0),
      comment TEXT,
      sender TEXT NOT NULL,
      evidence TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'claimed', 'credited', 'dismissed')),
      claimant INTEGER REFERENCES customers (id),
      settlement INTEGER REFERENCES settlements (id),
      paid_at INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      ended_at INTEGER,
      UNIQUE (rail, reference),
      CHECK ((state = 'credited') = (settlement IS NOT NULL))
    ) STRICT;
    CREATE INDEX suspense_state ON suspense (state, id);
    CREATE TRIGGER suspense_never_deleted BEFORE DELETE ON suspense
    BEGIN SELECT RAISE(ABORT, 'payments in suspense are never deleted'); END;
    """

  /// Front rows are found at once however many others wait.
  static let frontLane = "CREATE INDEX outbox_front ON outbox (id) WHERE lane = 0;"

  /// Questions to the admins, and what admins have done.
  static let support = """
    CREATE TABLE tickets (
      id INTEGER PRIMARY KEY NOT NULL,
      account INTEGER NOT NULL REFERENCES customers (id),
      chat_id INTEGER NOT NULL,
      text TEXT NOT NULL,
      settlement INTEGER REFERENCES settlements (id),
      state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'closed')),
      handled_by INTEGER,
      created_at INTEGER NOT NULL,
      ended_at INTEGER
    ) STRICT;
    CREATE INDEX tickets_open ON tickets (account, id) WHERE state = 'open';

    CREATE TABLE audit (
      id INTEGER PRIMARY KEY NOT NULL,
      admin INTEGER NOT NULL,
      action TEXT NOT NULL CHECK (action <> ''),
      subject INTEGER,
      detail TEXT NOT NULL,
      at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX audit_subject ON audit (subject, id) WHERE subject IS NOT NULL;
    CREATE TRIGGER audit_never_changed BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the record of admins is never changed'); END;
    CREATE TRIGGER audit_never_deleted BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the record of admins is never changed'); END;
    """
}
