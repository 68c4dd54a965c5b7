import Domain
import SQLite
import Testing

@testable import Storage

struct CountersTests {
  @Test func countersAddUpAndNeverGoBelowZero() async throws {
    let test = try await TestStore()
    let value = try await test.database.transaction { connection in
      let counters = Counters(sql: connection)
      try counters.add(3, to: Counters.customers)
      try counters.add(-2, to: Counters.customers)
      try counters.add(0, to: Counters.customers)
      return try counters.value(Counters.customers)
    }
    #expect(value == 1)
    await #expect(throws: SQLError.self) {
      try await test.database.transaction { connection in
        try Counters(sql: connection).add(-2, to: Counters.customers)
      }
    }
  }

  @Test(arguments: JobState.allCases)
  func everyStateHasItsCounter(_ state: JobState) async throws {
    let test = try await TestStore()
    let value = try await test.database.transaction { connection in
      let counters = Counters(sql: connection)
      try counters.add(1, to: Counters.jobs(state))
      return try counters.value(Counters.jobs(state))
    }
    #expect(value == 1)
  }
}
