import Testing

/// What other modules may use is documented.
///
/// Properties and initialisers go without where their names say all, and so do functions that
/// fulfil a protocol, which documents them; types and all other functions do not.
struct DocumentationTests {
  private static let kinds: Set<String> = [
    "struct", "class", "enum", "actor", "protocol", "typealias", "func",
  ]

  /// Requirements of the standard library that modules fulfil.
  private static let standardRequirements: Set<String> = [
    "appendLiteral", "appendInterpolation", "asUnownedSerialExecutor", "encode", "enqueue", "hash",
    "makeAsyncIterator", "makeIterator", "next",
  ]

  @Test func packageDeclarationsAreDocumented() throws {
    var violations: [Violation] = []
    let files = try SourceTree.current.get().sources
    let requirements = files.reduce(into: Self.standardRequirements) { names, file in
      names.formUnion(Self.requirements(in: file))
    }
    for file in files {
      for (index, line) in file.code.enumerated() where line.contains("package ") {
        guard let name = Self.declaredName(line), name.contains(where: \.isLetter),
          !requirements.contains(name)
        else { continue }
        if !Self.isDocumented(index, in: file) {
          violations.append(file.violation(index, "\(name) has no /// comment"))
        }
      }
    }
    Violation.report(violations, "documentation")
  }

  @Test(arguments: [
    ("  package func hold(_ x: Int) {", "hold"), ("package struct Job: Hashable {", "Job"),
    ("  package let id: Int", nil), ("  func inner() {", nil),
    ("package final class Box<T> {", "Box"), ("  package static func < (lhs: A, rhs: A) {", "<"),
  ])
  func declarationsAreRecognised(line: String, expected: String?) {
    #expect(Self.declaredName(line) == expected)
  }

  private static func declaredName(_ line: String) -> String? {
    let words = SourceFile.words(line)
    guard words.contains("package"), let at = words.firstIndex(where: kinds.contains),
      words[..<at].allSatisfy(SourceFile.isModifier), at + 1 < words.count
    else { return nil }
    // `package class func` does not occur; `class` is then the kind.
    let name = words[at + 1].prefix { $0 != "(" && $0 != ":" && $0 != "{" }
    return name.count > 1 ? String(name.prefix { $0 != "<" }) : String(name)
  }

  /// Names of the functions that the protocols of a file require.
  private static func requirements(in file: SourceFile) -> Set<String> {
    var names: Set<String> = []
    var isInProtocol = false
    for line in file.code {
      let words = SourceFile.words(line)
      if line.first != " ", words.contains("protocol") { isInProtocol = true }
      if line.hasPrefix("}") { isInProtocol = false }
      if isInProtocol, let at = words.firstIndex(of: "func"), at + 1 < words.count {
        names.insert(String(words[at + 1].prefix { $0.isLetter || $0.isNumber }))
      }
    }
    return names
  }

  private static func isDocumented(_ index: Int, in file: SourceFile) -> Bool {
    var line = index - 1
    while line >= 0 {
      let text = file.lines[line].drop { $0 == " " }
      if text.hasPrefix("///") { return true }
      guard text.hasPrefix("@") || text.hasPrefix("// SAFETY") else { return false }
      line -= 1
    }
    return false
  }
}
