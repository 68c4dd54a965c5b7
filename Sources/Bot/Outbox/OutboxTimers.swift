import Domain

/// Rows whose time has not come.
struct OutboxTimers: Sendable {
  let stream: AsyncStream<Timer>
  private let continuation: AsyncStream<Timer>.Continuation

  struct Timer: Sendable {
    let row: OutboxRow
    let delay: Duration
    /// Whether the row was in the queue before and its chat waits for it.
    let isRetry: Bool
  }

  init() {
    (stream, continuation) = AsyncStream.makeStream()
  }

  func add(_ row: OutboxRow, _ delay: Duration, isRetry: Bool) {
    continuation.yield(Timer(row: row, delay: delay, isRetry: isRetry))
  }
}
