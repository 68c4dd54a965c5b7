extension Migrations {
  /// Files that are made when their row is sent, and what /usage reads: the finished jobs of an
  /// account by the time they ended.
  static let attachments = """
    ALTER TABLE outbox ADD COLUMN attachment TEXT;

    CREATE INDEX jobs_usage ON jobs (account, finished_at, model, price)
      WHERE state IN ('stored', 'delivered');
    """

  /// When a person is told that the credit runs low.
  static let notices = """
    ALTER TABLE customers ADD COLUMN low_credit TEXT NOT NULL DEFAULT 'day'
      CHECK (low_credit IN ('day', 'always', 'never'));
    """
}
