import Testing

@testable import SQLite

@Suite struct SQLBackupTests {
  @Test func existingFileIsReplacedWhole() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write([1, 2, 3], to: "copy.db")
    let connection = try makeConnection()
    try connection.run("INSERT INTO item (name) VALUES ('a')")
    var reports: [SQLBackupProgress] = []
    try SQLBackup(source: connection, path: folder.file("copy.db")).run { reports.append($0) }
    #expect(reports.last.map { $0.copiedPages == $0.totalPages } == true)
    #expect(folder.names == ["copy.db"])
    let copy = try SQLConnection(path: folder.file("copy.db"), configuration: SQLConfiguration())
    #expect(try copy.names() == ["a"])
  }

  @Test func sourceIsOutOfTheTransactionAfterwards() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let connection = try makeConnection()
    try SQLBackup(source: connection, path: folder.file("copy.db")).run { _ in }
    #expect(!connection.isTransactionOpen)
  }
}
