/// How far a picture may stray from what its words and seed make, in thousandths: 0 is that very
/// picture, a little is a sister of it.
package struct Variation: Hashable, Sendable {
  /// 0…1,000.
  package let thousandths: Int

  /// The variation nearest to a number of thousandths.
  package init(thousandths: Int) {
    self.thousandths = min(max(thousandths, 0), 1000)
  }

  /// The picture itself.
  package static let none = Variation(thousandths: 0)

  /// 0…1.
  package var fraction: Double { Double(thousandths) / 1000 }
}
