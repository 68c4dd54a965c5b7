import Glibc
import Testing

@testable import Storage

struct FilePathTests {
  @Test func aCopyIsWholeAndReplacesAnEarlierOne() throws {
    let folder = try TemporaryFolder()
    let bytes = [UInt8]((0..<200_000).map { UInt8(truncatingIfNeeded: $0) })
    try folder.write(bytes, to: "a")
    try folder.write([1], to: "b")
    try FilePath.copy(folder.file("a"), to: folder.file("b"))
    #expect(try folder.bytes("b") == bytes)
    #expect(try folder.bytes("a") == bytes)
  }

  @Test func whatCannotBeCopiedIsAnError() throws {
    let folder = try TemporaryFolder()
    #expect(throws: StorageError.file(path: folder.file("a"), errno: ENOENT)) {
      try FilePath.copy(folder.file("a"), to: folder.file("b"))
    }
    try folder.write([1], to: "a")
    #expect(throws: StorageError.file(path: folder.file("no/b"), errno: ENOENT)) {
      try FilePath.copy(folder.file("a"), to: folder.file("no/b"))
    }
  }

  @Test func settingAsideTakesTheLogsAlong() throws {
    let folder = try TemporaryFolder()
    for name in ["z.db", "z.db-wal", "old-shm"] { try folder.write([1], to: name) }
    try FilePath.setAside(folder.file("z.db"), as: folder.file("old"))
    #expect(try folder.files() == ["old", "old-wal"])
    try FilePath.setAside(folder.file("z.db"), as: folder.file("old"))
    #expect(try folder.files() == ["old", "old-wal"], "with nothing there nothing happens")
  }
}
