import HTTP
import Synchronization

/// A request, the caller that waits for its answer, and how far it has come.
final class Exchange: @unchecked Sendable {
  // SAFETY: only the loop's thread touches the mutable fields.
  typealias Outcome = Result<HTTPResponse, HTTPTransportError>

  let request: HTTPRequest
  /// A hash of scheme, host and port; two origins that collide merely share a limit.
  let origin: UInt64
  /// Monotonic time at which the caller must have an answer.
  let deadline: Nanoseconds
  /// Read when the loop takes the exchange up: cancellation may come before its start.
  let isCancelled = Atomic<Bool>(false)

  var continuation: UnsafeContinuation<Outcome, Never>?
  /// Set while libcurl works on it.
  var transfer: Transfer?

  init(_ request: HTTPRequest) {
    self.request = request
    origin = RequestRules.origin(of: request.url)
    deadline = Nanoseconds.now().advanced(by: request.deadline)
  }

  /// Whether the caller still waits.
  var isPending: Bool { continuation != nil }

  /// Resumes the caller; does nothing the second time.
  func finish(_ outcome: Outcome) {
    guard let continuation else { return }
    self.continuation = nil
    continuation.resume(returning: outcome)
  }
}
