import CMicroHTTPD
import Synchronization

/// The connections that wait for an answer; each is taken out by exactly one who answers it.
final class Suspended: Sendable {
  private struct State: Sendable {
    var exchanges: [ObjectIdentifier: ServerExchange] = [:]
    var isClosed = false
  }

  private let state = Mutex(State())

  /// Suspends the connection; only from within its handler.
  ///
  /// - Returns: `false`, and nothing done, once `close` was called.
  func insert(_ exchange: ServerExchange) -> Bool {
    state.withLock { state in
      guard !state.isClosed else { return false }
      // Before anyone can find the exchange here and resume it.
      MHD_suspend_connection(exchange.connection)
      state.exchanges[ObjectIdentifier(exchange)] = exchange
      return true
    }
  }

  func contains(_ exchange: ServerExchange) -> Bool {
    state.withLock { $0.exchanges[ObjectIdentifier(exchange)] != nil }
  }

  /// - Returns: `false` when it has been taken out before.
  func remove(_ exchange: ServerExchange) -> Bool {
    state.withLock { $0.exchanges.removeValue(forKey: ObjectIdentifier(exchange)) != nil }
  }

  /// Lets nothing in any more; what is inside stays until someone answers it.
  func close() -> [ServerExchange] {
    state.withLock { state in
      state.isClosed = true
      return Array(state.exchanges.values)
    }
  }
}
