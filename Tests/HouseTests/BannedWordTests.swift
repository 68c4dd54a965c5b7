import Testing

/// Words that never reach the sources, each with what to do instead.
struct BannedWordTests {
  /// A piece of code and the highest floor on which it is banned.
  private struct Word {
    let text: String
    let highestFloor: Int
    let instead: String

    init(_ text: String, below floor: Int = 6, _ instead: String) {
      self.text = text
      highestFloor = floor - 1
      self.instead = instead
    }
  }

  private static let words: [Word] = [
    Word("Date()", below: 5, "take a TimeSource"),
    Word("Date.now", below: 5, "take a TimeSource"),
    Word("UUID()", below: 5, "take random bytes"),
    Word(".random()", below: 5, "take random bytes"),
    Word(".random(in:", below: 5, "take random bytes"),
    Word("SystemRandomNumberGenerator", below: 5, "take random bytes"),
    Word("getenv(", below: 5, "take it from the configuration"),
    Word("ProcessInfo.processInfo.environment", below: 5, "take it from the configuration"),
    Word("try!", "throw, or precondition with a message"),
    Word("as!", "bind with if or guard"),
    Word("fatalError", "throw, or precondition with a message"),
    Word("Task.detached", "use a task group or a Service"),
  ]

  private static let vagueSuffixes = ["Manager", "Helper", "Util", "Utils", "Base", "Impl"]

  @Test func wordsAreNotUsed() throws {
    var violations: [Violation] = []
    for file in try SourceTree.current.get().sources {
      for (index, line) in file.code.enumerated() {
        for word in Self.words
        where file.floor <= word.highestFloor && Self.holds(line, word.text) {
          violations.append(file.violation(index, "\(word.text) is banned: \(word.instead)"))
        }
        if Self.startsTask(line) {
          violations.append(
            file.violation(index, "Task { is banned: use a task group or a Service"))
        }
      }
    }
    Violation.report(violations, "banned words")
  }

  @Test func namesSayWhatTypesAre() throws {
    let violations = try SourceTree.current.get().sources.flatMap { file in
      file.types.filter { type in
        type.kind != "extension" && Self.vagueSuffixes.contains { type.name.hasSuffix($0) }
      }.map { file.violation($0.line, "\($0.name): the name does not say what it is") }
    }
    Violation.report(violations, "vague names")
  }

  @Test func nothingIsLeftToDo() throws {
    let marks = ["TO" + "DO", "FIX" + "ME"]
    let tree = try SourceTree.current.get()
    let violations = (tree.sources + tree.tests).flatMap { file in
      file.lines.indices.filter { index in
        marks.contains { Self.holds(file.lines[index], $0) }
      }.map { file.violation($0, "finish it, or open an issue") }
    }
    Violation.report(violations, "unfinished work")
  }

  @Test func uncheckedCodeSaysWhyItIsSafe() throws {
    var violations: [Violation] = []
    for file in try SourceTree.current.get().sources {
      for (index, line) in file.code.enumerated()
      where line.contains("@unchecked Sendable") || line.contains("nonisolated(unsafe)") {
        if file.floor > 2 {
          violations.append(file.violation(index, "unchecked sharing above floor 2"))
        }
        let around = file.lines[max(0, index - 6)...min(index + 3, file.lines.count - 1)]
        if !around.contains(where: { $0.contains("// SAFETY:") }) {
          violations.append(file.violation(index, "no // SAFETY: line beside it"))
        }
      }
    }
    Violation.report(violations, "unchecked sharing")
  }

  @Test func allOfFoundationStaysOut() throws {
    let violations = try SourceTree.current.get().sources.flatMap { file in
      file.code.indices.filter { index in
        FloorTests.imported(by: file.code[index])?.hasPrefix("Foundation") == true
          && FloorTests.imported(by: file.code[index]) != "FoundationEssentials"
      }.map { file.violation($0, "import FoundationEssentials instead") }
    }
    Violation.report(violations, "Foundation")
  }

  @Test(arguments: [
    ("Task { await x() }", true), ("Task(priority: .low) {", true), ("group.addTask {", false),
    ("withTaskGroup(of: Int.self) {", false), ("Task.sleep(for: x)", false), ("MyTask {", false),
  ])
  func startedTasksAreRecognised(line: String, expected: Bool) {
    #expect(Self.startsTask(line) == expected)
  }

  /// Whether a piece stands in a line, not as the end of a longer word.
  private static func holds(_ line: String, _ piece: String) -> Bool {
    guard line.utf8.count >= piece.utf8.count else { return false }
    return line.ranges(of: piece).contains { range in
      guard piece.first?.isLetter == true, range.lowerBound > line.startIndex else { return true }
      let before = line[line.index(before: range.lowerBound)]
      return !before.isLetter && !before.isNumber && before != "_"
    }
  }

  private static func startsTask(_ line: String) -> Bool {
    guard holds(line, "Task"), let found = line.ranges(of: "Task").last else { return false }
    if let before = line[..<found.lowerBound].last, before.isLetter || before == "." {
      return false
    }
    var rest = line[found.upperBound...].drop { $0 == " " }
    if rest.first == "(", let close = rest.firstIndex(of: ")") {
      rest = rest[rest.index(after: close)...].drop { $0 == " " }
    }
    return rest.first == "{"
  }
}
