extension Migrations {
  /// What REST asks of jobs and pictures: source pictures, a number within the account, and names
  /// of pictures that open only with a key; the orders of programs, and where keys are used from.
  static let rest = """
    ALTER TABLE jobs ADD COLUMN sources TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE jobs ADD COLUMN strength INTEGER NOT NULL DEFAULT 600
      CHECK (strength BETWEEN 0 AND 1000);
    ALTER TABLE jobs ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
    UPDATE jobs SET number = ranked.number FROM (
      SELECT id, row_number() OVER (PARTITION BY account ORDER BY id) AS number FROM jobs
    ) AS ranked WHERE ranked.id = jobs.id;
    CREATE INDEX jobs_finished ON jobs (account, id) WHERE state IN ('stored', 'delivered');

    ALTER TABLE pictures ADD COLUMN token TEXT NOT NULL DEFAULT '';
    UPDATE pictures SET token = lower(hex(randomblob(16)));
    CREATE UNIQUE INDEX pictures_token ON pictures (token);

    CREATE TABLE client_requests (
      origin TEXT PRIMARY KEY NOT NULL CHECK (origin <> ''),
      account INTEGER NOT NULL REFERENCES customers (id),
      key_id INTEGER NOT NULL REFERENCES api_keys (id),
      name TEXT,
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      job_count INTEGER NOT NULL CHECK (job_count > 0),
      available INTEGER NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX client_requests_name ON client_requests (account, name)
      WHERE name IS NOT NULL;
    CREATE INDEX client_requests_same ON client_requests (key_id, digest, created_at);
    CREATE INDEX client_requests_age ON client_requests (created_at);

    CREATE TABLE key_addresses (
      key_id INTEGER NOT NULL REFERENCES api_keys (id),
      address TEXT NOT NULL,
      first_at INTEGER NOT NULL,
      last_at INTEGER NOT NULL,
      PRIMARY KEY (key_id, address)
    ) STRICT;
    CREATE INDEX key_addresses_age ON key_addresses (last_at);
    """
}
