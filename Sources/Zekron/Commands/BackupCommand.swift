import SQLite
import Storage

/// `zekron backup FILE`: works while the bot runs.
struct BackupCommand {
  private let setup: Setup
  private let file: String

  init(_ arguments: Arguments) throws {
    try arguments.allow([])
    guard arguments.operands.count == 1, let file = arguments.operands.first else {
      throw ApplicationError.usage("backup needs one FILE")
    }
    self.file = file
    setup = try Setup(arguments, for: .tool)
  }

  func run() async throws {
    let directory = setup.configuration.storage.directory
    let store = try await ToolStore.open(setup.configuration)
    let bar = ProgressBar("copying")
    let summary = try await StoreBackup.backup(database: store.database, to: file) { done in
      bar.show(Double(done.copiedPages) / Double(max(1, done.totalPages)))
    }
    bar.finish()
    await store.database.close()
    Console.print(
      "\(file): \(summary.customers) customers, \(summary.transfers) transfers, "
        + "\(summary.jobs) jobs")
    Console.print(
      """
      Not in it: the \(summary.picturesInVault) pictures in \(directory)/pictures and the master \
      key. Copy both; without the key nothing sealed can be read.
      """)
  }
}
