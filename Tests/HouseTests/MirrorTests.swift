import Testing

/// Every source file with logic in it has a test file of its name, or its type is named by some
/// test of its module.
///
/// `Type+Topic.swift` may be tested by `TypeTests`, `TypeTopicTests` or `Type+TopicTests`. Files
/// that only declare — values, errors, ports — have nothing of their own to test.
struct MirrorTests {
  /// Files, or folders when they end with a slash, that are tested elsewhere, each with where.
  ///
  /// The list may only shrink.
  private static let testedElsewhere: [String: String] = [
    "Sources/Sandbox/BotAPI/FileSource.swift": "World+SendingTests and World+FilesTests",
    "Sources/Sandbox/BotAPI/InputMedia.swift": "World+SendingTests send albums",
    "Sources/Sandbox/WebChat/ChatRequest.swift": "StandInTelegram+ChatTests",
    "Sources/Sandbox/World/InlineKeyboard.swift": "ReplyMarkupTests read keyboards",
    "Sources/Sandbox/World/MessageContent+JSON.swift": "World+SendingTests read answers",
    "Sources/Services/Jobs/Countdown.swift": "GenerationWorkerTests count endings",
    "Sources/Services/Jobs/JobRun.swift": "GenerationWorkerTests run jobs",
    "Sources/Telegram/Encoding/LinkPreview.swift": "BotMethodTests and FieldWriter+SendingTests",
    "Sources/Telegram/Encoding/ReplyParameters.swift": "FieldWriter+SendingTests",
    "Sources/Zekron/Application/Application.swift": "EndToEndTests run it",
    "Sources/Zekron/Application/PollingService.swift": "EndToEndTests poll",
    "Sources/Zekron/Application/SandboxWorld.swift": "EndToEndTests open the sandbox",
    "Sources/Zekron/CommandLine/CommandLineTool.swift": "EndToEndTests call it",
    "Sources/Zekron/CommandLine/Console.swift": "EndToEndTests read what it writes",
    "Sources/Zekron/Commands/": "EndToEndTests call every subcommand",
    "Sources/HTTPClient/LoopThread.swift": "every test of CurlTransport runs on it",
    "Sources/HTTPServer/ServerCore.swift": "MicroHTTPDServerTests and DrainTests",
    "Sources/HTTPServer/Suspended.swift": "MicroHTTPDServerTests answer later",
    "Sources/Lifecycle/ExitStatus.swift": "ChildProcessTests wait for endings",
    "Sources/Painter/Editing/Darkroom/": "PictureEditorTests and EditGoldenTests work in it",
    "Sources/Painter/Editing/Grades/": "PictureEditorTests see what each does",
    "Sources/Painter/Landforms/": "GoldenTests and SceneRendererTests paint them",
    "Sources/Painter/Raster/": "GoldenTests and SceneRendererTests paint with them",
    "Sources/Painter/Scene/": "PromptReaderTests, ThemeTests and GoldenTests make scenes",
    "Sources/Painter/Styles/": "GoldenTests finish pictures with them",
    "Sources/Painter/Subjects/": "SubjectCatalogTests and GoldenTests draw them",
  ]

  private static let logic: Set<String> = ["guard", "if", "for", "while", "throw", "try", "repeat"]
  /// Fewer words of logic than these belong to the reading of a value.
  private static let fewestWords = 3

  @Test func everySourceFileIsMirrored() throws {
    let tree = try SourceTree.current.get()
    var tests: [String: Set<String>] = [:]
    for test in tree.tests {
      tests[test.module, default: []].formUnion(Self.names(in: test))
    }
    let violations = tree.sources.compactMap { file -> Violation? in
      guard file.name != "main", !Self.isExempt(file.path), Self.hasLogic(file),
        file.module != "Resources", file.module != "ZekronBench"
      else { return nil }
      let own = tests[file.module + "Tests"] ?? []
      guard own.isDisjoint(with: Self.proofs(for: file)) else { return nil }
      let wanted = "Tests/\(file.module)Tests/\(file.name)Tests.swift"
      return file.violation(0, "has no \(wanted), and no test of its module names its type")
    }
    Violation.report(violations, "mirrored tests")
  }

  @Test func exemptionsAreStillNeeded() throws {
    let tree = try SourceTree.current.get()
    for path in Self.testedElsewhere.keys {
      #expect(tree.sources.contains { $0.path.hasPrefix(path) }, "\(path) is gone")
    }
  }

  private static func isExempt(_ path: String) -> Bool {
    testedElsewhere.keys.contains { path == $0 || $0.hasSuffix("/") && path.hasPrefix($0) }
  }

  /// Names any of which shows that a file is tested.
  private static func proofs(for file: SourceFile) -> Set<String> {
    let parts = file.name.split(separator: "+").map(String.init)
    let mirrors = [file.name, parts[0], parts.joined()].map { $0 + "Tests" }
    return Set(mirrors + parts.prefix(1))
  }

  /// The name of a test file and all words of its code that could be types.
  private static func names(in file: SourceFile) -> Set<String> {
    file.code.reduce(into: [file.name]) { names, line in
      for word in line.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" })
      where word.first?.isUppercase == true {
        names.insert(String(word))
      }
    }
  }

  private static func hasLogic(_ file: SourceFile) -> Bool {
    var count = 0
    for line in file.code {
      let words = SourceFile.words(line)
      if words.contains("func"), line.contains("{") { return true }
      count += words.count { logic.contains($0) }
    }
    return count >= fewestWords
  }
}
