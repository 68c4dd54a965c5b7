extension SQLConnection {
  /// Runs a part of a transaction that can fail by itself: when `body` throws, only its own
  /// changes are undone and the error goes on; may be nested.
  package func savepoint<Result>(_ body: () throws -> Result) throws -> Result {
    try run("SAVEPOINT part")
    do {
      let result = try body()
      try run("RELEASE part")
      return result
    } catch {
      rollbackSavepoint()
      throw error
    }
  }

  private func rollbackSavepoint() {
    do throws(SQLError) {
      try run("ROLLBACK TO part")
      try run("RELEASE part")
    } catch {
      abandonTransaction(error)
    }
  }
}
