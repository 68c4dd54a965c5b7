import Domain

/// The fields of `POST /api/images/generate`.
struct ZPKRequest {
  let form: ZPKForm
  let catalog: ModelCatalog

  /// The field that names a key beside its secret.
  static let applicationField = "application_id"
  /// Most pictures of one request.
  static let counts = 1...20
  /// Characters of a `unique_request_id` that we choose.
  static let nameLength = 16
  /// ZPK says 16, and its own sample has 19.
  static let longestName = 64
  /// The first is the default.
  static let models = ["zpk-ultra", "dall-e-3"]
  static let resolutions = ["1024x1024", "1024x1792", "1792x1024"]
  static let styles = [PictureStyle.vivid.rawValue, PictureStyle.natural.rawValue]
  /// Ending of the model that draws what is ordered in this quality.
  static let highQuality = "hq"

  /// What it orders.
  func order() throws(APIError) -> PictureOrder {
    guard let words = try form.text("prompt") else { throw .missingPrompt }
    let prompt = try OrderRules.prompt(words)
    let model = try model()
    let size = try size(of: model)
    let isGuarded = try form.flag("unique_guard")
    let isHeld = try form.word("connection_type", of: ["fast", "hold"]) == "hold"
    let name = try Self.name(in: form)
    guard name != nil || !isHeld else {
      throw .invalidParameter("unique_request_id", reason: "hold connections need one")
    }
    var order = PictureOrder(prompt: prompt, model: model, size: size)
    order.count = try form.integer("num", in: Self.counts, else: 1)
    order.style = PictureStyle(rawValue: try form.word("style", of: Self.styles))
    order.patience = isHeld ? .endings : .nothing
    if let url = try form.text("callback_url") {
      order.callback = CallbackOrder(
        url: try OutsideURL.read(url, field: "callback_url"), dialect: DialectName.zpk.rawValue)
    }
    let (euros, price) = try Self.price(of: size, model, isGuarded: isGuarded)
    order.price = price
    order.register = PictureOrder.Register(
      dialect: .zpk, name: name, euros: euros, isGuarded: isGuarded)
    return order
  }

  /// The `unique_request_id`, if there is one.
  static func name(in form: ZPKForm) throws(APIError) -> String? {
    guard let name = try form.text("unique_request_id") else { return nil }
    guard name.utf8.count <= longestName, name.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else {
      throw .invalidParameter(
        "unique_request_id", reason: "it must be at most \(longestName) letters and digits")
    }
    return name
  }

  /// Each quality is a model of its own, so that an operator can have it drawn by another engine.
  private func model() throws(APIError) -> Model {
    let known = Self.models.filter { catalog.model(id: $0, of: .zpk) != nil }
    let name = try form.text("model") ?? Self.models[0]
    guard known.contains(name) else { throw .unknownModel(name, known: known) }
    let isHigh = try form.word("quality", of: ["standard", Self.highQuality]) == Self.highQuality
    guard let model = catalog.model(id: isHigh ? "\(name)-\(Self.highQuality)" : name, of: .zpk)
    else { throw .invalidParameter("quality", reason: "it is not offered of this model") }
    return model
  }

  private func size(of model: Model) throws(APIError) -> PictureSize {
    let allowed = Self.resolutions.filter { text in
      PictureSize(parsing: text).map { SizeRule(model).allows($0) } ?? false
    }
    let text = try form.text("resolution") ?? Self.resolutions[0]
    guard allowed.contains(text), let size = PictureSize(parsing: text) else {
      throw .invalidSize(text, allowed: allowed.joined(separator: ", "))
    }
    return size
  }

  /// The price by the model's list in euros, and what that is in dollars; a model without such a
  /// list has the price in dollars of any other.
  private static func price(
    of size: PictureSize, _ model: Model, isGuarded: Bool
  ) throws(APIError) -> (Euros?, Amount?) {
    guard let list = model.euros else { return (nil, nil) }
    do {
      let euros = try list.price(of: size, isGuarded: isGuarded)
      return (euros, try list.rate.price(of: euros))
    } catch {
      // The configuration allows no price that is not a number.
      throw .fault
    }
  }
}
