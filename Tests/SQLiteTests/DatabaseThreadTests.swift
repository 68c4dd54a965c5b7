import Testing

@testable import SQLite

@Suite struct DatabaseThreadTests {
  private func makeThread(queueLimit: Int = 100) throws -> DatabaseThread {
    let configuration = SQLConfiguration(queueLimit: queueLimit)
    return DatabaseThread(
      connection: try SQLConnection(path: ":memory:", configuration: configuration), configuration)
  }

  @Test func workRunsInOrderOfArrival() async throws {
    let thread = try makeThread()
    try await thread.perform(.write) { try $0.execute(script: itemTable) }
    for number in 0..<20 {
      try await thread.perform(.write) {
        try $0.run("INSERT INTO item (id, name) VALUES (?, ?)", number, "\(number)")
      }
    }
    #expect(try await thread.perform(.read) { try $0.count() } == 20)
    await thread.close()
  }

  @Test func closedThreadRefuses() async throws {
    let thread = try makeThread()
    await thread.close()
    await thread.close()
    thread.stop()
    await #expect(throws: SQLError.closed) { try await thread.perform(.read) { _ in 1 } }
  }

  @Test func queueIsBounded() async throws {
    let thread = try makeThread(queueLimit: 0)
    await #expect(throws: SQLError.overloaded) { try await thread.perform(.read) { _ in 1 } }
    await thread.close()
  }
}
