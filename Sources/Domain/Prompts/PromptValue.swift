/// Reads the values of flags; what is refused comes with what would do and the nearest that would.
enum PromptValue {
  /// Why a value is refused.
  struct Fault: Error {
    /// What would do, in signs rather than words.
    let allowed: String
    /// The value that was probably meant.
    var nearest: String?
  }

  static let seeds: ClosedRange<Int> = 0...Int(UInt32.max)
  static let counts: ClosedRange<Int> = 1...4
  static let stylizes: ClosedRange<Int> = 0...100
  /// Unicode scalars of all that is to be left out.
  static let longestNegative = 500

  /// A whole number of a range.
  static func number(_ text: String, in range: ClosedRange<Int>) throws(Fault) -> Int {
    let isPlain = (1...18).contains(text.utf8.count) && text.unicodeScalars.allSatisfy(\.isDigit)
    if isPlain, let number = Int(text), range.contains(number) { return number }
    let nearest = decimal(text).map { value in
      let bounded = min(max(value, Double(range.lowerBound)), Double(range.upperBound))
      return String(Int(bounded.rounded()))
    }
    throw Fault(allowed: "\(range.lowerBound) … \(range.upperBound)", nearest: nearest)
  }

  /// A part of one, `0.6` or `0,6`, in percent.
  static func percent(_ text: String) throws(Fault) -> Int {
    if let value = decimal(text), (0...1).contains(value) { return Int((value * 100).rounded()) }
    var nearest: Double?
    if text.hasSuffix("%") {
      nearest = decimal(String(text.dropLast())).map { $0 / 100 }
    } else {
      nearest = decimal(text)
    }
    let percent = nearest.map { Int((min(max($0, 0), 1) * 100).rounded()) }
    throw Fault(allowed: "0 … 1", nearest: percent.map(percentText))
  }

  /// `0.65`, `0.6`, `0` or `1`.
  static func percentText(_ percent: Int) -> String {
    switch percent {
    case 100...: "1"
    case ...0: "0"
    case _ where percent % 10 == 0: "0.\(percent / 10)"
    default: percent < 10 ? "0.0\(percent)" : "0.\(percent)"
    }
  }

  static func style(_ text: String) throws(Fault) -> PictureStyle {
    if let style = PictureStyle(named: text) { return style }
    let styles = PictureStyle.allCases
    let names = styles.map(\.rawValue) + styles.flatMap(\.aliases)
    let nearest =
      text.count > 64 ? nil : EditDistance.nearest(to: text.lowercased(), among: names)
    throw Fault(allowed: styles.map(\.rawValue).joined(separator: ", "), nearest: nearest)
  }

  /// A model of the catalog, by id, alias or short name.
  static func model(_ text: String, catalog: ModelCatalog) throws(Fault) -> Model {
    if let model = catalog.model(text) { return model }
    let names = catalog.models.map(PromptFlagTable.shortName)
    let known = names + catalog.models.flatMap { [$0.id] + $0.aliases }
    let nearest =
      text.count > 64 ? nil : EditDistance.nearest(to: text.lowercased(), among: known)
    throw Fault(allowed: names.joined(separator: ", "), nearest: nearest)
  }

  /// What is to be left out, on one line, without double quotes or commas at the ends.
  static func negative(_ text: String) -> String {
    let words = text.unicodeScalars.split { $0.isSpace }.map { word in
      word.compactMap { scalar -> Unicode.Scalar? in
        switch scalar.asciiQuote {
        case "\"": nil
        case let quote?: quote
        case nil: scalar
        }
      }
    }
    let line = Array(words.filter { !$0.isEmpty }.joined(separator: [" "]))
    let isPadding = { (scalar: Unicode.Scalar) in scalar == "," || scalar.isInvisibleAtEnds }
    guard let first = line.firstIndex(where: { !isPadding($0) }),
      let last = line.lastIndex(where: { !isPadding($0) })
    else { return "" }
    return PromptRepair.composed(line[first...last].text)
  }

  /// Reads `1.5`, `1,5`, `-2` (with any dash) or `+3`, and nothing fancier.
  static func decimal(_ text: String) -> Double? {
    guard text.utf8.count <= 32 else { return nil }
    let plain = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      if scalar.isLongDash { return "-" }
      return scalar == "," ? "." : scalar
    }
    guard plain.allSatisfy({ $0.isDigit || "+-.".unicodeScalars.contains($0) }) else { return nil }
    return Double(plain.text)
  }
}
