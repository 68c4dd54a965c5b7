import Glibc
import Synchronization

/// Runs blocking work on threads of its own, at most `width` at once, in order of arrival.
///
/// Not on Dispatch's: on Linux Swift's tasks run on the threads of its global queue, of which
/// there are as many as cores, so pictures drawn there stop everything else.
final class BlockingPool: Sendable {
  private let width: Int
  private let state = Mutex(State())

  private struct State {
    var waiting: [@Sendable () -> Void] = []
    var threads = 0
  }

  /// Drawing yields to whatever answers people: `nice(1)` of its threads.
  private static let niceness: Int32 = 5

  init(width: Int) {
    self.width = width
  }

  /// Runs a body and returns its result; the calling task is suspended, no thread of Swift's
  /// cooperative pool is blocked.
  func run<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
      begin { continuation.resume(returning: body()) }
    }
  }

  /// Runs a body that nobody waits for.
  func begin(_ body: @escaping @Sendable () -> Void) {
    let needsThread = state.withLock { state in
      state.waiting.append(body)
      guard state.threads < width else { return false }
      state.threads += 1
      return true
    }
    if needsThread { startThread() }
  }

  private func startThread() {
    let pool = Unmanaged.passRetained(self)
    var id = pthread_t()
    let code = pthread_create(
      &id, nil,
      { argument in
        guard let argument else { return nil }
        // On Linux this is the priority of the calling thread: setpriority(2), "C library/kernel
        // differences".
        setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, BlockingPool.niceness)
        Unmanaged<BlockingPool>.fromOpaque(argument).takeRetainedValue().work()
        return nil
      }, pool.toOpaque())
    guard code == 0 else {
      // No thread to be had: better late than never.
      pool.release()
      work()
      return
    }
    pthread_detach(id)
  }

  private func work() {
    while let body = next() { body() }
  }

  private func next() -> (@Sendable () -> Void)? {
    state.withLock { state in
      guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
      state.threads -= 1
      return nil
    }
  }
}
