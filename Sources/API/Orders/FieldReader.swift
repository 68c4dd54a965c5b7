import Domain
import HTTP

/// Reads the fields of an order from a JSON object, each with the checks that all dialects share.
///
/// Fields that nobody knows are ignored: libraries send more than they must.
struct FieldReader {
  let object: JSON
  let catalog: ModelCatalog

  /// Levels of nesting in a body; ours have three.
  static let maxDepth = 32
  /// Values in a body; ours have a dozen.
  static let maxValues = 10_000

  /// - Throws: `APIError.invalidJSON` unless the body is a JSON object.
  init(_ body: [UInt8], catalog: ModelCatalog) throws(APIError) {
    guard let object = JSONParser.parse(body, maxDepth: Self.maxDepth, maxValues: Self.maxValues),
      case .object = object
    else {
      throw .invalidJSON
    }
    self.init(object, catalog: catalog)
  }

  init(_ object: JSON, catalog: ModelCatalog) {
    self.object = object
    self.catalog = catalog
  }

  /// The words, cleaned.
  func prompt() throws(APIError) -> String {
    guard let value = object["prompt"] else { throw .missingPrompt }
    guard let text = value.string else {
      throw .invalidParameter("prompt", reason: "it must be a text")
    }
    return try OrderRules.prompt(text)
  }

  /// A text of at most `limit` Unicode scalars, cleaned; "" when absent.
  func text(_ name: String, limit: Int = PlainPrompt.longest) throws(APIError) -> String {
    guard let value = object[name] else { return "" }
    guard let text = value.string else {
      throw .invalidParameter(name, reason: "it must be a text")
    }
    let clean = PlainPrompt.clean(text)
    guard clean.unicodeScalars.count <= limit else {
      throw .invalidParameter(name, reason: "it is longer than \(limit) characters")
    }
    return clean
  }

  /// The model, or the one given for an order that names none.
  func model(else standard: Model) throws(APIError) -> Model {
    guard let value = object["model"], value != .string("") else { return standard }
    guard let name = value.string else {
      throw .unknownModel(value.text, known: catalog.models.map(\.id))
    }
    return try OrderRules.model(name, in: catalog)
  }

  /// The size, or the model's own; `auto` is the model's own too.
  func size(of model: Model) throws(APIError) -> PictureSize {
    guard let value = object["size"] else { return SizeRule(model).standard }
    guard let text = value.string else {
      throw .invalidSize(value.text, allowed: OrderRules.allowedSizes(of: model))
    }
    return try OrderRules.size(text, of: model)
  }

  /// A whole number 0…4294967295.
  func seed() throws(APIError) -> UInt32? {
    guard let value = object["seed"] else { return nil }
    guard let number = Self.whole(value), let seed = UInt32(exactly: number) else {
      throw .invalidParameter("seed", reason: "it must be a whole number 0…4294967295")
    }
    return seed
  }

  /// A whole number of a range, or `standard` when absent.
  func integer(
    _ name: String, in range: ClosedRange<Int>, else standard: Int
  ) throws(APIError) -> Int {
    guard let value = object[name] else { return standard }
    guard let number = Self.whole(value), let number = Int(exactly: number),
      range.contains(number)
    else {
      throw .invalidParameter(
        name, reason: "it must be a whole number \(range.lowerBound)…\(range.upperBound)")
    }
    return number
  }

  /// A whole number, however it is written: `2`, `2.0` or `2e0` (RFC 8259 knows one kind only).
  private static func whole(_ value: JSON) -> Int64? {
    switch value {
    case .integer(let number): number
    case .number(let number): Int64(exactly: number)
    default: nil
    }
  }

  func style() throws(APIError) -> PictureStyle? {
    guard let value = object["style"] else { return nil }
    return try OrderRules.style(value.string ?? value.text)
  }

  /// 0–100; nil when absent, or when all of the style is wanted.
  func stylize() throws(APIError) -> Int? {
    let full = 100
    let number = try integer("stylize", in: 0...full, else: full)
    return number == full ? nil : number
  }

  /// `true` or `false`; false when absent.
  func flag(_ name: String) throws(APIError) -> Bool {
    switch object[name] {
    case nil: false
    case .bool(let flag): flag
    default: throw .invalidParameter(name, reason: "it must be true or false")
    }
  }

  /// A number 0–1.
  func strength() throws(APIError) -> SourceStrength {
    let fraction: Double
    switch object["strength"] {
    case nil: return .standard
    case .integer(let whole): fraction = Double(whole)
    case .number(let number): fraction = number
    default: fraction = .nan
    }
    guard let strength = SourceStrength(fraction: fraction) else {
      throw .invalidParameter("strength", reason: "it must be a number 0…1")
    }
    return strength
  }

  /// One of several words, or nil when absent.
  func word(_ name: String, of words: [String]) throws(APIError) -> String? {
    guard let value = object[name] else { return nil }
    guard let word = value.string, words.contains(word) else {
      throw .invalidParameter(name, reason: "it must be one of \(words.joined(separator: ", "))")
    }
    return word
  }
}
