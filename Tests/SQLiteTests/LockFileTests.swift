import Testing

@testable import SQLite

@Suite struct LockFileTests {
  @Test func secondOwnerIsRefusedUntilReleased() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = folder.file("a.lock")
    let first = try LockFile(path: path)
    #expect(throws: SQLError.locked(path: path)) { try LockFile(path: path) }
    first.release()
    first.release()
    let second = try LockFile(path: path)
    second.release()
  }

  @Test func goesWithItsValue() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    do { _ = try LockFile(path: folder.file("a.lock")) }
    _ = try LockFile(path: folder.file("a.lock"))
  }

  @Test func missingFolderIsAFileError() {
    #expect(throws: SQLError.file(path: "/nowhere/a.lock", code: 2)) {
      try LockFile(path: "/nowhere/a.lock")
    }
  }
}
