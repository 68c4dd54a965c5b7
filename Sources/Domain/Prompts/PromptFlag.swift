/// A flag of the prompt grammar.
enum PromptFlag: Hashable, Sendable {
  case ratio, size, count, seed, model, style, stylize, sourceStrength, variation, negative
  case tile, file, spoiler, raw, dry
  /// A model's short name used as a flag, such as `--xl`.
  case modelShortcut(name: String, model: String)

  /// How much text belongs to a flag.
  enum Reach: Sendable {
    case nothing
    case word
    /// Everything up to the next flag.
    case words
  }

  /// Flags with a fixed name, in the order of the table people see.
  static let fixed: [PromptFlag] = [
    .ratio, .size, .count, .seed, .model, .style, .stylize, .sourceStrength, .variation,
    .negative, .tile, .file, .spoiler, .raw, .dry,
  ]

  /// Without dashes, lower case.
  var name: String {
    switch self {
    case .ratio: "ar"
    case .size: "size"
    case .count: "n"
    case .seed: "seed"
    case .model: "m"
    case .style: "style"
    case .stylize: "stylize"
    case .sourceStrength: "iw"
    case .variation: "vary"
    case .negative: "no"
    case .tile: "tile"
    case .file: "file"
    case .spoiler: "spoiler"
    case .raw: "raw"
    case .dry: "dry"
    case .modelShortcut(let name, _): name
    }
  }

  /// Longer names that mean the same.
  var aliases: [String] {
    switch self {
    case .ratio: ["aspect"]
    case .model: ["model"]
    case .sourceStrength: ["strength"]
    case .stylize: ["s"]
    case .size, .count, .seed, .style, .variation, .negative, .tile, .file, .spoiler, .raw, .dry,
      .modelShortcut:
      []
    }
  }

  var reach: Reach {
    switch self {
    case .ratio, .size, .count, .seed, .model, .style, .stylize, .sourceStrength, .variation: .word
    case .negative: .words
    case .tile, .file, .spoiler, .raw, .dry, .modelShortcut: .nothing
    }
  }
}
