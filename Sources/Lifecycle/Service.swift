/// Something that lives as long as the program: a poller, a worker, a listening socket.
package protocol Service: Sendable {
  /// Name for log lines: lower case, no spaces.
  var name: String { get }

  /// Works until the task is cancelled, then finishes what must not be cut and returns.
  ///
  /// Returning early or throwing ends the whole program.
  func run() async throws

  /// Finishes what must not be cut: called before cancellation, while `run` still works.
  ///
  /// The group waits for it no longer than its drain deadline.
  func drain() async
}

extension Service {
  /// Nothing to finish.
  package func drain() async {}
}
