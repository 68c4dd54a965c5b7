/// How strongly a source picture holds against the prompt, in thousandths: 0 lets go of it, 1,000
/// keeps it as it is.
package struct SourceStrength: Hashable, Sendable, Comparable {
  /// 0…1,000.
  package let thousandths: Int

  /// The strength nearest to a number of thousandths.
  package init(thousandths: Int) {
    self.thousandths = min(max(thousandths, 0), 1000)
  }

  /// A strength written as a fraction, rounded to thousandths; nil outside 0…1.
  package init?(fraction: Double) {
    guard (0...1).contains(fraction) else { return nil }
    self.init(thousandths: Int((fraction * 1000).rounded()))
  }

  /// 0.6, when nobody says otherwise.
  package static let standard = SourceStrength(thousandths: 600)

  /// 0…1.
  package var fraction: Double { Double(thousandths) / 1000 }

  package static func < (lhs: SourceStrength, rhs: SourceStrength) -> Bool {
    lhs.thousandths < rhs.thousandths
  }
}
