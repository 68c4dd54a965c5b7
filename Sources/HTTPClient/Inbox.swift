import CCurl
import Glibc
import Synchronization

/// Commands from any thread to the loop's thread, with a bell that wakes it.
final class Inbox: Sendable {
  enum Command: Sendable {
    case start(Exchange, UnsafeContinuation<Exchange.Outcome, Never>)
    case cancel(Exchange)
  }

  private struct State: Sendable {
    var commands: [Command] = []
    var isSleeping = false
    var isStopping = false
    var hasEnded = false
    var onEnd: [UnsafeContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())
  /// An eventfd, watched edge-triggered so that it need never be read.
  let bell: Int32

  init() {
    bell = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
    precondition(bell >= 0, "eventfd failed: \(errno)")
  }

  deinit {
    close(bell)
  }

  /// Leaves a command; rings only when the loop sleeps.
  ///
  /// - Returns: `false` when the loop takes no more.
  @discardableResult
  func add(_ command: Command) -> Bool {
    let (taken, wake) = state.withLock { state -> (Bool, Bool) in
      guard !state.isStopping else { return (false, false) }
      state.commands.append(command)
      defer { state.isSleeping = false }
      return (true, state.isSleeping)
    }
    if wake { ring() }
    return taken
  }

  func stop(then continuation: UnsafeContinuation<Void, Never>?) {
    let (wake, ended) = state.withLock { state in
      state.isStopping = true
      if let continuation, !state.hasEnded { state.onEnd.append(continuation) }
      defer { state.isSleeping = false }
      return (state.isSleeping, state.hasEnded)
    }
    if wake { ring() }
    if ended { continuation?.resume() }
  }

  /// Swaps what has come in for the empty `commands`.
  ///
  /// - Returns: Whether the loop must stop.
  func take(into commands: inout [Command]) -> Bool {
    state.withLock { state in
      state.isSleeping = false
      swap(&state.commands, &commands)
      return state.isStopping
    }
  }

  /// Announces that the loop is about to sleep, unless there is something to take.
  func maySleep() -> Bool {
    state.withLock { state in
      state.isSleeping = state.commands.isEmpty && !state.isStopping
      return state.isSleeping
    }
  }

  /// The loop's last word.
  func end() {
    let waiting = state.withLock { state in
      state.hasEnded = true
      defer { state.onEnd = [] }
      return state.onEnd
    }
    for continuation in waiting { continuation.resume() }
  }

  private func ring() {
    eventfd_write(bell, 1)
  }
}
