import Testing

@testable import Domain

struct ModerationFileTests {
  private func faults(_ text: String) -> [ModerationFileError.Fault] {
    do throws(ModerationFileError) {
      _ = try ModerationFile.rules(in: Array(text.utf8))
      return []
    } catch {
      return error.faults
    }
  }

  @Test(arguments: [
    ("block a", 1), ("rule a\nblok b\nblock c", 2), ("rule A\n", 1), ("rule a b\n", 1),
    ("rule\n", 1),
    ("rule a\nblock\n", 2), ("rule a\nblock x near\n", 2), ("rule a\nblock near x\n", 2),
    ("rule a\nblock x within 3\n", 2), ("rule a\nblock x near y within z\n", 2),
    ("rule a\nblock x near y within 101\n", 2), ("rule a\nblock x within 3 near y\n", 2),
    ("rule a\nblock x near y near z\n", 2), ("rule a\nblock x\nallow\n", 3),
    ("rule a\nblock x\nrule a\nblock y", 3), ("rule a\nblock x|\n", 2), ("rule a\n", 2),
    ("rule \(String(repeating: "a", count: 33))\nblock x", 1),
  ])
  func faultsAreFoundWithTheirLines(text: String, line: Int) {
    #expect(faults(text).first?.line == line, "\(faults(text))")
  }

  @Test func allFaultsAreToldAtOnce() {
    let found = faults("rule a\nblock x near\nnonsense\nblock y\nallow *\n")
    #expect(found.map(\.line) == [2, 3, 5])
    #expect(found.allSatisfy { !$0.reason.isEmpty })
  }

  @Test func bytesThatAreNoTextAreAFault() throws {
    #expect(throws: ModerationFileError.self) {
      try ModerationFile.rules(in: Array("rule a\nblock ".utf8) + [0xFF, 0xFE])
    }
    #expect(throws: ModerationFileError.self) {
      try ModerationFile.rules(in: [UInt8](repeating: 0x23, count: ModerationFile.maxBytes + 1))
    }
  }

  @Test func anEmptyFileHasNoRules() throws {
    #expect(try ModerationFile.rules(in: []) == .none)
    #expect(try ModerationFile.rules(in: Array("# nothing\r\n\r\n".utf8)) == .none)
  }
}
