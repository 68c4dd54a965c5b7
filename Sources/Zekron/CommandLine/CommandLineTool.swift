import FoundationEssentials
import Glibc

/// Picks the subcommand and turns errors into words and exit statuses.
@main
enum CommandLineTool {
  /// Exit status 0 for success, 1 for a failure, 2 for a wrong call (as sysexits' EX_USAGE means).
  static func main() async {
    do {
      try await run(Array(CommandLine.arguments.dropFirst()))
    } catch ApplicationError.usage(let text) {
      Console.error("zekron: \(text)\nTry 'zekron --help'.")
      exit(2)
    } catch {
      Console.error("zekron: \(ErrorText.describe(error))")
      exit(1)
    }
  }

  static func run(_ words: [String]) async throws {
    let arguments = try Arguments(words)
    if arguments.flags.contains("version") {
      Console.print("zekron \(Version.current)")
      return
    }
    guard let name = arguments.command, name != "help" else {
      Console.print(overview)
      return
    }
    guard let subcommand = Subcommand(rawValue: name) else {
      throw ApplicationError.usage("no subcommand '\(name)'")
    }
    guard !arguments.flags.contains("help") else {
      Console.print(subcommand.help)
      return
    }
    switch subcommand {
    case .run: try await RunCommand(arguments).run()
    case .sandbox: try await SandboxCommand(arguments).run()
    case .paint: try PaintCommand(arguments).run()
    case .checkConfig: try await CheckConfigCommand(arguments).run()
    case .verify: try await VerifyCommand(arguments).run()
    case .backup: try await BackupCommand(arguments).run()
    case .restore: try await RestoreCommand(arguments).run()
    case .keys: try await KeysCommand(arguments).run()
    case .credit: try await CreditCommand(arguments).run()
    case .version: Console.print("zekron \(Version.current)")
    }
  }

  private static var overview: String {
    let lines = Subcommand.allCases.map { command in
      "  " + command.rawValue.padding(to: 14) + command.summary
    }
    return """
      zekron \(Version.current): a Telegram bot that sells pictures made from words

      zekron <subcommand> [options]; 'zekron <subcommand> --help' says more

      \(lines.joined(separator: "\n"))
      """
  }
}

extension String {
  /// Filled up with spaces to a width.
  func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
