import Testing

/// The top level holds what it always held.
struct TopLevelTests {
  /// Names that git ignores and a working copy may hold.
  private static let ignored: Set<String> = ["data", "Package.resolved"]

  @Test func theTopLevelIsFixed() throws {
    let tree = try SourceTree.current.get()
    let found = Set(try tree.topLevel().filter { !$0.hasPrefix(".") }).subtracting(Self.ignored)
    #expect(found.subtracting(House.topLevel).sorted() == [], "too much")
    #expect(House.topLevel.subtracting(found).sorted() == [], "missing")
  }

  @Test func theManifestNamesNoPackage() throws {
    let manifest = try SourceTree.current.get().text("Package.swift")
    #expect(!manifest.contains(".package("))
  }

  @Test func theRunnerCallsTheTestScript() throws {
    #expect(try SourceTree.current.get().text(".ci/run").contains("Config/test.sh"))
  }

  @Test func thereIsSomethingToRead() throws {
    let tree = try SourceTree.current.get()
    #expect(tree.sources.count > 50)
    #expect(tree.tests.contains { $0.name == "TopLevelTests" })
  }
}
