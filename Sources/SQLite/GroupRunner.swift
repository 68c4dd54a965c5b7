/// Runs pending work on a connection, many transactions per commit.
final class GroupRunner {
  private let connection: SQLConnection
  private let groupLimit: Int

  init(connection: SQLConnection, groupLimit: Int) {
    self.connection = connection
    self.groupLimit = max(groupLimit, 1)
  }

  /// Runs everything in order and resumes every caller.
  func run(_ work: [PendingWork]) {
    var rest = work[...]
    while let first = rest.first {
      if first.kind == .bare {
        _ = first.perform(connection)
        first.finish(nil)
        rest = rest.dropFirst()
      } else {
        let group = rest.prefix(groupLimit).prefix { $0.kind != .bare }
        rest = rest.dropFirst(runGroup(group))
      }
    }
  }

  /// Runs works in one transaction.
  ///
  /// - Returns: How many were finished: all of them, unless the transaction was lost on the way.
  private func runGroup(_ group: ArraySlice<PendingWork>) -> Int {
    let writes = group.contains { $0.kind == .write }
    do throws(SQLError) {
      if writes { try connection.run("BEGIN IMMEDIATE") } else { try connection.run("BEGIN") }
    } catch {
      finish(group, error)
      return group.count
    }
    connection.isInTransaction = true
    var performed = group.startIndex
    for work in group {
      perform(work, alone: group.count == 1)
      performed += 1
      if !connection.isTransactionOpen { break }
    }
    let finished = group[..<performed]
    finish(finished, commit())
    return finished.count
  }

  /// Runs one work so that its failure leaves the others' changes alone.
  private func perform(_ work: PendingWork, alone: Bool) {
    switch (work.kind, alone) {
    case (.read, _), (.bare, _):
      connection.refusesWrites = true
      _ = work.perform(connection)
      connection.refusesWrites = false
    case (.write, true):
      if !work.perform(connection) { connection.abandonTransaction(.transactionLost) }
    case (.write, false):
      do {
        try connection.savepoint {
          if !work.perform(connection) { throw BodyFailed() }
        }
      } catch let error as SQLError {
        work.fail(error)
      } catch {
        // The work keeps its own error; its changes are undone.
      }
    }
  }

  /// Makes the group durable.
  ///
  /// - Returns: Why it failed, or `nil`; then nothing of the transaction stays.
  private func commit() -> SQLError? {
    defer { connection.endTransaction() }
    guard connection.isTransactionOpen else { return connection.lossCause ?? .transactionLost }
    do throws(SQLError) {
      try connection.run("COMMIT")
      return nil
    } catch {
      connection.abandonTransaction(error)
      return error
    }
  }

  private func finish(_ works: ArraySlice<PendingWork>, _ failure: SQLError?) {
    for work in works { work.finish(failure) }
  }

  /// Makes a savepoint undo the changes of a body whose error the work has kept.
  private struct BodyFailed: Error {}
}
