import Domain
import Lifecycle
import Storage

/// `zekron run`.
struct RunCommand {
  private let setup: Setup

  init(_ arguments: Arguments) throws {
    try arguments.allow([])
    setup = try Setup(arguments, for: .run)
  }

  func run() async throws {
    let logger = setup.logger
    logger.info("start", [LogField("version", Version.current)])
    let data = try await Self.open(setup)
    let signals = StopSignals(sink: setup.sink, logger: logger)
    try await signals.during {
      let application = Application(
        configuration: setup.configuration, data: data, logger: logger)
      try await application.run(until: signals.stop)
    }
    logger.info("stopped")
  }

  /// Opens the data directory for this process alone and checks that the ledger sums to zero.
  static func open(_ setup: Setup) async throws -> DataDirectory {
    OpenFiles.raiseLimit()
    let data = try await DataDirectory.open(setup.configuration)
    let report = try await LedgerVerifier(database: data.store.database).verifyBalances()
    guard report.isSound else {
      throw ApplicationError.ledgerUnbalanced(findings: report.findingCount)
    }
    setup.logger.info(
      "ledger.sound",
      [LogField("accounts", report.accounts), LogField("held", report.held.micros)])
    return data
  }
}
