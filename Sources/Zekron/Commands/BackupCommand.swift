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
    let data = try await DataDirectory.open(setup.configuration, isExclusive: false)
    let bar = ProgressBar("copying")
    let summary = try await StoreBackup.backup(database: data.store.database, to: file) { done in
      bar.show(Double(done.copiedPages) / Double(max(1, done.totalPages)))
    }
    bar.finish()
    await data.close()
    Console.print(
      "\(file): \(summary.customers) customers, \(summary.transfers) transfers, "
        + "\(summary.jobs) jobs")
    Console.print(
      """
      Not in it: the \(summary.picturesInVault) pictures in \(data.path)/pictures and the master \
      key. Copy both; without the key nothing sealed can be read.
      """)
  }
}
