/// A prompt taken apart into words for the picture and `--flags` as other generators know them.
struct PromptFlags {
  /// What is left for the reader.
  private(set) var wanted = ""
  /// What followed `--no`, until the next flag.
  private(set) var unwanted = ""

  /// Flags that take one value.
  private static let valued: Set<String> = [
    "ar", "aspect", "v", "version", "seed", "s", "stylize", "q", "quality", "c", "chaos", "iw",
    "n", "style", "w", "width", "h", "height", "size", "model", "niji", "stop", "weird", "sref",
    "cref", "p", "steps", "cfg",
  ]

  private enum Mode { case wanted, unwanted, value }

  init(_ text: String) {
    // A dash that a phone made of two is followed by a letter; one between words is not.
    guard text.contains("--") || text.contains("—") else {
      wanted = text
      return
    }
    var mode = Mode.wanted
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if let flag = Self.flag(word) {
        mode = flag == "no" ? .unwanted : (Self.valued.contains(flag) ? .value : .wanted)
        unwanted += mode == .unwanted ? "," : ""
        wanted += ","
        continue
      }
      switch mode {
      case .wanted: wanted += " " + word
      case .unwanted: unwanted += " " + word
      case .value: mode = .wanted
      }
    }
  }

  /// The name of a flag in lower case.
  private static func flag(_ word: Substring) -> String? {
    let name: Substring
    if word.hasPrefix("--") {
      name = word.dropFirst(2)
    } else if word.hasPrefix("—") {
      name = word.dropFirst()
    } else {
      return nil
    }
    guard let first = name.first, first.isASCII, first.isLetter else { return nil }
    return name.lowercased()
  }
}
