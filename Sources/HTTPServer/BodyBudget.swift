import Synchronization

/// The memory that the bodies of all requests share.
final class BodyBudget: Sendable {
  /// A body up to this many bytes costs nothing, so that small requests pass while large ones wait.
  static let freeBytes = 16 << 10

  private let limit: Int
  private let taken = Atomic<Int>(0)

  init(limit: Int) {
    self.limit = limit
  }

  /// Bytes taken at present.
  var inUse: Int { taken.load(ordering: .relaxed) }

  /// Takes bytes, to be given back later.
  ///
  /// - Returns: `false`, and nothing taken, when they are not to be had.
  func take(_ bytes: Int) -> Bool {
    var present = taken.load(ordering: .relaxed)
    while bytes <= limit - present {
      let (exchanged, found) = taken.weakCompareExchange(
        expected: present, desired: present + bytes, ordering: .relaxed)
      if exchanged { return true }
      present = found
    }
    return false
  }

  func give(_ bytes: Int) {
    taken.subtract(bytes, ordering: .relaxed)
  }
}
