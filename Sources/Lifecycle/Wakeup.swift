/// A bell with memory of one ring: rings while nobody waits are joined into one.
package struct Wakeup: Sendable {
  private let stream: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation

  package init() {
    (stream, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Wakes the waiter now, or at its next wait.
  package func ring() {
    continuation.yield()
  }

  /// The rings; for one waiter, ends when its task is cancelled.
  package var rings: AsyncStream<Void> { stream }
}
