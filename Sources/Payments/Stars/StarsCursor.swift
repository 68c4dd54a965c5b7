/// How far the list of transactions has been read: how many rows, and the last one's mark.
///
/// The list is read by places, oldest first. The mark tells whether the places still hold what they
/// held; if not, the list is read anew from its beginning, which credits nothing twice.
struct StarsCursor: Equatable {
  var count: Int
  /// Tells the row before the cursor: its id and direction; empty when it could not be read.
  var mark: String

  static let start = StarsCursor(count: 0, mark: "")

  init(count: Int, mark: String) {
    self.count = count
    self.mark = mark
  }

  /// Reads the stored form; anything else is the beginning.
  init(text: String?) {
    let parts = (text ?? "").split(
      separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let count = Int(parts[0]), count >= 0 else {
      self = .start
      return
    }
    self.init(count: count, mark: String(parts[1]))
  }

  /// `1017|+stx…`.
  var text: String { "\(count)|\(mark)" }
}
