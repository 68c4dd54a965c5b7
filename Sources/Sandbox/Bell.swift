/// Wakes one waiter with a signal; of several signals before the wait, the newest is kept.
struct Bell<Signal: Sendable>: Sendable {
  private let stream: AsyncStream<Signal>
  private let continuation: AsyncStream<Signal>.Continuation

  init() {
    (stream, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  func ring(_ signal: Signal) {
    continuation.yield(signal)
  }

  /// The signal, or `nil` when the time passes or the task is cancelled first.
  func wait(atMost limit: Duration, clock: any Clock<Duration>) async -> Signal? {
    await withTaskGroup(of: Signal?.self) { group in
      group.addTask { [stream] in
        for await signal in stream { return signal }
        return nil
      }
      group.addTask {
        do { try await clock.sleep(for: limit) } catch { return nil }
        return nil
      }
      let first = await group.next()
      group.cancelAll()
      return first ?? nil
    }
  }
}
