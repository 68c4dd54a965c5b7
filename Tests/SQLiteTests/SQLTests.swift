import Testing

@testable import SQLite

@Suite struct SQLTests {
  @Test func literalKeepsItsAddress() {
    let sql: SQL = "SELECT 1"
    guard case .literal(let text) = sql.storage else {
      Issue.record("composed")
      return
    }
    #expect(text.description == "SELECT 1")
    #expect(sql.description == "SELECT 1")
  }

  @Test func interpolationJoinsPiecesAndPlaceholders() {
    let columns: SQL = "id, name"
    let sql: SQL = "SELECT \(columns) FROM item WHERE id IN (\(placeholders: 3))"
    #expect(sql.description == "SELECT id, name FROM item WHERE id IN (?, ?, ?)")
    let none: SQL = "IN (\(placeholders: 0))"
    #expect(none.description == "IN (NULL)")
  }

  @Test func plusJoins() {
    let sql = "SELECT 1" as SQL + " FROM item"
    #expect(sql.description == "SELECT 1 FROM item")
    #expect(SQL(trusted: "x").description == "x")
  }

  @Test func oneCharacterLiteralIsComposed() {
    let sql: SQL = ";"
    #expect(sql.description == ";")
  }
}
