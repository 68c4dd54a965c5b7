extension Migrations {
  /// What REST asks of jobs and pictures: source pictures, a number within the account, and names
  /// of pictures that open only with a key.
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
    """
}
