import Domain
import FoundationEssentials
import SQLite
import Storage
import Testing

@testable import Zekron

struct ToolStoreTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func configuration(_ directory: String = "data") throws -> Configuration {
    try ConfigurationLoaderTests.load(settings: ["storage.directory=" + folder.file(directory)])
  }

  /// What one start of the bot leaves.
  private func startOnce() async throws {
    await (try await DataDirectory.open(configuration())).close()
  }

  @Test func withoutADatabaseNothingIsMade() async throws {
    let refusal = await #expect(throws: ApplicationError.self) {
      try await ToolStore.open(configuration())
    }
    #expect(refusal?.description.contains("start zekron run once") == true)
    #expect(!folder.has("data"))
  }

  @Test func anOlderDatabaseIsLeftAsItIs() async throws {
    try DataDirectory.make(folder.file("data"))
    let old = try SQLDatabase(path: folder.file("data/zekron.db"))
    try await old.transaction { try $0.execute(script: "CREATE TABLE before (id INTEGER)") }
    let refusal = await #expect(throws: ApplicationError.self) {
      try await ToolStore.open(configuration())
    }
    #expect(refusal?.description.contains("older than this program; start zekron run") == true)
    let tables = try await old.read { connection in
      try connection.query("SELECT name FROM sqlite_schema") { row in row.text(0) }
    }
    await old.close()
    #expect(tables == ["before"])
    #expect(!folder.has("data/master.key"))
  }

  @Test func aNewerDatabaseIsRefused() async throws {
    try await startOnce()
    let database = try SQLDatabase(path: folder.file("data/zekron.db"))
    try await database.transaction {
      try $0.run("INSERT INTO schema_migrations (position, name) VALUES (99, '0099-later')")
    }
    await database.close()
    let refusal = await #expect(throws: StorageError.self) {
      try await ToolStore.open(configuration())
    }
    #expect(refusal.map { ErrorText.describe($0) }?.contains("newer zekron") == true)
  }

  @Test func toolsWorkBesideTheBot() async throws {
    let bot = try await DataDirectory.open(configuration())
    let store = try await ToolStore.open(configuration())
    try await store.transaction { try $0.updates.setMark("a", "1") }
    #expect(try await bot.store.transaction { try $0.updates.mark("a") } == "1")
    await store.database.close()
    await #expect(throws: SQLError.self) { try await DataDirectory.open(configuration()) }
    await bot.close()
  }

  @Test func aToolThatNeedsNoKeyMakesNone() async throws {
    try await startOnce()
    #expect(folder.has("data/master.key"))
    try FileManager.default.removeItem(atPath: folder.file("data/master.key"))
    let store = try await ToolStore.open(configuration())
    #expect(try await store.transaction { try $0.accounts.customerCount() } == 0)
    await store.database.close()
    #expect(!folder.has("data/master.key"))
  }
}
