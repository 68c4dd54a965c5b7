/// A one-shot gate: `wait` returns once anyone has called `cancel`.
package final class Canceller: Sendable {
  private let stream: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation

  package init() {
    (stream, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Opens the gate; further calls do nothing.
  package func cancel() {
    continuation.finish()
  }

  /// Returns when the gate opens or the waiting task is cancelled; for one waiter.
  package func wait() async {
    for await _ in stream {}
  }
}
