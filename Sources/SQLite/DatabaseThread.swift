import Glibc
import Synchronization

/// The thread that owns a connection, and the queue of work for it.
final class DatabaseThread: Sendable {
  private let inbox: Inbox
  private let queueLimit: Int

  init(connection: sending SQLConnection, _ configuration: SQLConfiguration) {
    inbox = Inbox()
    queueLimit = configuration.queueLimit
    let runner = GroupRunner(connection: connection, groupLimit: configuration.groupLimit)
    inbox.start(runner)
  }

  /// Queues work and returns its result when it is committed.
  func perform<Result: Sendable>(
    _ kind: PendingWork.Kind, _ body: @escaping @Sendable (SQLConnection) throws -> Result
  ) async throws -> Result {
    // A checked continuation costs an allocation per transaction; each path below resumes once.
    try await withUnsafeThrowingContinuation { continuation in
      let work = Transaction(kind: kind, body: body, continuation: continuation)
      if let refusal = inbox.add(work, limit: queueLimit) { work.finish(refusal) }
    }
  }

  /// Lets the thread finish what waits, close the connection and end; does not wait for it.
  func stop() {
    inbox.stop(then: nil)
  }

  /// Stops and returns once the connection is closed.
  func close() async {
    await withUnsafeContinuation { inbox.stop(then: $0) }
  }
}

/// A queue with one consuming thread that sleeps while it is empty.
private final class Inbox: Sendable {
  private struct State: Sendable {
    var queue: [PendingWork] = []
    var isSleeping = false
    var isStopping = false
    var hasEnded = false
    var onEnd: [UnsafeContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())
  private let bell = Semaphore()

  func start(_ runner: sending GroupRunner) {
    let thread = Unmanaged.passRetained(Body(inbox: self, runner: runner))
    var id = pthread_t()
    let code = pthread_create(
      &id, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, thread.toOpaque())
    precondition(code == 0, "pthread_create failed: \(code)")
    pthread_detach(id)
  }

  /// - Returns: Why the work was not taken, or `nil`.
  func add(_ work: PendingWork, limit: Int) -> SQLError? {
    let (refusal, wake) = state.withLock { state -> (SQLError?, Bool) in
      guard !state.isStopping else { return (.closed, false) }
      guard state.queue.count < limit else { return (.overloaded, false) }
      state.queue.append(work)
      defer { state.isSleeping = false }
      return (nil, state.isSleeping)
    }
    if wake { bell.signal() }
    return refusal
  }

  func stop(then continuation: UnsafeContinuation<Void, Never>?) {
    let (wake, ended) = state.withLock { state in
      state.isStopping = true
      if let continuation, !state.hasEnded { state.onEnd.append(continuation) }
      defer { state.isSleeping = false }
      return (state.isSleeping, state.hasEnded)
    }
    if wake { bell.signal() }
    if ended { continuation?.resume() }
  }

  /// Everything that waits, sleeping until there is something; `nil` when stopped and drained.
  func takeAll() -> [PendingWork]? {
    while true {
      let (taken, sleep) = state.withLock { state -> ([PendingWork]?, Bool) in
        if !state.queue.isEmpty {
          var taken: [PendingWork] = []
          taken.reserveCapacity(state.queue.count)
          swap(&taken, &state.queue)
          return (taken, false)
        }
        state.isSleeping = !state.isStopping
        return (nil, !state.isStopping)
      }
      if taken != nil || !sleep { return taken }
      bell.wait()
    }
  }

  func end() {
    let waiting = state.withLock { state in
      state.hasEnded = true
      defer { state.onEnd = [] }
      return state.onEnd
    }
    for continuation in waiting { continuation.resume() }
  }

  /// What the thread runs.
  private final class Body {
    private let inbox: Inbox
    private var runner: GroupRunner?

    init(inbox: Inbox, runner: GroupRunner) {
      self.inbox = inbox
      self.runner = runner
    }

    func run() {
      while let work = inbox.takeAll() { runner?.run(work) }
      runner = nil
      inbox.end()
    }
  }
}
