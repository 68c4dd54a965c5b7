import Synchronization
import Testing

@testable import SQLite

/// Runs bodies as one batch on a runner, so that groups are what the test says.
private func runBatch(
  limit: Int = 512, script: String = "",
  _ bodies: [(PendingWork.Kind, @Sendable (SQLConnection) throws -> Int64)]
) async throws -> (outcomes: [Result<Int64, any Error>], names: [String]) {
  let batch = Batch(expected: bodies.count)
  let outcomes = await withTaskGroup(of: (Int, Result<Int64, any Error>).self) { group in
    for (index, (kind, body)) in bodies.enumerated() {
      group.addTask {
        do {
          let value = try await withUnsafeThrowingContinuation { continuation in
            batch.add(
              Transaction(kind: kind, body: body, continuation: continuation), at: index,
              limit: limit, script: script)
          }
          return (index, .success(value))
        } catch {
          return (index, .failure(error))
        }
      }
    }
    var outcomes = [Result<Int64, any Error>](
      repeating: .failure(SQLError.closed), count: bodies.count)
    for await (index, outcome) in group { outcomes[index] = outcome }
    return outcomes
  }
  return (outcomes, batch.names)
}

/// Collects works and runs them, in order, once all are there.
private final class Batch: Sendable {
  private struct State {
    var works: [Int: PendingWork] = [:]
    var names: [String] = []
  }

  private let expected: Int
  private let state = Mutex(State())

  init(expected: Int) {
    self.expected = expected
  }

  /// What the table held afterwards.
  var names: [String] { state.withLock(\.names) }

  func add(_ work: PendingWork, at index: Int, limit: Int, script: String) {
    state.withLock { state in
      state.works[index] = work
      guard state.works.count == expected else { return }
      do {
        let connection = try makeConnection()
        try connection.execute(script: script)
        let runner = GroupRunner(connection: connection, groupLimit: limit)
        runner.run(state.works.sorted { $0.key < $1.key }.map(\.value))
        state.names = try connection.names()
      } catch {
        Issue.record(error)
      }
    }
  }
}

@Suite struct GroupRunnerTests {
  private static func insert(
    _ name: String
  ) -> (PendingWork.Kind, @Sendable (SQLConnection) throws -> Int64) {
    (
      .write,
      { connection in
        try connection.run("INSERT INTO item (name) VALUES (?)", name)
        return try connection.count()
      }
    )
  }

  @Test func oneThrowsOthersCommitInOrder() async throws {
    let (outcomes, names) = try await runBatch([
      Self.insert("a"),
      (
        .write,
        { connection in
          try connection.run("INSERT INTO item (name) VALUES ('undone')")
          throw Refusal()
        }
      ),
      Self.insert("b"),
    ])
    #expect(names == ["a", "b"])
    #expect(try outcomes[0].get() == 1)
    #expect(throws: Refusal.self) { try outcomes[1].get() }
    #expect(try outcomes[2].get() == 2)
  }

  @Test func failedCommitFailsTheWholeGroup() async throws {
    // A deferred foreign key makes the COMMIT itself fail.
    let (outcomes, names) = try await runBatch(
      script: """
        CREATE TABLE part (
          item INTEGER NOT NULL REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED)
        """,
      [
        Self.insert("a"),
        (
          .write,
          { connection in
            try connection.run("INSERT INTO part VALUES (99)")
            return 0
          }
        ),
        Self.insert("b"),
      ])
    #expect(names == [])
    for outcome in outcomes { #expect(throws: SQLError.self) { try outcome.get() } }
  }

  @Test func lostTransactionFailsWhatRanAndSparesTheRest() async throws {
    let (outcomes, names) = try await runBatch([
      Self.insert("a"),
      (
        .write,
        { connection in
          try connection.run("INSERT OR ROLLBACK INTO item (name, size) VALUES ('bad', -1)")
          return 0
        }
      ),
      Self.insert("b"),
    ])
    #expect(names == ["b"])
    #expect(throws: SQLError.self) { try outcomes[0].get() }
    #expect(throws: SQLError.self) { try outcomes[1].get() }
    #expect(try outcomes[2].get() == 1)
  }

  @Test func swallowedLossCannotWriteOutsideTheTransaction() async throws {
    let (outcomes, names) = try await runBatch([
      (
        .write,
        { connection in
          do {
            try connection.run("INSERT OR ROLLBACK INTO item (name, size) VALUES ('bad', -1)")
          } catch {
            #expect(throws: SQLError.transactionLost) {
              try connection.run("INSERT INTO item (name) VALUES ('stray')")
            }
          }
          return 0
        }
      )
    ])
    #expect(names == [])
    #expect(throws: SQLError.self) { try outcomes[0].get() }
  }

  @Test func readsDoNotWrite() async throws {
    let (outcomes, names) = try await runBatch([
      Self.insert("a"), (.read, { try $0.count() }),
      (
        .read,
        { connection in
          try connection.run("DELETE FROM item")
          return 0
        }
      ),
    ])
    #expect(try outcomes[1].get() == 1)
    #expect(throws: SQLError.misuse("a read must not write", sql: "DELETE FROM item")) {
      try outcomes[2].get()
    }
    #expect(names == ["a"])
  }

  @Test func groupsAreBoundedAndBareWorkRunsAlone() async throws {
    let (outcomes, names) = try await runBatch(
      limit: 2,
      [
        Self.insert("a"), Self.insert("b"), Self.insert("c"),
        (.bare, { $0.isTransactionOpen ? 1 : 0 }), Self.insert("d"),
      ])
    #expect(names == ["a", "b", "c", "d"])
    #expect(try outcomes[3].get() == 0)
    #expect(try outcomes[4].get() == 4)
  }
}
