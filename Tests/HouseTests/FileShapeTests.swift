import Testing

/// Files, functions and lines stay short; a file is named for the type it declares.
struct FileShapeTests {
  /// Files whose name is no type, each with the reason.
  private static let namedOtherwise: [String: String] = [
    "Sources/Domain/Ports/RandomSource.swift": "the port is a function type, RandomBytes",
    "Sources/Painter/Raster/Maths.swift": "free functions, named as the field names them",
  ]

  private static let vagueNames: Set<String> = [
    "Types", "Extensions", "Common", "Utilities", "Helpers", "Misc", "Constants",
  ]

  @Test func filesAreShort() throws {
    let tree = try SourceTree.current.get()
    let violations = (tree.sources + tree.tests).filter { $0.lines.count > House.longestFile }.map {
      $0.violation($0.lines.count - 1, "\($0.lines.count) lines, at most \(House.longestFile)")
    }
    Violation.report(violations, "file length")
  }

  @Test func functionsAreShort() throws {
    let tree = try SourceTree.current.get()
    let violations = (tree.sources + tree.tests).flatMap { file in
      file.functions.filter { $0.lineCount > House.longestFunction }.map {
        file.violation(
          $0.line, "function of \($0.lineCount) lines, at most \(House.longestFunction)")
      }
    }
    Violation.report(violations, "function length")
  }

  /// In tests a literal may run over the margin, as fixtures do.
  @Test func linesAreShort() throws {
    let tree = try SourceTree.current.get()
    func violations(_ files: [SourceFile], measured: (SourceFile, Int) -> Int) -> [Violation] {
      files.flatMap { file in
        file.lines.indices.compactMap { index in
          // Bytes are never fewer than columns, and quicker to count.
          guard file.lines[index].utf8.count > House.longestLine else { return nil }
          let columns = measured(file, index)
          guard columns > House.longestLine else { return nil }
          return file.violation(index, "\(columns) columns, at most \(House.longestLine)")
        }
      }
    }
    let sources = violations(tree.sources) { $0.lines[$1].count }
    let tests = violations(tree.tests) { file, index in
      min(
        file.lines[index].count,
        file.code[index].reversed().drop { " ,)]".contains($0) }.count)
    }
    Violation.report(sources + tests, "line length")
  }

  @Test func filesAreNamedForTheirType() throws {
    let violations = try SourceTree.current.get().sources.compactMap { file -> Violation? in
      guard file.name != "main", Self.namedOtherwise[file.path] == nil else { return nil }
      let parts = file.name.split(separator: "+", omittingEmptySubsequences: false)
      guard parts.count <= 2, parts.allSatisfy(Self.isTypeName),
        !Self.vagueNames.contains(file.name)
      else { return file.violation(0, "must be named Type.swift or Type+Topic.swift") }
      let declared = file.types.contains { type in
        type.name.filter { $0 != "." } == parts[0]
          || type.name.split(separator: ".").last == parts[0]
      }
      guard !declared, !Self.declaresMember(named: parts[0], in: file) else { return nil }
      return file.violation(0, "does not declare or extend \(parts[0])")
    }
    Violation.report(violations, "file names")
  }

  @Test func exemptionsAreStillNeeded() throws {
    let tree = try SourceTree.current.get()
    for path in Self.namedOtherwise.keys {
      #expect(tree.sources.contains { $0.path == path }, "\(path) is gone")
    }
  }

  /// Whether a file of extensions adds a member of the file's name, as `Cat.swift` adds `cat`.
  private static func declaresMember(named name: Substring, in file: SourceFile) -> Bool {
    let member = name.prefix(1).lowercased() + name.dropFirst()
    return file.types.contains { $0.kind == "extension" }
      && file.code.contains { line in
        let words = SourceFile.words(line)
        guard let at = words.firstIndex(where: ["let", "var", "func"].contains) else {
          return false
        }
        return at + 1 < words.count
          && words[at + 1].prefix { $0.isLetter || $0.isNumber } == member
      }
  }

  private static func isTypeName(_ name: Substring) -> Bool {
    name.first?.isUppercase == true && name.allSatisfy { $0.isLetter || $0.isNumber }
  }
}
