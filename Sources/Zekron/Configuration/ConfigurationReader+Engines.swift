import Domain
import FoundationEssentials
import Generation
import Lifecycle

extension ConfigurationReader {
  private static let mostEngines = 32
  private static let mostWords = 128

  /// What an engine may be; `managed` is one of the others in a process of ours.
  private enum Kind: String, CaseIterable {
    case openai, sdapi, krea, zpk, managed
  }

  private static let commonKeys = [
    "kind", "baseURL", "keyEnvironment", "concurrency", "timeoutSeconds", "attempts", "restAfter",
  ]
  private static let processKeys = [
    "speaks", "command", "healthURL", "startSeconds", "environment",
  ]

  /// The engines, by name.
  mutating func engines() -> [EngineConfiguration] {
    let node = node("engines")
    guard case .object(let members) = node.value, members.count <= Self.mostEngines else {
      refuse(node, "must be an object of at most \(Self.mostEngines) engines by name")
      return []
    }
    return members.sorted { $0.key < $1.key }.compactMap { name, value in
      let node = Node(field: "engines.\(name)", value: value, origin: node.origin)
      guard name.wholeMatch(of: /[a-z0-9][a-z0-9-]{0,31}/) != nil, name != "painter" else {
        refuse(
          Node(field: node.field, value: .text(name), origin: node.origin),
          "must be called by at most 32 of a–z 0–9 -, and not painter, which is built in")
        return nil
      }
      return engine(name, node)
    }
  }

  private mutating func engine(_ name: String, _ node: Node) -> EngineConfiguration? {
    guard case .object(let members) = node.value else {
      refuse(node, "must be an object with kind, baseURL and so on")
      return nil
    }
    guard !hasSecret(node, members) else { return nil }
    let kinds = Kind.allCases.map { ($0.rawValue, $0) }
    let kindNode = child(node, "kind", members)
    let kind = choice(kindNode, kinds, else: Kind.openai)
    var spoken = kind
    if kind == .managed {
      let speaks = child(node, "speaks", members)
      spoken =
        speaks.isMissing
        ? .sdapi : choice(speaks, kinds.filter { $0.1 == .openai || $0.1 == .sdapi }, else: .sdapi)
    }
    let own = Self.keys(of: spoken)
    let parts = self.members(
      node, Self.commonKeys + own + (kind == .managed ? Self.processKeys : []))
    guard let base = parts["baseURL"], let key = parts["keyEnvironment"],
      let concurrency = parts["concurrency"], let timeout = parts["timeoutSeconds"],
      let attempts = parts["attempts"], let rest = parts["restAfter"]
    else { return nil }
    let baseURL = address(base, spoken)
    return EngineConfiguration(
      name: name, service: service(spoken, parts), baseURL: baseURL,
      keyEnvironment: keyVariable(key, isNeeded: spoken == .krea || spoken == .zpk),
      concurrency: optional(concurrency, in: 1...64) ?? (spoken == .sdapi ? 1 : 4),
      timeout: .seconds(optional(timeout, in: 5...3600) ?? 180),
      attempts: optional(attempts, in: 1...10) ?? 3, restAfter: optional(rest, in: 1...100) ?? 5,
      process: kind == .managed ? process(parts, baseURL: baseURL) : nil)
  }

  private static func keys(of kind: Kind) -> [String] {
    switch kind {
    case .openai:
      ["model", "sizes", "picturesPerCall", "responseFormat", "quality", "extensions"]
    case .sdapi, .managed:
      ["model", "api", "steps", "guidance", "sampler", "scheduler", "picturesPerCall"]
    case .krea: ["model"]
    case .zpk: ["applicationID", "model", "quality"]
    }
  }

  private mutating func service(
    _ kind: Kind, _ parts: [String: Node]
  ) -> EngineConfiguration.Service {
    func part(_ name: String) -> Node {
      parts[name] ?? Node(field: name, value: .null, origin: .standard)
    }
    let model = optionalText(part("model"))
    switch kind {
    case .openai:
      var options = OpenAIUpstream.Options()
      options.model = model
      options.sizes = part("sizes").isMissing ? [] : sizes(part("sizes"))
      options.picturesPerCall = optional(part("picturesPerCall"), in: 1...10) ?? 4
      if !part("responseFormat").isMissing {
        options.responseFormat = choice(
          part("responseFormat"), ["b64_json", "url"].map { ($0, $0) }, else: nil)
      }
      options.quality = optionalText(part("quality"))
      if !part("extensions").isMissing {
        let all = OpenAIUpstream.Extension.allCases.map { ($0.rawValue, $0) }
        options.extensions = Set(
          items(part("extensions"), atMost: all.count).map { choice($0, all, else: .seed) })
      }
      return .openai(options)
    case .sdapi, .managed:
      var options = SDOptions()
      options.model = model
      if !part("api").isMissing {
        options.dialect = choice(
          part("api"), SDOptions.Dialect.allCases.map { ($0.rawValue, $0) }, else: .either)
      }
      options.steps = optional(part("steps"), in: 1...200)
      options.guidance = guidance(part("guidance"))
      options.sampler = optionalText(part("sampler"))
      options.scheduler = optionalText(part("scheduler"))
      options.picturesPerCall = optional(part("picturesPerCall"), in: 1...8) ?? 1
      return .sdapi(options)
    case .krea:
      if let model, model.wholeMatch(of: /[a-z0-9][a-z0-9.-]*\/[a-z0-9][a-z0-9.-]*/) == nil {
        refuse(part("model"), "must be family/model, such as z-image/z-image")
      }
      return .krea(model: model ?? "z-image/z-image")
    case .zpk:
      return .zpk(
        applicationID: text(part("applicationID")), model: model ?? "zpk-ultra",
        quality: part("quality").isMissing
          ? "standard"
          : choice(part("quality"), ["standard", "hq"].map { ($0, $0) }, else: "standard"))
    }
  }

