import Lifecycle
import Testing

@testable import SQLite

@Suite struct SQLErrorMappingTests {
  @Test(
    arguments: [
      ("INSERT INTO item (name) VALUES ('taken')", .unique, "item.name"),
      ("INSERT INTO item (id, name) VALUES (1, 'b')", .primaryKey, "item.id"),
      ("INSERT INTO item (name, size) VALUES ('c', -1)", .check, "size_not_negative"),
      ("INSERT INTO item (name) VALUES (NULL)", .notNull, "item.name"),
      ("INSERT INTO part (item) VALUES (99)", .foreignKey, ""),
      ("INSERT INTO item (name, size) VALUES ('d', 'big')", .dataType, ""),
      ("DELETE FROM item", .trigger, ""),
    ] as [(SQL, SQLConstraint.Kind, String)])
  func constraintsAreNamed(_ sql: SQL, _ kind: SQLConstraint.Kind, _ name: String) throws {
    let connection = try makeConnection()
    try connection.execute(
      script: """
        CREATE TABLE part (item INTEGER NOT NULL REFERENCES item (id));
        CREATE TRIGGER keep BEFORE DELETE ON item BEGIN SELECT RAISE(ABORT, 'kept'); END;
        INSERT INTO item (id, name) VALUES (1, 'taken');
        """)
    let error = #expect(throws: SQLError.self) { try connection.run(sql) }
    guard case .constraint(let constraint, let failure) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(constraint.kind == kind)
    if !name.isEmpty { #expect(constraint.name == name) }
    #expect(failure.code == 19)
    #expect(failure.sql == sql.description)
    #expect(error?.isRetryable == false)
  }

  @Test func syntaxErrorFails() throws {
    let error = #expect(throws: SQLError.self) { try makeConnection().run("SELEKT 1") }
    let failure = try #require(error?.failure)
    #expect(failure.code == 1)
    #expect(failure.message.contains("SELEKT"))
    #expect(error?.severity == .error)
  }

  @Test func heldLockIsBusyAndRetryable() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let impatient = SQLConfiguration(busyTimeout: .zero)
    let first = try SQLConnection(path: folder.file("a.db"), configuration: impatient)
    let second = try SQLConnection(path: folder.file("a.db"), configuration: impatient)
    try first.run("BEGIN IMMEDIATE")
    let error = #expect(throws: SQLError.self) { try second.run("BEGIN IMMEDIATE") }
    guard case .busy = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.isRetryable == true)
    #expect(error?.severity == .warning)
  }
}
