/// Prompts under one heading of a list.
struct PromptGroup: Equatable {
  /// Also the name of its sheet: letters, digits and dashes.
  var name: String
  var prompts: [String] = []

  /// Reads a list: a prompt a line, `# name` before each group, empty lines between.
  ///
  /// Groups without prompts are left out; two of one name become one.
  static func read(_ text: String) -> [PromptGroup] {
    var groups: [PromptGroup] = []
    var name = "prompts"
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if words.hasPrefix("#") {
        name = fileName(words.dropFirst())
      } else if !words.isEmpty {
        if let index = groups.firstIndex(where: { $0.name == name }) {
          groups[index].prompts.append(words)
        } else {
          groups.append(PromptGroup(name: name, prompts: [words]))
        }
      }
    }
    return groups
  }

  private static func fileName(_ heading: Substring) -> String {
    let words = heading.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? "prompts" : words.joined(separator: "-")
  }
}
