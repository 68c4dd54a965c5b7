import Domain

extension ConfigurationReader {
  private static let mostModels = 64
  private static let mostSpares = 8
  private static let mostAdmins = 100
  private static let mostUsers = 20
  /// Charges are cut to $0.0001, and a picture for nothing cannot be held in the ledger.
  private static let cheapestPicture = Amount(micros: 100)
  /// The data of a button, at most 64 bytes, is `1.m.<id>.` and 8 characters.
  private static let longestModelID = 48
  private static let dearestPicture = Amount(micros: 100_000_000)

  /// The catalog; nil when no model could be read.
  ///
  /// `engines` are the names of the configured engines, which models may use.
  mutating func catalog(engines: [String] = []) -> ModelCatalog? {
    let node = node("models")
    let rate = euroRate()
    let models = items(node, atMost: Self.mostModels).compactMap {
      model($0, engines, rate: rate)
    }
    do {
      return try ModelCatalog(models)
    } catch {
      switch error {
      case .empty: if findings.isEmpty { refuse(node, "must hold at least one model") }
      case .duplicate(let id): refuse(node, "names \(id) twice")
      }
      return nil
    }
  }

  mutating func admins() -> [Int64] {
    items(node("admins"), atMost: Self.mostAdmins).map { integer($0, in: 1...Int64.max) }
  }

  mutating func people() -> [Configuration.Sandbox.Person] {
    let node = node("sandbox.users")
    let people = items(node, atMost: Self.mostUsers).compactMap { person($0) }
    if people.isEmpty { refuse(node, "must hold at least one person") }
    if Set(people.map(\.id)).count < people.count { refuse(node, "names an id twice") }
    return people
  }

  private mutating func model(_ node: Node, _ engines: [String], rate: EuroRate) -> Model? {
    let parts = members(
      node,
      [
        "id", "aliases", "name", "stage", "maxEdgePixels", "create", "edit", "engine", "dialect",
        "euros",
      ])
    guard let id = parts["id"], let aliases = parts["aliases"], let name = parts["name"],
      let stage = parts["stage"], let edge = parts["maxEdgePixels"], let create = parts["create"],
      let edit = parts["edit"], let engine = parts["engine"], let dialect = parts["dialect"],
      let euroNode = parts["euros"]
    else { return nil }
    let ownID = modelID(id)
    let euros = euroNode.isMissing ? nil : euroPrices(euroNode, rate: rate)
    let prices =
      if create.isMissing, let euros { dollars(euros, euroNode) } else { priceRule(create) }
    if dialect.isMissing, euros != nil { refuse(euroNode, "is for models of a dialect only") }
    let names = engine.isMissing ? ["painter"] : engineNames(engine, among: engines)
    return Model(
      id: ownID, aliases: aliases.isMissing ? [] : items(aliases, atMost: 16).map { modelID($0) },
      name: name.isMissing ? ownID : text(name),
      stage: stage.isMissing
        ? .ga : choice(stage, ModelStage.allCases.map { ($0.rawValue, $0) }, else: .ga),
      maxEdgePixels: maxEdge(edge), create: prices,
      edit: edit.isMissing ? prices : priceRule(edit),
      engine: names.first ?? "painter", spares: Array(names.dropFirst()),
      dialect: dialect.isMissing
        ? nil
        : choice(dialect, DialectOrder.Dialect.allCases.map { ($0.rawValue, $0) }, else: nil),
      euros: euros)
  }

  private mutating func euroPrices(_ node: Node, rate: EuroRate) -> EuroPrices {
    let parts = members(node, ["square", "oblong"])
    // A euro's text is read as a dollar's: a number with at most six decimals.
    let prices = ["square", "oblong"].map { name in
      Euros(
        micros: parts[name].map {
          amount($0, from: Self.cheapestPicture, upTo: Self.dearestPicture).micros
        } ?? 0)
    }
    return EuroPrices(square: prices[0], oblong: prices[1], rate: rate)
  }

