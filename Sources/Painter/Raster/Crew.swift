import Glibc

/// Threads that do the same work at once, this one among them.
///
/// Not Dispatch's `concurrentPerform`: on Linux Swift's tasks run on the threads of Dispatch's
/// global queue, of which there are as many as cores, so drawing there stops everything else.
enum Crew {
  private final class Work {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  /// Calls a body on so many threads and returns when all calls have; on fewer when the system
  /// gives no more threads.
  static func perform(threads count: Int, _ body: @Sendable () -> Void) {
    withoutActuallyEscaping(body) { body in
      let helpers = (1..<max(1, count)).compactMap { _ in start(body) }
      body()
      for helper in helpers { pthread_join(helper, nil) }
    }
  }

  /// A new thread has the niceness of the one that starts it.
  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let work = Unmanaged.passRetained(Work(body))
    var id = pthread_t()
    let code = pthread_create(
      &id, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
        return nil
      }, work.toOpaque())
    guard code == 0 else {
      work.release()
      return nil
    }
    return id
  }
}
