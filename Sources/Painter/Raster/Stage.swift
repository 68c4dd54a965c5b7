/// A stretch of work cut into pieces that may run in any order: rows or columns.
struct Stage: Sendable {
  let count: Int
  /// Its share of the whole picture's work, for an even progress bar.
  let weight: Double
  let body: @Sendable (Int) -> Void
}
