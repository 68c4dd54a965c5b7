import Domain
import FoundationEssentials
import Glibc
import Lifecycle

/// What every subcommand needs first: the configuration and a logger that follows it.
struct Setup {
  let configuration: Configuration
  let sink: LineLogSink
  let logger: Logger

  /// Loads the configuration; the purpose decides on defaults and on which secrets are needed.
  init(_ arguments: Arguments, for purpose: ConfigurationLoader.Purpose) throws {
    let environment = ProcessInfo.processInfo.environment
    configuration = try ConfigurationLoader(environment: environment).load(
      file: Self.file(arguments, environment), settings: arguments.settings, for: purpose)
    sink = try LineLogSink(configuration.log, environment: environment, time: SystemTime())
    logger = Logger(sink: sink, level: configuration.log.level)
  }

  /// The named file, or `Config/zekron.json5` where one is.
  private static func file(_ arguments: Arguments, _ environment: [String: String]) -> String? {
    if let path = arguments.value("config") { return path }
    let standard = "Config/zekron.json5"
    let isNamed = environment[ConfigurationNames.file] != nil
    return !isNamed && access(standard, R_OK) == 0 ? standard : nil
  }
}