  private mutating func process(
    _ parts: [String: Node], baseURL: String
  ) -> EngineConfiguration.Process? {
    guard let command = parts["command"], let health = parts["healthURL"],
      let start = parts["startSeconds"], let environment = parts["environment"]
    else { return nil }
    let words = command.isMissing ? [] : items(command, atMost: Self.mostWords).map { text($0) }
    if words.isEmpty { refuse(command, "must be a list: the program and its arguments") }
    let names =
      environment.isMissing
      ? [] : items(environment, atMost: Self.mostWords).map { variableName($0) }
    return EngineConfiguration.Process(
      command: words, healthURL: health.isMissing ? baseURL + "/" : healthAddress(health),
      startLimit: .seconds(optional(start, in: 1...3600) ?? 300), environment: names)
  }

  /// Like a web address, but it may end with a slash and have a query.
  private mutating func healthAddress(_ node: Node) -> String {
    guard case .text(let text) = node.value else { return webAddress(node) }
    let path = text.split(separator: "?", maxSplits: 1)
    _ = webAddress(
      Node(field: node.field, value: .text(String(path.first ?? "")), origin: node.origin))
    return text
  }

  private mutating func standardAddress(_ node: Node, _ kind: Kind) -> String {
    switch kind {
    case .krea: return "https://api.krea.ai"
    case .zpk: return "https://zpk.systems"
    case .openai: return "https://api.openai.com"
    case .sdapi, .managed:
      refuse(node, "must be the server's address, such as http://127.0.0.1:7860")
      return ""
    }
  }

  private mutating func keyVariable(_ node: Node, isNeeded: Bool) -> String? {
    if node.isMissing {
      if isNeeded { refuse(node, "must name the environment variable that holds the key") }
      return nil
    }
    let name = variableName(node)
    if name.hasPrefix(ConfigurationNames.prefix) || ConfigurationNames.secrets.contains(name) {
      refuse(node, "must be a variable of the engine's own, not one that zekron reads")
    }
    return name
  }

  private mutating func variableName(_ node: Node) -> String {
    let name = text(node)
    if !name.isEmpty, name.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]{0,127}/) == nil {
      // Not shown: it may be the key itself.
      note(
        ConfigurationFinding(
          node.field, "must be the name of an environment variable", origin: node.origin))
    }
    return name
  }

  /// An address without the path that the engine adds by itself.
  private mutating func address(_ node: Node, _ kind: Kind) -> String {
    guard !node.isMissing else { return standardAddress(node, kind) }
    let address = webAddress(node)
    let ending = kind == .openai ? "/v1" : kind == .sdapi ? "/sdapi/v1" : ""
    return ending.isEmpty || !address.hasSuffix(ending)
      ? address : String(address.dropLast(ending.count))
  }

  private mutating func sizes(_ node: Node) -> [PictureSize] {
    items(node, atMost: 64).compactMap { node in
      if let size = PictureSize(parsing: text(node)), (64...4096).contains(size.width),
        (64...4096).contains(size.height)
      {
        return size
      }
      refuse(node, "must be a size such as 1024x1024")
      return nil
    }
  }

  private mutating func guidance(_ node: Node) -> Double? {
    guard !node.isMissing else { return nil }
    let text: String? =
      switch node.value {
      case .number(let decimal): decimal.description
      case .text(let text): text
      case .null, .bool, .list, .object: nil
      }
    if let text, let value = Double(text), (0...30).contains(value) { return value }
    refuse(node, "must be a number from 0 to 30")
    return nil
  }

  private mutating func optional(_ node: Node, in range: ClosedRange<Int>) -> Int? {
    node.isMissing ? nil : integer(node, in: range)
  }

  private func child(_ node: Node, _ name: String, _ members: [String: JSONValue]) -> Node {
    Node(field: "\(node.field).\(name)", value: members[name] ?? .null, origin: node.origin)
  }

  /// Notes keys that would hold a secret, without showing what they hold.
  private mutating func hasSecret(_ node: Node, _ members: [String: JSONValue]) -> Bool {
    let names = members.keys.filter { name in
      ConfigurationNames.isSecretName(name) || name.lowercased() == "key"
    }
    for name in names.sorted() {
      note(
        ConfigurationFinding(
          "\(node.field).\(name)",
          "secrets come only from the environment: keyEnvironment names the variable",
          origin: node.origin))
    }
    return !names.isEmpty
  }
}
