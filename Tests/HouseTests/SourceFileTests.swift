import Testing

/// The reading of source files, on which all other rules stand.
struct SourceFileTests {
  private static func file(_ text: String) -> SourceFile {
    SourceFile(path: "Sources/Domain/X.swift", module: "Domain", bytes: Array(text.utf8))
  }

  @Test(arguments: [
    ("let a = 1 // try!", "let a = 1        "),
    ("a /* b /* c */ d */ e", "a                   e"),
    ("x(\"try! \\\"y\\\" \\(z(\"q\")) w\") + 1", "x(                        ) + 1"),
    ("#\"a\"b\"# c", "        c"),
    ("\"\" d", "   d"),
    ("\"open\n next", "     \n next"),
    ("\"\"\"\n try! \"x\"\n\"\"\" e", "   \n         \n    e"),
  ])
  func commentsAndLiteralsAreBlanked(text: String, expected: String) {
    #expect(String(decoding: SourceBlanking.blanked(Array(text.utf8)), as: UTF8.self) == expected)
  }

  @Test func typesAreFound() {
    let types = Self.file(
      """
      package struct A: B {
        enum C { case struct }
        static let d = 1
      }
      @MainActor final class E<F> {}
      extension G.H where I == J {}
      let x: any K = y
      class func z() {}
      """
    ).types
    #expect(types.map(\.name) == ["A", "C", "E", "G.H"])
    #expect(types.map(\.isTopLevel) == [true, false, true, true])
  }

  @Test func functionsAreMeasured() {
    let functions = Self.file(
      """
      func a() { 1 }
      func b(
        c: Int = { 2 }()
      ) -> Int {
        { 3 }()
      }
      protocol P {
        func d() async throws -> Int
        func e(f: Int)
          -> Int
      }
      init?(g: String) {
        h = g
      }
      """
    ).functions
    #expect(functions.map(\.lineCount) == [1, 5, 3])
    #expect(functions.map(\.line) == [0, 1, 11])
  }

  @Test func linesAreCounted() {
    #expect(Self.file("a\nb\n").lines == ["a", "b"])
    #expect(Self.file("a\n\n").lines == ["a", ""])
    #expect(Self.file("a").code == ["a"])
  }
}
