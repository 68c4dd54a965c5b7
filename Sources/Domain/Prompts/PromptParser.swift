/// Reads the prompt grammar: words with flags among them, the same in text, captions and answers.
///
/// - `--name value` or `--name=value`, anywhere; the last of a name wins, names in any case.
/// - `--no` takes everything up to the next flag and adds up; so does a line starting `no:`.
/// - `--- ` ends the flags: the rest is words.
/// - Dashes that phones make of `--`, curly quotes around values, no-break spaces and
///   decomposed letters are repaired first.
///
/// A faulty text is refused as a whole; the error carries mended texts.
package struct PromptParser: Sendable {
  private let catalog: ModelCatalog
  private let table: PromptFlagTable

  /// Unicode scalars of a prompt at most.
  package static let longestPrompt = 4000

  package init(catalog: ModelCatalog) {
    self.catalog = catalog
    table = PromptFlagTable(catalog: catalog)
  }

  /// What a text asks for; the words may be missing.
  ///
  /// - Throws: `PromptError` for the first fault.
  package func parse(_ text: String) throws(PromptError) -> PromptOrder {
    let parts = PromptScanner.parts(of: text, table: table)
    var order = PromptOrder(prompt: parts.prompt)
    for (index, part) in parts.enumerated() {
      switch part {
      case .words, .literal: break
      case .negativeLine(let line): order.leaveOut(line)
      case .flag(let token):
        guard let flag = token.flag else { throw unknown(token, at: index, in: parts) }
        try apply(flag, of: token, at: index, in: parts, to: &order)
      }
    }
    try checkLengths(order, parts: parts)
    return order
  }

  private func apply(
    _ flag: PromptFlag, of token: PromptToken, at index: Int, in parts: [PromptPart],
    to order: inout PromptOrder
  ) throws(PromptError) {
    if let first = order.shape?.flag, [.ratio, .size].contains(flag), flag != first {
      throw .conflict(first: "--\(first.name)", second: "--\(flag.name)")
    }
    do {
      try read(token.value, as: flag, into: &order)
    } catch {
      let fixed = error.nearest.map { nearest in
        mended(parts, at: index) { token in token.value = nearest.isEmpty ? nil : nearest }
      }
      throw .badValue(
        flag: "--\(flag.name)", value: token.value ?? "", allowed: error.allowed, fixed: fixed,
        without: without(parts, index))
    }
  }

  private func read(
    _ value: String?, as flag: PromptFlag, into order: inout PromptOrder
  ) throws(PromptValue.Fault) {
    if flag.reach == .nothing, value != nil {
      throw PromptValue.Fault(allowed: "--\(flag.name)", nearest: "")
    }
    let text = value ?? ""
    switch flag {
    case .ratio:
      let ratio = try PromptValue.ratio(text)
      order.shape = .ratio(width: ratio.width, height: ratio.height)
    case .size:
      let edges = catalog.models.map(\.maxEdgePixels)
      order.shape = .size(try PromptValue.size(text, maxEdgePixels: edges.max() ?? 0))
    case .count: order.count = try PromptValue.number(text, in: PromptValue.counts)
    case .seed:
      order.seed = UInt32(clamping: try PromptValue.number(text, in: PromptValue.seeds))
    case .model: order.model = try PromptValue.model(text, catalog: catalog).id
    case .modelShortcut(_, let model): order.model = model
    case .style: order.style = try PromptValue.style(text)
    case .stylize: order.stylize = try PromptValue.number(text, in: PromptValue.stylizes)
    case .sourceStrength: order.sourceStrengthPercent = try PromptValue.percent(text)
    case .variation: order.variationPercent = try PromptValue.percent(text)
    case .negative:
      guard !text.isEmpty else { throw PromptValue.Fault(allowed: PromptOrder.negativeLimitText) }
      order.leaveOut(text)
    case .tile: order.isTiled = true
    case .file: order.sendsFile = true
    case .spoiler: order.hidesPicture = true
    case .raw: order.isRaw = true
    case .dry: order.isDry = true
    }
  }

  private func checkLengths(_ order: PromptOrder, parts: [PromptPart]) throws(PromptError) {
    guard order.prompt.unicodeScalars.count <= Self.longestPrompt else {
      throw .promptTooLong(limit: Self.longestPrompt)
    }
    guard order.negative.unicodeScalars.count > PromptValue.longestNegative else { return }
    let rest = parts.filter { !$0.isNegative }
    let cut = PromptValue.negative(
      order.negative.unicodeScalars.prefix(PromptValue.longestNegative).text)
    throw .badValue(
      flag: "--no", value: order.negative, allowed: PromptOrder.negativeLimitText,
      fixed: (rest + [.negativeLine(cut)]).written, without: rest.written)
  }

  // MARK: Mended texts

  private func unknown(
    _ token: PromptToken, at index: Int, in parts: [PromptPart]
  ) -> PromptError {
    let meant = meaning(of: token)
    let fixed = meant.map { meant in mended(parts, at: index) { $0 = meant } }
    return .unknownFlag(
      name: "--\(token.name)", suggestion: meant.map { "--\($0.name)" }, fixed: fixed,
      without: without(parts, index))
  }

  /// The flag that was probably meant, with a value it accepts; nil when there is none.
  private func meaning(of token: PromptToken) -> PromptToken? {
    var meant = token
    let halves = token.name.split(separator: ":", maxSplits: 1)
    if halves.count == 2, token.value == nil, table.flag(String(halves[0])) != nil {
      meant.name = String(halves[0])
      meant.value = String(halves[1])
    } else if let name = table.suggestion(for: token.name) {
      meant.name = name
    } else {
      return nil
    }
    guard let flag = table.flag(meant.name) else { return nil }
    meant.flag = flag
    if flag.reach == .nothing { meant.value = nil }
    var trial = PromptOrder()
    do {
      try read(meant.value, as: flag, into: &trial)
    } catch {
      guard let nearest = error.nearest else { return nil }
      meant.value = nearest
    }
    return meant
  }

  private func mended(
    _ parts: [PromptPart], at index: Int, _ change: (inout PromptToken) -> Void
  ) -> String {
    var parts = parts
    if case .flag(var token) = parts[index] {
      change(&token)
      parts[index] = .flag(token)
    }
    return parts.written
  }

  private func without(_ parts: [PromptPart], _ index: Int) -> String {
    var parts = parts
    parts.remove(at: index)
    return parts.written
  }
}

extension PromptOrder {
  static let negativeLimitText = "≤ \(PromptValue.longestNegative)"

  /// Adds words to leave out.
  mutating func leaveOut(_ words: String) {
    guard !words.isEmpty else { return }
    negative += (negative.isEmpty ? "" : ", ") + words
  }
}

extension PromptOrder.Shape {
  var flag: PromptFlag {
    switch self {
    case .ratio: .ratio
    case .size: .size
    }
  }
}

extension PromptPart {
  fileprivate var isNegative: Bool {
    switch self {
    case .negativeLine: true
    case .flag(let token): token.flag == .negative
    case .words, .literal: false
    }
  }
}
