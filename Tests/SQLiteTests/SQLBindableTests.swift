import Testing

@testable import SQLite

@Suite struct SQLBindableTests {
  /// A product type that passes its stored value on.
  struct Amount: SQLBindable {
    let micros: Int64

    func bind(to statement: SQLStatement, at index: Int32) {
      micros.bind(to: statement, at: index)
    }
  }

  @Test func allBuiltInTypesBind() throws {
    let connection = try makeConnection()
    let row = try connection.first(
      "SELECT ?, ?, ?, ?, ?, ?, ?", 1, 2 as Int64, 3 as Int32, UInt32.max, true, "text",
      [7, 8] as [UInt8]
    ) { row in
      (0..<7).map { row.value($0) }
    }
    #expect(
      row == [
        .integer(1), .integer(2), .integer(3), .integer(4_294_967_295), .integer(1),
        .text("text"), .blob([7, 8]),
      ])
  }

  @Test func optionalsAndOwnTypesBind() throws {
    let connection = try makeConnection()
    let row = try connection.first(
      "SELECT ?, ?, ?", String?.none, Int64?.some(4), Amount(micros: 5)
    ) { row in
      (row.textOrNull(0), row.intOrNull(1), row.int(2))
    }
    let values = try #require(row)
    #expect(values.0 == nil)
    #expect(values.1 == 4)
    #expect(values.2 == 5)
  }
}
