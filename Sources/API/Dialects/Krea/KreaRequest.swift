import Domain
import HTTP

/// The body of `POST /generate/image/z-image/z-image`.
///
/// Fields: https://docs.krea.ai/api-reference/image/z-image; as there, a field that it does not
/// have is refused.
struct KreaRequest {
  private let fields: FieldReader
  private let object: JSON
  /// Whether a name was used that is accepted for compatibility only.
  let usesOldNames: Bool

  /// Names that were in use before, and what they are called now.
  static let oldNames = [
    "presetStyles": "styles", "skipPromptExpansion": "skip_prompt_expansion",
    "aspectRatio": "aspect_ratio", "imageUrl": "image_url", "styleImages": "style_images",
  ]
  /// When Krea stopped to promise that they work: 2026-06-19.
  static let sunset = "Fri, 19 Jun 2026 00:00:00 GMT"

  static let names = [
    "prompt", "aspect_ratio", "resolution", "seed", "denoising_strength", "styles",
    "skip_prompt_expansion", "image_url", "style_images",
  ]

  /// What each of the proportions is drawn as.
  static let sizes: [(ratio: String, size: PictureSize)] = [
    ("1:1", PictureSize(width: 1024, height: 1024)),
    ("4:3", PictureSize(width: 1152, height: 864)),
    ("2:3", PictureSize(width: 832, height: 1248)),
    ("16:9", PictureSize(width: 1280, height: 720)),
    ("9:16", PictureSize(width: 720, height: 1280)),
  ]

  /// How strongly a source is to change when nobody says otherwise.
  private static let standardDenoising = 0.6
  /// How strongly a style image of strength 1 holds, when it is the only source.
  private static let styleHold = 0.3
  static let strengths = -2.0...2.0
  private static let mostStyles = 32

  /// - Throws: `APIError` unless the body is a JSON object of known fields.
  init(_ body: [UInt8], catalog: ModelCatalog) throws(APIError) {
    let reader = try FieldReader(body, catalog: catalog)
    guard case .object(let given) = reader.object else { throw .invalidJSON }
    var named: [String: JSON] = [:]
    // The last of a name counts; an old name beside the new one is to say the same.
    var values: [String: JSON] = [:]
    for field in given { values[field.name] = field.value }
    for field in given {
      guard let name = Self.oldNames[field.name] ?? Self.known(field.name) else {
        throw .invalidParameter(field.name, reason: "there is no such field")
      }
      let value = values[field.name] ?? field.value
      if let other = named[name], other != value {
        let old = Self.oldNames.first { $0.value == name }?.key ?? name
        throw .invalidParameter(name, reason: "it differs from '\(old)', its old name")
      }
      named[name] = value
    }
    usesOldNames = given.contains { Self.oldNames[$0.name] != nil }
    object = .object(
      Self.names.compactMap { name in
        named[name].map { JSON.Field(name: name, value: $0) }
      })
    fields = FieldReader(object, catalog: catalog)
  }

  private static func known(_ name: String) -> String? { names.contains(name) ? name : nil }

  /// What it orders of a model.
  func order(of model: Model) throws(APIError) -> PictureOrder {
    let prompt = try fields.prompt()
    var order = PictureOrder(prompt: prompt, model: model, size: try size(of: model))
    _ = try required("resolution", of: ["1K"])
    order.seed = try seed()
    var register = PictureOrder.Register(dialect: .krea)
    if let image = object["image_url"] { order.sourceLinks = [try Self.link(image, "image_url")] }
    order.strength = try hold()
    order.style = try style(&register.notes)
    order.isRaw = try flag("skip_prompt_expansion") && order.style == nil
    try addStyleImage(to: &order, &register.notes)
    order.patience = .nothing
    order.usesOldNames = usesOldNames
    order.register = register
    return order
  }

  private func required(
    _ name: String, of words: [String]
  ) throws(APIError) -> String {
    guard let word = try fields.word(name, of: words) else {
      throw .invalidParameter(name, reason: "it is required")
    }
    return word
  }

  private func size(of model: Model) throws(APIError) -> PictureSize {
    let ratio = try required("aspect_ratio", of: Self.sizes.map(\.ratio))
    let size = Self.sizes.first { $0.ratio == ratio }?.size ?? SizeRule(model).standard
    return SizeRule(model).allows(size) ? size : SizeRule(model).nearest(to: size)
  }

  /// Krea's seeds may be any number; one that is too long for ours is folded, so that it still
  /// names a picture.
  private func seed() throws(APIError) -> UInt32? {
    guard let number = try number("seed", in: -9_007_199_254_740_992...9_007_199_254_740_992)
    else { return nil }
    guard let whole = Int64(exactly: number) else {
      throw .invalidParameter("seed", reason: "it must be a whole number")
    }
    if let seed = UInt32(exactly: whole) { return seed }
    let bits = UInt64(bitPattern: whole)
    return UInt32(truncatingIfNeeded: bits ^ bits >> 32)
  }