  private mutating func euroRate() -> EuroRate {
    let node = node("payments.usdPerEuro")
    let known = findings.count
    let dollars = amount(node, upTo: Amount(micros: 1_000_000_000))
    guard dollars > .zero else {
      if findings.count == known { refuse(node, "must be more than nothing") }
      return .standard
    }
    return EuroRate(dollarsPerEuro: dollars)
  }

  /// What a list in euros is in dollars, from the cheaper to the dearer.
  private mutating func dollars(_ euros: EuroPrices, _ node: Node) -> PriceRule {
    let prices = [euros.square, euros.oblong].compactMap { try? euros.rate.price(of: $0) }.sorted()
    guard prices.count == 2, prices[0] >= Self.cheapestPicture else {
      refuse(node, "is less than $0.0001 by payments.usdPerEuro")
      return PriceRule(base: .zero, ceiling: .zero)
    }
    return PriceRule(base: prices[0], ceiling: prices[1])
  }

  private mutating func modelID(_ node: Node) -> String {
    let id = text(node)
    let isPlain = id.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: "-._:".utf8.contains(byte)
      }
    }
    if !id.isEmpty, !isPlain || id.utf8.count > Self.longestModelID || id.hasPrefix("-") {
      let rule = "must be at most \(Self.longestModelID) of the characters A–Z a–z 0–9 - . _ :"
      refuse(node, rule)
    }
    return id
  }

  private mutating func maxEdge(_ node: Node) -> Int {
    let edge = integer(node, in: 256...4096)
    if edge % SizeRule.grainPixels != 0 {
      refuse(node, "must be a multiple of \(SizeRule.grainPixels)")
    }
    return edge
  }

  private mutating func priceRule(_ node: Node) -> PriceRule {
    let parts = members(node, ["from", "to"])
    guard let from = parts["from"], let to = parts["to"] else {
      return PriceRule(base: .zero, ceiling: .zero)
    }
    let rule = PriceRule(
      base: amount(from, from: Self.cheapestPicture, upTo: Self.dearestPicture),
      ceiling: amount(to, upTo: Self.dearestPicture))
    if rule.base > rule.ceiling { refuse(node, "from must not be more than to") }
    return rule
  }

  /// One name, or a list: the engine and its spares.
  private mutating func engineNames(_ node: Node, among engines: [String]) -> [String] {
    guard case .list = node.value else { return [engineName(node, among: engines)] }
    let names = items(node, atMost: Self.mostSpares + 1).map { engineName($0, among: engines) }
    if names.isEmpty { refuse(node, "must name at least one engine") }
    if Set(names).count < names.count { refuse(node, "names an engine twice") }
    return names
  }

  private mutating func engineName(_ node: Node, among engines: [String]) -> String {
    let engine = text(node)
    let bare = engine.hasPrefix("fine:") ? String(engine.dropFirst(5)) : engine
    guard !engines.contains(engine), bare != "painter",
      !bare.hasPrefix("file:/") || bare.utf8.count <= 6
    else { return engine }
    let near = EditDistance.nearest(to: engine, among: engines + ["painter"])
    refuse(
      node,
      "must be painter, file: and the absolute path of a picture, fine: before either, or one of "
        + "engines" + (near.map { ", did you mean \($0)?" } ?? ""))
    return engine
  }

  private mutating func person(_ node: Node) -> Configuration.Sandbox.Person? {
    let parts = members(node, ["id", "name", "username", "language"])
    guard let id = parts["id"], let name = parts["name"], let username = parts["username"],
      let language = parts["language"]
    else { return nil }
    return Configuration.Sandbox.Person(
      id: integer(id, in: 1...Int64(1) << 52), name: text(name),
      username: optionalText(username), language: language.isMissing ? "en" : text(language))
  }
}

extension ConfigurationReader.Node {
  var isMissing: Bool { value == .null }
}
