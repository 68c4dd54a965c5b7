/// A body that waits for its turn on a database's thread; subclassed by its type of result.
///
/// Handed from the caller to the thread through a lock and touched by one of them at a time.
class PendingWork: @unchecked Sendable {
  // SAFETY: subclasses' mutable outcome is written and read on the database's thread only.

  /// What the body needs around it.
  enum Kind {
    /// A transaction that may write.
    case write
    /// A transaction that does not write.
    case read
    /// No transaction at all, alone.
    case bare
  }

  let kind: Kind

  init(kind: Kind) {
    self.kind = kind
  }

  /// Runs the body and keeps its outcome.
  ///
  /// - Returns: Whether it succeeded.
  func perform(_ connection: SQLConnection) -> Bool {
    preconditionFailure("abstract")
  }

  /// Replaces the outcome: what the body did could not be kept.
  func fail(_ error: SQLError) {
    preconditionFailure("abstract")
  }

  /// Resumes the caller: with the body's own error, else with `failure`, else with the result.
  func finish(_ failure: SQLError?) {
    preconditionFailure("abstract")
  }
}

/// A body and the caller that waits for it.
final class Transaction<Success: Sendable>: PendingWork, @unchecked Sendable {
  // SAFETY: as for `PendingWork`.
  private let body: @Sendable (SQLConnection) throws -> Success
  private let continuation: UnsafeContinuation<Success, any Error>
  private var outcome: Result<Success, any Error>?

  init(
    kind: Kind, body: @escaping @Sendable (SQLConnection) throws -> Success,
    continuation: UnsafeContinuation<Success, any Error>
  ) {
    self.body = body
    self.continuation = continuation
    super.init(kind: kind)
  }

  override func perform(_ connection: SQLConnection) -> Bool {
    do {
      outcome = .success(try body(connection))
      return true
    } catch {
      outcome = .failure(error)
      return false
    }
  }

  override func fail(_ error: SQLError) {
    outcome = .failure(error)
  }

  override func finish(_ failure: SQLError?) {
    switch (outcome, failure) {
    case (.failure(let error), _): continuation.resume(throwing: error)
    case (_, .some(let failure)): continuation.resume(throwing: failure)
    case (.success(let value), nil): continuation.resume(returning: value)
    case (nil, nil): continuation.resume(throwing: SQLError.closed)
    }
  }
}
