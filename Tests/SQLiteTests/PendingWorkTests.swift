import Testing

@testable import SQLite

@Suite struct PendingWorkTests {
  /// Makes a work, lets `use` run it, and returns what its caller gets.
  private func outcome(
    of body: @escaping @Sendable (SQLConnection) throws -> Int,
    _ use: (PendingWork, SQLConnection) -> Void
  ) async throws -> Int {
    let connection = try makeConnection()
    return try await withUnsafeThrowingContinuation { continuation in
      use(Transaction(kind: .write, body: body, continuation: continuation), connection)
    }
  }

  @Test func resultComesThrough() async throws {
    let result = try await outcome(of: { _ in 7 }) { work, connection in
      #expect(work.perform(connection))
      work.finish(nil)
    }
    #expect(result == 7)
  }

  @Test func ownErrorWinsOverTheGroups() async throws {
    await #expect(throws: Refusal.self) {
      try await outcome(of: { _ in throw Refusal() }) { work, connection in
        #expect(!work.perform(connection))
        work.finish(.transactionLost)
      }
    }
  }

  @Test func groupsErrorReplacesSuccess() async throws {
    await #expect(throws: SQLError.transactionLost) {
      try await outcome(of: { _ in 7 }) { work, connection in
        _ = work.perform(connection)
        work.finish(.transactionLost)
      }
    }
    await #expect(throws: SQLError.overloaded) {
      try await outcome(of: { _ in 7 }) { work, connection in
        _ = work.perform(connection)
        work.fail(.overloaded)
        work.finish(nil)
      }
    }
  }

  @Test func refusedWithoutRunning() async throws {
    await #expect(throws: SQLError.closed) {
      try await outcome(of: { _ in 7 }) { work, _ in work.finish(.closed) }
    }
  }
}
