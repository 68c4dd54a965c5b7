extension Migrations {
  /// A row in `turns` for each account and model of which jobs wait: how many of the account's jobs
  /// run, and which of these waits longest, so that the fair choice among the models whose engine
  /// has a place is one step in an index for each.
  static let queues = """
    DROP TABLE turns;
    CREATE TABLE turns (
      account INTEGER NOT NULL,
      model TEXT NOT NULL,
      running INTEGER NOT NULL,
      oldest INTEGER NOT NULL,
      PRIMARY KEY (account, model)
    ) STRICT;
    CREATE INDEX turns_next ON turns (model, running, oldest);
    DROP INDEX jobs_queued;
    CREATE INDEX jobs_queued ON jobs (account, model, id, awaits) WHERE state = 'queued';
    CREATE INDEX jobs_line ON jobs (model, id) WHERE state = 'queued';
    INSERT INTO turns (account, model, running, oldest)
      SELECT account, model,
        (SELECT COUNT(*) FROM jobs AS others
          WHERE others.account = jobs.account AND others.state = 'running'),
        MIN(id)
      FROM jobs WHERE state = 'queued' AND awaits = 0 GROUP BY account, model;
    """
}
