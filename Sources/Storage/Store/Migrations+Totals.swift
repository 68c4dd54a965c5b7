extension Migrations {
  /// What all customers have together, kept up to date by the table of balances itself: adding up
  /// a million of them for every look would hold up whoever reads.
  static let totals = """
    CREATE TABLE ledger_totals (
      id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
      posted INTEGER NOT NULL,
      held INTEGER NOT NULL
    ) STRICT;
    INSERT INTO ledger_totals (id, posted, held)
      SELECT 1, COALESCE(SUM(posted), 0), COALESCE(SUM(held), 0) FROM ledger_accounts WHERE id > 0;

    CREATE TRIGGER ledger_totals_insert AFTER INSERT ON ledger_accounts WHEN NEW.id > 0
    BEGIN
      UPDATE ledger_totals SET posted = posted + NEW.posted, held = held + NEW.held;
    END;
    CREATE TRIGGER ledger_totals_update AFTER UPDATE ON ledger_accounts WHEN NEW.id > 0
    BEGIN
      UPDATE ledger_totals
      SET posted = posted + (NEW.posted - OLD.posted), held = held + (NEW.held - OLD.held);
    END;
    CREATE TRIGGER ledger_totals_delete AFTER DELETE ON ledger_accounts WHEN OLD.id > 0
    BEGIN
      UPDATE ledger_totals SET posted = posted - OLD.posted, held = held - OLD.held;
    END;
    """
}
