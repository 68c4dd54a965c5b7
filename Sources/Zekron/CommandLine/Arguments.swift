/// The words of a command line: a subcommand, its operands and its options.
struct Arguments: Equatable {
  /// The subcommand; nil when there is none.
  let command: String?
  /// Operands in order.
  private(set) var operands: [String] = []
  /// Options that take a value, in order; `--set` may come several times.
  private(set) var values: [(name: String, value: String)] = []
  /// Options without a value.
  private(set) var flags: Set<String> = []

  /// Options that take a value.
  private static let valued: Set<String> = [
    "set", "config", "output", "size", "seed", "style", "negative", "engine", "listen", "id",
    "reason", "account", "name", "source", "strength", "list", "stylize", "variation",
  ]
  private static let short = [
    "-o": "--output", "-h": "--help", "-c": "--config", "-v": "--version",
  ]

  /// - Parameter words: Without the program's own name.
  /// - Throws: `ApplicationError.usage` for an option without its value.
  init(_ words: [String]) throws {
    var rest = words[...]
    var command: String?
    while let word = rest.popFirst() {
      let long = Self.short[word] ?? word
      guard long.hasPrefix("--"), long.count > 2 else {
        if command == nil { command = word } else { operands.append(word) }
        continue
      }
      let parts = long.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard Self.valued.contains(name) else {
        flags.insert(name)
        continue
      }
      guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
        throw ApplicationError.usage("--\(name) needs a value")
      }
      values.append((name, value))
    }
    self.command = command
  }

  /// The last value of an option.
  func value(_ name: String) -> String? {
    values.last { $0.name == name }?.value
  }

  /// Every `--set section.key=value`.
  var settings: [String] {
    values.filter { $0.name == "set" }.map(\.value)
  }

  /// Refuses options that a command does not know.
  ///
  /// - Throws: `ApplicationError.usage`.
  func allow(_ names: Set<String>) throws {
    let common: Set<String> = ["set", "config", "help"]
    for name in values.map(\.name) + flags where !names.union(common).contains(name) {
      throw ApplicationError.usage("unknown option --\(name)")
    }
  }

  static func == (lhs: Arguments, rhs: Arguments) -> Bool {
    lhs.command == rhs.command && lhs.operands == rhs.operands && lhs.flags == rhs.flags
      && lhs.values.elementsEqual(rhs.values, by: ==)
  }
}
