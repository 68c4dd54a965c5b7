import Testing

@testable import SQLite

@Suite struct SQLValueTests {
  @Test func optionalsBecomeNull() {
    #expect(SQLValue(String?.none) == .null)
    #expect(SQLValue(Int64?.none) == .null)
    #expect(SQLValue([UInt8]?.none) == .null)
    #expect(SQLValue("a") == .text("a"))
  }

  @Test(
    arguments: [
      .null, .integer(.min), .integer(.max), .text(""), .text("naïve 🐦\u{0}end"), .blob([]),
      .blob([0, 255]),
    ] as [SQLValue])
  func survivesARoundTrip(_ value: SQLValue) throws {
    let connection = try makeConnection()
    let read = try connection.first("SELECT ?", value) { row in row.value(0) }
    #expect(read == value)
  }

  @Test func literalsAreValues() {
    #expect([1, "a", nil, true] as [SQLValue] == [.integer(1), .text("a"), .null, .integer(1)])
  }
}
