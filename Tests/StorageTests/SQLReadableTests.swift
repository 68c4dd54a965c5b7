import Domain
import SQLite
import Testing

@testable import Storage

struct SQLReadableTests {
  private struct Sample: SQLReadable, Equatable {
    let flag: Bool
    let time: Timestamp?
    let amount: Amount?
    let state: JobState
    let small: UInt32

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      flag = row.flag(0)
      time = row.timeOrNull(1)
      amount = row.amountOrNull(2)
      state = try row.word(3)
      small = try row.number(4)
    }
  }

  private func read(_ values: String) async throws -> Sample? {
    let database = try SQLDatabase(path: ":memory:")
    return try await database.read { connection in
      try connection.first(Sample.self, SQL(trusted: "SELECT \(values)"), [])
    }
  }

  @Test func columnsBecomeValues() async throws {
    let sample = try #require(try await read("1, 5, -7, 'running', \(UInt32.max)"))
    #expect(sample.flag)
    #expect(sample.time == Timestamp(milliseconds: 5))
    #expect(sample.amount == Amount(micros: -7))
    #expect(sample.state == .running)
    #expect(sample.small == .max)
    let empty = try #require(try await read("0, NULL, NULL, 'queued', 0"))
    #expect(!empty.flag && empty.time == nil && empty.amount == nil)
  }

  @Test(arguments: [
    ("0, NULL, NULL, 'drawing', 0", 3), ("0, NULL, NULL, 'queued', -1", 4),
    ("0, NULL, NULL, 'queued', 4294967296", 4),
  ])
  func whatCannotBeIsRefused(_ values: String, _ column: Int) async throws {
    await #expect {
      _ = try await read(values)
    } throws: { error in
      guard case .unexpectedColumn(column, _) = error as? SQLError else { return false }
      return true
    }
  }

  @Test func noRowIsNil() async throws {
    #expect(try await read("0, NULL, NULL, 'queued', 0 WHERE 1 = 0") == nil)
  }
}
