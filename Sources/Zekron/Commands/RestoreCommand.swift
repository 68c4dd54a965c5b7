import Storage

/// `zekron restore FILE`: the bot must not run.
struct RestoreCommand {
  private let setup: Setup
  private let file: String
  private let isForced: Bool

  init(_ arguments: Arguments) throws {
    try arguments.allow(["force"])
    guard arguments.operands.count == 1, let file = arguments.operands.first else {
      throw ApplicationError.usage("restore needs one FILE")
    }
    self.file = file
    isForced = arguments.flags.contains("force")
    setup = try Setup(arguments, for: .tool)
  }

  func run() async throws {
    let directory = setup.configuration.storage.directory
    try DataDirectory.make(directory)
    let summary = try await StoreBackup.restore(
      from: file, to: DataDirectory.databasePath(in: directory), force: isForced)
    Console.print(
      "restored \(summary.customers) customers, \(summary.transfers) transfers, "
        + "\(summary.jobs) jobs into \(directory)")
  }
}
