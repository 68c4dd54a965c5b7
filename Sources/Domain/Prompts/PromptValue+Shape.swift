extension PromptValue {
  /// Words for proportions that people write in place of numbers.
  private static let namedRatios = [
    "square": "1:1", "portrait": "2:3", "landscape": "3:2", "wide": "16:9", "tall": "9:16",
  ]
  private static let longestSide = 99_999

  /// Proportions such as `16:9`.
  static func ratio(_ text: String) throws(Fault) -> (width: Int, height: Int) {
    let allowed = "1:3 … 3:1"
    let sides = text.split(separator: ":", omittingEmptySubsequences: false)
    if sides.count == 2, let width = side(sides[0]), let height = side(sides[1]) {
      if width > 3 * height { throw Fault(allowed: allowed, nearest: "3:1") }
      if height > 3 * width { throw Fault(allowed: allowed, nearest: "1:3") }
      return (width, height)
    }
    throw Fault(allowed: allowed, nearest: nearestRatio(text.lowercased()))
  }

  /// A size such as `1024x768`, each edge a multiple of 16 up to a greatest.
  static func size(_ text: String, maxEdgePixels: Int) throws(Fault) -> PictureSize {
    let rule = SizeRule(maxEdgePixels: maxEdgePixels)
    if let size = PictureSize(parsing: text), rule.allows(size) { return size }
    let edges = numbers(text, separators: "x×х*:/")
    var nearest: PictureSize?
    if let width = edges?.first, let height = edges?.last {
      let bound = Double(maxEdgePixels)
      nearest = rule.nearest(
        to: PictureSize(width: Int(min(width, bound)), height: Int(min(height, bound))))
    }
    throw Fault(allowed: rule.allowedText, nearest: nearest?.plain)
  }

  private static func side(_ text: Substring) -> Int? {
    guard (1...5).contains(text.utf8.count), text.unicodeScalars.allSatisfy(\.isDigit),
      let side = Int(text), side > 0
    else { return nil }
    return side
  }

  private static func nearestRatio(_ text: String) -> String? {
    if let ratio = namedRatios[text] { return ratio }
    guard let sides = numbers(text, separators: ":/x×х*-"), let first = sides.first else {
      return nil
    }
    let width = Int((min(first, 999) * 100).rounded())
    let height = sides.count == 2 ? Int((min(sides[1], 999) * 100).rounded()) : 100
    guard width > 0, height > 0 else { return nil }
    if width > 3 * height { return "3:1" }
    if height > 3 * width { return "1:3" }
    let divisor = greatestCommonDivisor(width, height)
    return "\(width / divisor):\(height / divisor)"
  }

  /// One or two positive decimal numbers.
  private static func numbers(_ text: String, separators: String) -> [Double]? {
    let parts = text.lowercased().split { separators.contains($0) }
    let values = parts.compactMap { decimal(String($0)) }
    guard (1...2).contains(parts.count), values.count == parts.count,
      values.allSatisfy({ $0 > 0 })
    else { return nil }
    return values
  }

  private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? first : greatestCommonDivisor(second, first % second)
  }
}
