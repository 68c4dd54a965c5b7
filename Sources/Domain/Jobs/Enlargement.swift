/// A larger size in which a picture can be painted anew, with more detail rather than more blur.
package struct Enlargement: Hashable, Sendable {
  package let size: PictureSize
  /// Times the edge, in tenths: 20 for twice.
  package let tenths: Int

  /// Less than this is no gain worth its price.
  private static let leastTenths = 12

  /// `2` or `1.5`.
  package var factor: String {
    tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// Twice and four times the edges as far as the model goes, else what it can; none at its
  /// greatest.
  package static func options(for size: PictureSize, model: Model) -> [Enlargement] {
    let rule = SizeRule(model)
    let whole = [2, 4].compactMap { times -> Enlargement? in
      let larger = PictureSize(width: size.width * times, height: size.height * times)
      return rule.allows(larger) ? Enlargement(size: larger, tenths: times * 10) : nil
    }
    guard whole.isEmpty else { return whole }
    let longest = max(size.width, size.height, 1)
    // Whole numbers: the longer edge becomes the greatest, the other follows in proportion.
    let scaled = { (edge: Int) in edge * rule.maxEdgePixels / longest }
    let larger = rule.nearest(
      to: PictureSize(width: scaled(size.width), height: scaled(size.height)))
    let tenths = rule.maxEdgePixels * 10 / longest
    guard tenths >= leastTenths, rule.allows(larger) else { return [] }
    return [Enlargement(size: larger, tenths: tenths)]
  }
}