  /// Ours says how strongly a source holds, Krea's how strongly it is changed.
  private func hold() throws(APIError) -> SourceStrength {
    let denoising = try number("denoising_strength", in: 0...1) ?? Self.standardDenoising
    return SourceStrength(thousandths: Int(((1 - denoising) * 1000).rounded()))
  }

  private func number(
    _ name: String, in range: ClosedRange<Double>
  ) throws(APIError) -> Double? {
    guard let value = object[name] else { return nil }
    return try Self.number(value, name, in: range)
  }

  private static func number(
    _ value: JSON, _ name: String, in range: ClosedRange<Double>
  ) throws(APIError) -> Double {
    let number: Double
    switch value {
    case .integer(let whole): number = Double(whole)
    case .number(let fraction): number = fraction
    default: number = .nan
    }
    guard range.contains(number) else {
      let (low, high) = (Int(range.lowerBound), Int(range.upperBound))
      throw .invalidParameter(name, reason: "it must be a number \(low)…\(high)")
    }
    return number
  }

  private func flag(_ name: String) throws(APIError) -> Bool {
    switch object[name] {
    case nil: return false
    case .bool(let flag): return flag
    default: throw .invalidParameter(name, reason: "it must be true or false")
    }
  }

  private static func link(
    _ value: JSON, _ field: String
  ) throws(APIError) -> PictureOrder.NamedLink {
    guard let text = value.string else {
      throw .invalidParameter(field, reason: "it must be an http, https or data address")
    }
    return PictureOrder.NamedLink(url: try SourceLink(text, field: field), field: field)
  }

  /// Our styles have names, Krea's are models of their own: one of our names is drawn, any other is
  /// told of.
  private func style(_ notes: inout [String]) throws(APIError) -> PictureStyle? {
    var chosen: (style: PictureStyle, strength: Double)?
    for (id, strength) in try entries("styles", key: "id", atMost: Self.mostStyles) {
      guard let style = PictureStyle(rawValue: id.lowercased()) else {
        notes.append(
          "styles: '\(APIError.shown(id))' is not known here and was left out; "
            + "known are \(PictureStyle.allCases.map(\.rawValue).joined(separator: ", "))")
        continue
      }
      guard strength > 0, strength > chosen?.strength ?? 0 else {
        notes.append("styles: '\(id)' was left out: one style of a strength above 0 is drawn")
        continue
      }
      if let chosen {
        notes.append("styles: '\(chosen.style.rawValue)' gave way to '\(id)', which is stronger")
      }
      chosen = (style, strength)
    }
    if let chosen, chosen.strength != 1 {
      notes.append("styles: '\(chosen.style.rawValue)' is drawn in full; it has no strengths here")
    }
    return chosen?.style
  }

  /// No engine of ours takes over a style alone: the picture becomes one to start from.
  private func addStyleImage(
    to order: inout PictureOrder, _ notes: inout [String]
  ) throws(APIError) {
    let images = try entries("style_images", key: "url", atMost: 1)
    guard let (url, strength) = images.first else { return }
    let link = try Self.link(.string(url), "style_images")
    guard strength > 0 else {
      notes.append("style_images: a strength of 0 or less has no effect here")
      return
    }
    if order.sourceLinks.isEmpty {
      order.strength =
        SourceStrength(fraction: min(1, strength * Self.styleHold)) ?? .standard
      let percent = order.strength.thousandths / 10
      notes.append("style_images: the picture was taken as one to start from, held at \(percent) %")
    } else {
      notes.append("style_images: the picture was blended with that of image_url")
    }
    order.sourceLinks.append(link)
  }

  /// A list of objects with a text and a strength.
  private func entries(
    _ name: String, key: String, atMost limit: Int
  ) throws(APIError) -> [(text: String, strength: Double)] {
    guard let value = object[name] else { return [] }
    guard case .array(let elements) = value else {
      throw .invalidParameter(name, reason: "it must be a list of {\(key), strength}")
    }
    guard elements.count <= limit else {
      throw .invalidParameter(name, reason: "it has more than \(limit) entries")
    }
    var entries: [(text: String, strength: Double)] = []
    for element in elements {
      guard let text = element[key]?.string, !text.isEmpty else {
        throw .invalidParameter(name, reason: "each entry must have \(key)")
      }
      let strength = element["strength"]
      entries.append(
        (
          text,
          try strength.map { value throws(APIError) in
            try Self.number(value, name, in: Self.strengths)
          } ?? 1
        ))
    }
    return entries
  }
}
