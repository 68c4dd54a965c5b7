import HTTP
import Synchronization

/// Stands in for a handler that can be made only once its own server's port is known.
final class DeferredHandler: HTTPHandler {
  private let handler = Mutex<(any HTTPHandler)?>(nil)

  /// The handler, or nil until `begin`.
  var current: (any HTTPHandler)? { handler.withLock { $0 } }

  /// From now on this handler answers.
  func begin(_ handler: any HTTPHandler) {
    self.handler.withLock { $0 = handler }
  }

  func reply(to request: IncomingRequest) -> HTTPReply {
    guard let handler = current else {
      return .now(HTTPResponse(status: 503, headers: ["Retry-After": "1"]))
    }
    return handler.reply(to: request)
  }
}
