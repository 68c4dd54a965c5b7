import Testing

/// A module imports only modules of lower floors, and only those of its row in the table.
struct FloorTests {
  @Test func everyImportIsInTheTable() throws {
    let tree = try SourceTree.current.get()
    var violations: [Violation] = []
    for file in tree.sources {
      guard let module = House.modules[file.module] else {
        violations.append(file.violation(0, "module \(file.module) has no row in the table"))
        continue
      }
      let system =
        file.module == "Domain" ? House.systemModulesOfDomain : House.systemModules
      for (index, line) in file.code.enumerated() {
        guard let imported = Self.imported(by: line) else { continue }
        if !module.imports.contains(imported), !system.contains(imported) {
          violations.append(
            file.violation(index, "\(file.module) must not import \(imported)"))
        }
      }
    }
    Violation.report(violations, "floors")
  }

  @Test func theTableOnlyPointsDown() {
    for (name, module) in House.modules {
      for imported in module.imports {
        let floor = House.modules[imported]?.floor
        #expect(floor.map { $0 < module.floor } == true, "\(name) → \(imported)")
      }
    }
  }

  @Test func eachDoorHasOneKeeper() {
    for door in House.modules.filter({ $0.value.floor == 0 }).keys {
      let keepers = House.modules.filter { $0.value.imports.contains(door) }.map(\.key)
      #expect(keepers.count == 1, "\(door): \(keepers)")
    }
  }

  @Test func theManifestStaysWithinTheTable() throws {
    let manifest = try SourceTree.current.get().text("Package.swift")
    var violations: [Violation] = []
    for (index, line) in manifest.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated() where line.hasPrefix("  module(\"")
    {
      let names = line.split(separator: "\"", omittingEmptySubsequences: false)
        .enumerated().compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
      let allowed = names.first.flatMap { House.modules[$0]?.imports }
      let extra = names.dropFirst().filter { allowed?.contains($0) != true }
      if allowed == nil || !extra.isEmpty {
        let words = "\(names.first ?? "") must not depend on \(extra.joined(separator: ", "))"
        violations.append(Violation(text: "Package.swift:\(index + 1): \(words)"))
      }
    }
    Violation.report(violations, "floors in the manifest")
  }

  @Test(arguments: [
    ("import Domain", "Domain"), ("package import Domain", "Domain"),
    ("@_spi(_Unicode) import Swift", "Swift"), ("@testable import Bot", "Bot"),
    ("import struct Domain.Amount", "Domain"), ("  important()", nil), ("let x = import", nil),
  ])
  func importsAreRecognised(line: String, expected: String?) {
    #expect(Self.imported(by: line) == expected)
  }

  /// The module that a line of code imports.
  static func imported(by line: String) -> String? {
    let words = SourceFile.words(line)
    guard let at = words.firstIndex(of: "import"), at + 1 < words.count,
      words[..<at].allSatisfy(SourceFile.isModifier)
    else { return nil }
    let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias", "actor"]
    let path = kinds.contains(words[at + 1]) && at + 2 < words.count ? words[at + 2] : words[at + 1]
    return path.split(separator: ".").first.map(String.init)
  }
}
