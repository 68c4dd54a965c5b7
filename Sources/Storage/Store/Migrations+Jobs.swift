extension Migrations {
  /// Jobs, and for each account with active ones a row in `turns`: how many run and which waits
  /// longest, so that the fair choice is one step in an index however long the queue is.
  static let jobs = """
    CREATE TABLE jobs (
      id INTEGER PRIMARY KEY NOT NULL,
      account INTEGER NOT NULL REFERENCES customers (id),
      key_id INTEGER REFERENCES api_keys (id),
      origin TEXT NOT NULL UNIQUE CHECK (origin <> ''),
      model TEXT NOT NULL,
      prompt TEXT NOT NULL,
      negative TEXT NOT NULL,
      width INTEGER NOT NULL,
      height INTEGER NOT NULL,
      seed INTEGER NOT NULL,
      count INTEGER NOT NULL,
      style TEXT,
      is_raw INTEGER NOT NULL,
      price INTEGER NOT NULL CHECK (price >= 0),
      chat_id INTEGER,
      thread_id INTEGER,
      reply_to INTEGER,
      sends_file INTEGER NOT NULL,
      hides_picture INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (
        state IN ('queued', 'running', 'stored', 'delivered', 'failed', 'cancelled')),
      picture_id TEXT,
      message_id INTEGER,
      failure TEXT,
      understood TEXT NOT NULL,
      ignored TEXT NOT NULL,
      attempts INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      started_at INTEGER,
      finished_at INTEGER,
      lease_until INTEGER,
      CHECK ((state = 'running') = (lease_until IS NOT NULL))
    ) STRICT;
    CREATE INDEX jobs_account ON jobs (account, id);
    CREATE INDEX jobs_queue ON jobs (id) WHERE state = 'queued';
    CREATE INDEX jobs_queued ON jobs (account, id) WHERE state = 'queued';
    CREATE INDEX jobs_running ON jobs (account, id, lease_until) WHERE state = 'running';
    CREATE INDEX jobs_message ON jobs (chat_id, message_id) WHERE message_id IS NOT NULL;
    CREATE INDEX jobs_durations ON jobs (finished_at, started_at)
      WHERE state IN ('stored', 'delivered');

    CREATE TABLE turns (
      account INTEGER PRIMARY KEY NOT NULL,
      running INTEGER NOT NULL,
      oldest INTEGER
    ) STRICT;
    CREATE INDEX turns_next ON turns (running, oldest) WHERE oldest IS NOT NULL;
    """

  /// Pictures; what belongs to the bytes rather than to one picture is in `blobs`.
  static let pictures = """
    CREATE TABLE blobs (
      id TEXT PRIMARY KEY NOT NULL,
      photo_file_id TEXT,
      document_file_id TEXT,
      expires_at INTEGER NOT NULL,
      is_removed INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX blobs_expiry ON blobs (expires_at) WHERE is_removed = 0;

    CREATE TABLE pictures (
      id TEXT PRIMARY KEY NOT NULL,
      account INTEGER NOT NULL REFERENCES customers (id),
      job_id INTEGER NOT NULL REFERENCES jobs (id),
      blob TEXT NOT NULL REFERENCES blobs (id),
      format TEXT NOT NULL,
      width INTEGER NOT NULL,
      height INTEGER NOT NULL,
      bytes INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX pictures_blob ON pictures (blob);
    """

  /// What came in and what goes out.
  ///
  /// An outbox number is never given twice, so that a cursor
  /// never passes over a row.
  static let chat = """
    CREATE TABLE updates (
      id INTEGER PRIMARY KEY NOT NULL,
      at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE presses (
      press TEXT PRIMARY KEY NOT NULL,
      at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX presses_age ON presses (at);

    CREATE TABLE marks (
      name TEXT PRIMARY KEY NOT NULL,
      value TEXT NOT NULL
    ) STRICT;

    CREATE TABLE outbox (
      id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
      chat_id INTEGER,
      lane INTEGER NOT NULL,
      method TEXT NOT NULL,
      parameters TEXT,
      sealed BLOB,
      picture TEXT,
      target INTEGER,
      effect TEXT NOT NULL,
      not_before INTEGER,
      attempts INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      CHECK ((parameters IS NULL) <> (sealed IS NULL))
    ) STRICT;
    """
}
