import Dispatch

/// Runs blocking work on threads of its own, at most `width` at once, in order of arrival.
final class BlockingPool: Sendable {
  private let queue: DispatchQueue
  private let slots: DispatchSemaphore

  init(label: String, width: Int) {
    queue = DispatchQueue(label: label)
    slots = DispatchSemaphore(value: width)
    workers = DispatchQueue(label: label + ".work", attributes: .concurrent)
  }

  private let workers: DispatchQueue

  /// Runs a body and returns its result; the calling task is suspended, no thread of Swift's
  /// cooperative pool is blocked.
  func run<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
      queue.async { [slots, workers] in
        slots.wait()
        workers.async {
          let result = body()
          slots.signal()
          continuation.resume(returning: result)
        }
      }
    }
  }
}
