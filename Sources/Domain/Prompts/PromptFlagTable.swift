/// All flags that a catalog's customers may write, by name.
struct PromptFlagTable: Sendable {
  private let names: [String]
  private let flags: [String: PromptFlag]

  /// Longer names are never taken for a slip of the finger.
  private static let longestTypo = 32

  init(catalog: ModelCatalog) {
    var names: [String] = []
    var flags: [String: PromptFlag] = [:]
    func add(_ name: String, _ flag: PromptFlag) {
      guard flags[name] == nil else { return }
      flags[name] = flag
      names.append(name)
    }
    for flag in PromptFlag.fixed {
      for name in [flag.name] + flag.aliases { add(name, flag) }
    }
    for model in catalog.models {
      let name = Self.shortName(of: model)
      guard name.unicodeScalars.first?.properties.isAlphabetic == true else { continue }
      add(name, .modelShortcut(name: name, model: model.id))
    }
    self.names = names
    self.flags = flags
  }

  /// The flag of a name without dashes, in lower case.
  func flag(_ name: String) -> PromptFlag? { flags[name] }

  /// The known name nearest to a mistyped one.
  func suggestion(for name: String) -> String? {
    guard name.unicodeScalars.count <= Self.longestTypo else { return nil }
    return EditDistance.nearest(to: name, among: names)
  }

  /// `xl` for `zekron-xl`; the whole id of a model that is not so named.
  static func shortName(of model: Model) -> String {
    let id = model.id.lowercased()
    let prefix = "zekron-"
    return id.hasPrefix(prefix) && id.count > prefix.count
      ? String(id.dropFirst(prefix.count)) : id
  }
}
