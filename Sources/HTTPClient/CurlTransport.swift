package import HTTP
import Synchronization

/// `HTTPTransport` on libcurl: one thread runs every transfer and keeps connections open.
///
/// HTTP/1.1 only, no redirects, no proxy from the environment, certificates verified. A request
/// that may change something is never sent twice: when a kept connection dies under it after
/// bytes have left, the error is `.interrupted` and the caller decides. Requests without side
/// effects (`GET`, `HEAD`, `OPTIONS`) are repeated once on a fresh connection by libcurl.
package final class CurlTransport: HTTPTransport {
  private let inbox: Inbox

  /// Starts the thread.
  ///
  /// - Parameters:
  ///   - maxConnections: Requests running at once to one scheme, host and port; more wait in
  ///     order of arrival, their deadlines running.
  ///   - maxWaiting: Requests that may wait in all; one more fails with `.notSent`.
  ///   - proxy: URL of a proxy for every request, or `nil` for none.
  ///   - userAgent: Value of the `User-Agent` header.
  ///   - addressRule: Asked before each connection, with the address itself and not its name:
  ///     what it refuses is never connected to. Such a transport keeps no connections. Not for use
  ///     with a proxy, whose address it would be asked for.
  package init(
    maxConnections: Int = 64, maxWaiting: Int = 16_384, proxy: String? = nil, userAgent: String,
    addressRule: AddressRule? = nil
  ) {
    precondition(addressRule == nil || proxy == nil, "a proxy hides addresses from their rule")
    precondition(maxConnections > 0 && maxWaiting >= 0, "limits must be positive")
    inbox = Inbox()
    LoopThread.start(
      inbox: inbox,
      LoopConfiguration(
        maxConnections: maxConnections, maxWaiting: maxWaiting, proxy: proxy ?? "",
        userAgent: userAgent, addressRule: addressRule))
  }

  deinit {
    inbox.stop(then: nil)
  }

  package func send(_ request: HTTPRequest) async throws(HTTPTransportError) -> HTTPResponse {
    try RequestRules.check(request)
    let exchange = Exchange(request)
    let outcome = await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        if !inbox.add(.start(exchange, continuation)) {
          continuation.resume(returning: .failure(.cancelled))
        }
      }
    } onCancel: {
      exchange.isCancelled.store(true, ordering: .releasing)
      inbox.add(.cancel(exchange))
    }
    return try outcome.get()
  }

  /// Fails everything in flight with `.cancelled`, closes all connections, ends the thread.
  ///
  /// Returns when that is done; later requests fail with `.cancelled` at once.
  package func shutdown() async {
    await withUnsafeContinuation { inbox.stop(then: $0) }
  }
}
