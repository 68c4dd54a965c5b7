import FoundationEssentials
import Glibc
import Lifecycle
import Testing

/// The `zekron` executable that was built with these tests.
enum Program {
  /// How a command ended and what it printed, results and complaints together.
  struct Outcome {
    let status: Int32
    let output: String
  }

  /// Path of the executable, beside the test bundle.
  ///
  /// - Throws: `ProgramError.notBuilt`, naming the places that were looked at.
  static func path() throws -> String {
    let places = [own, CommandLine.arguments[0]].map { file in
      URL(filePath: file).deletingLastPathComponent().path() + "zekron"
    }
    guard let found = places.first(where: { access($0, X_OK) == 0 }) else {
      throw ProgramError.notBuilt(lookedAt: places)
    }
    return found
  }

  /// Runs one command to its end.
  ///
  /// - Parameters:
  ///   - words: The subcommand and what follows it.
  ///   - environment: Variables besides the path; nothing is inherited.
  ///   - limit: The command is killed when it takes longer.
  /// - Returns: Its exit status and all it printed.
  /// - Throws: `ProgramError`, or why it could not be started.
  static func run(
    _ words: [String], environment: [String: String] = [:], within limit: Duration = .seconds(30)
  ) async throws -> Outcome {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let output = folder.path + "/output"
    let child = try ChildProcess(
      path: path(), arguments: words,
      environment: environment.merging(["PATH": "/usr/bin:/bin"]) { given, _ in given },
      output: output)
    let ending = await child.ending(within: limit)
    let text = try String(contentsOfFile: output, encoding: .utf8)
    switch ending {
    case .exited(let status): return Outcome(status: status, output: text)
    case .killed(let signal): throw ProgramError.killed(signal: signal, output: text)
    case nil:
      child.send(signal: SIGKILL)
      throw ProgramError.tooSlow(words: words, output: text)
    }
  }

  private static var own: String {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &bytes, bytes.count)
    return String(
      decoding: bytes.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// Why a command could not be run to its end.
enum ProgramError: Error, CustomStringConvertible {
  case notBuilt(lookedAt: [String])
  case killed(signal: Int32, output: String)
  case tooSlow(words: [String], output: String)

  var description: String {
    switch self {
    case .notBuilt(let places):
      "the zekron executable is not built; looked at \(places.joined(separator: " and "))"
    case .killed(let signal, let output): "killed by signal \(signal):\n\(output)"
    case .tooSlow(let words, let output):
      "zekron \(words.joined(separator: " ")) did not end in time:\n\(output)"
    }
  }
}

extension ChildProcess {
  /// How the child ended, or nil when it still runs after a time.
  func ending(within limit: Duration) async -> Ending? {
    let end = ContinuousClock.now + limit
    while ending == nil, ContinuousClock.now < end {
      try? await Task.sleep(for: .milliseconds(2))
    }
    return ending
  }
}
