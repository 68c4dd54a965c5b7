import Domain

/// What every dialect holds the fields of an order against.
enum OrderRules {
  /// The words of an order, cleaned.
  static func prompt(_ text: String) throws(APIError) -> String {
    let clean = PlainPrompt.clean(text)
    guard !clean.isEmpty else { throw .missingPrompt }
    guard clean.unicodeScalars.count <= PlainPrompt.longest else {
      throw .promptTooLong(limit: PlainPrompt.longest)
    }
    return clean
  }

  /// The model of that id or alias, also with the ending that paths of the preview have.
  static func model(_ name: String, in catalog: ModelCatalog) throws(APIError) -> Model {
    let ending = ":image-preview"
    let bare = name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
    guard let model = catalog.model(id: name) ?? catalog.model(id: bare) else {
      throw .unknownModel(name, known: catalog.models.map(\.id))
    }
    return model
  }

  /// A size that the model can draw.
  static func size(_ text: String, of model: Model) throws(APIError) -> PictureSize {
    guard text != "auto", text != "" else { return SizeRule(model).standard }
    guard let size = PictureSize(parsing: text), size.plain == text, SizeRule(model).allows(size)
    else { throw .invalidSize(text, allowed: allowedSizes(of: model)) }
    return size
  }

  static func allowedSizes(of model: Model) -> String {
    let edge = SizeRule(model).maxEdgePixels
    return "WIDTHxHEIGHT, multiples of \(SizeRule.grainPixels) from \(SizeRule.minEdgePixels) "
      + "to \(edge), such as \(SizeRule(model).standard.plain)"
  }

  static func style(_ text: String) throws(APIError) -> PictureStyle {
    guard let style = PictureStyle(rawValue: text) else {
      let known = PictureStyle.allCases.map(\.rawValue).joined(separator: ", ")
      throw .invalidParameter("style", reason: "it must be one of \(known)")
    }
    return style
  }

  /// Largest source picture in bytes.
  static let maxSourceBytes = 10 << 20
  /// Largest source picture in pixels.
  static let maxSourcePixels = 16_000_000
}
