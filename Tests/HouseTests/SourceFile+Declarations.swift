extension SourceFile {
  /// A type declared at the left margin or inside another.
  struct TypeDeclaration {
    let kind: String
    let name: String
    let line: Int
    let isTopLevel: Bool
  }

  /// A function, initialiser or subscript with a body.
  struct FunctionBody {
    let line: Int
    let lineCount: Int
  }

  private static let typeKinds: Set<String> = [
    "struct", "class", "enum", "actor", "protocol", "typealias", "extension",
  ]

  /// All types, protocols, aliases and extensions.
  var types: [TypeDeclaration] {
    code.enumerated().compactMap { index, line in
      let words = Self.words(line)
      guard let at = words.firstIndex(where: { Self.typeKinds.contains($0) }),
        words[..<at].allSatisfy(Self.isModifier), at + 1 < words.count
      else { return nil }
      // `class func` and `class var` declare members.
      guard !["func", "var", "let"].contains(words[at + 1]) else { return nil }
      let name = words[at + 1].prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
      return TypeDeclaration(
        kind: words[at], name: String(name), line: index, isTopLevel: line.first != " ")
    }
  }

  /// Every function with its length, from its keyword to its closing brace.
  var functions: [FunctionBody] {
    code.indices.compactMap { index in
      let words = Self.words(code[index])
      guard
        let at = words.firstIndex(where: { word in
          word == "func" || word == "deinit"
            || ["init", "subscript"].contains(word.prefix { $0.isLetter })
        }), words[..<at].allSatisfy(Self.isModifier), let end = bodyEnd(from: index)
      else { return nil }
      return FunctionBody(line: index, lineCount: end - index + 1)
    }
  }

  /// Line of the brace that closes the body of the declaration on a line; nil without a body.
  private func bodyEnd(from start: Int) -> Int? {
    var parentheses = 0
    var braces = 0
    for index in start..<code.count {
      for character in code[index] {
        switch character {
        case "(", "[": parentheses += 1
        case ")", "]": parentheses -= 1
        case "{" where parentheses == 0 || braces > 0: braces += 1
        case "}" where braces > 0:
          braces -= 1
          if braces == 0 { return index }
        case "}" where parentheses == 0: return nil
        default: break
        }
      }
      let isSignature = braces == 0 && parentheses == 0
      if isSignature, !continues(at: index + 1) { return nil }
    }
    return nil
  }

  /// Whether a line goes on with the signature of the line before.
  private func continues(at index: Int) -> Bool {
    guard index < code.count else { return false }
    let words = Self.words(code[index])
    let starts = ["->", "async", "throws", "where", "{", "rethrows"]
    return words.first.map { first in starts.contains { first.hasPrefix($0) } } ?? false
  }

  static func words(_ line: String) -> [String] {
    line.split(separator: " ").map(String.init)
  }

  private static let modifiers: Set<String> = [
    "package", "public", "private", "fileprivate", "internal", "final", "static", "class",
    "indirect", "mutating", "nonmutating", "override", "convenience", "required", "nonisolated",
    "nonisolated(unsafe)", "consuming", "borrowing", "lazy", "weak", "unowned", "isolated",
    "prefix", "postfix", "infix", "distributed", "sending", "dynamic", "optional",
    "private(set)", "package(set)", "fileprivate(set)",
  ]

  /// Whether a word may stand before the keyword of a declaration.
  static func isModifier(_ word: String) -> Bool {
    word.hasPrefix("@") || modifiers.contains(word)
  }
}
