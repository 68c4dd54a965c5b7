import Glibc

@testable import SQLite

/// A folder for one test, which removes it at its end.
struct TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/sqlite-tests-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SQLError.file(path: "/tmp", code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes it with all its files; a value's last use may come too early for that.
  func remove() {
    for name in names { unlink(file(name)) }
    rmdir(path)
  }

  func file(_ name: String) -> String { path + "/" + name }

  /// Names of the files in the folder, sorted.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func read(_ name: String) throws -> [UInt8] {
    guard let stream = fopen(file(name), "r") else {
      throw SQLError.file(path: name, code: errno)
    }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    guard let stream = fopen(file(name), "w") else {
      throw SQLError.file(path: name, code: errno)
    }
    defer { fclose(stream) }
    guard fwrite(bytes, 1, bytes.count, stream) == bytes.count else {
      throw SQLError.file(path: name, code: errno)
    }
  }
}

/// A connection in memory with the table `item (id, name UNIQUE, size ≥ 0)`.
func makeConnection() throws -> SQLConnection {
  let connection = try SQLConnection(path: ":memory:", configuration: SQLConfiguration())
  try connection.execute(script: itemTable)
  return connection
}

/// A database with the same table.
func makeDatabase(
  _ path: String = ":memory:", _ configuration: SQLConfiguration = SQLConfiguration()
) async throws -> SQLDatabase {
  let database = try SQLDatabase(path: path, configuration: configuration)
  try await database.transaction { try $0.execute(script: itemTable) }
  return database
}

let itemTable = """
  CREATE TABLE IF NOT EXISTS item (
    id INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL DEFAULT 0 CONSTRAINT size_not_negative CHECK (size >= 0), data BLOB
  ) STRICT;
  """

extension SQLConnection {
  func names() throws(SQLError) -> [String] {
    try query("SELECT name FROM item ORDER BY id") { row in row.text(0) }
  }

  func count() throws(SQLError) -> Int64 {
    try first("SELECT count(*) FROM item") { row in row.int(0) } ?? -1
  }
}

struct Refusal: Error, Equatable {}
