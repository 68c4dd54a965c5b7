extension Migrations {
  /// What of an order its engine could not do: a list of `EngineGap`, written when the job ends.
  static let engines = """
    ALTER TABLE jobs ADD COLUMN gaps TEXT NOT NULL DEFAULT '[]';
    """
}
