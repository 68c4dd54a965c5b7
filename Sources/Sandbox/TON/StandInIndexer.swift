import FoundationEssentials
package import HTTP
import Synchronization

/// toncenter's API v3 in memory, for as much as a merchant asks: shapes and manners are the real
/// one's (https://toncenter.com/api/v3/index.html, toncenter/ton-indexer).
///
/// It has a chain of its own, on which every wallet has all the jettons it likes to send.
package final class StandInIndexer: HTTPHandler {
  private let chain: Mutex<Chain>
  private let now: @Sendable () -> Int64
  private let clock: any Clock<Duration>

  /// Where its paths begin when it shares a server.
  package static let prefix = "/toncenter"

  /// - Parameters:
  ///   - now: Wall time in milliseconds since 1970.
  ///   - clock: What slow answers wait on.
  package init(
    now: @escaping @Sendable () -> Int64, clock: any Clock<Duration> = ContinuousClock()
  ) {
    self.now = now
    self.clock = clock
    chain = Mutex(Chain(now: now()))
  }

  /// Puts a transfer on the chain; it shows at once.
  ///
  /// - Returns: Its hash in lower-case hexadecimal.
  /// - Throws: `StandInError` for an amount that is no number.
  @discardableResult
  package func send(_ payment: JettonPayment) throws(StandInError) -> String {
    try withChain { (chain) throws(StandInError) in try chain.append(payment, now: now()) }
  }

  /// Plays a failure on answers to come.
  package func add(_ fault: IndexerFault) {
    withChain { if fault.times > 0, $0.faults.count < 1000 { $0.faults.append(fault) } }
  }

  /// Forgets failures not played yet, and catches up with the chain.
  package func removeFaults() {
    withChain {
      $0.faults.removeAll()
      $0.lagSeconds = 0
    }
  }

  /// Falls behind: what is younger does not show.
  package func setLag(seconds: Int64) {
    withChain { $0.lagSeconds = max(seconds, 0) }
  }

  func withChain<Result: Sendable, Failure: Error>(
    _ body: (inout Chain) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try chain.withLock { (chain) throws(Failure) in try body(&chain) }
  }

  package func reply(to request: IncomingRequest) -> HTTPReply {
    guard let range = request.path.firstRange(of: "/api/v3/") else {
      return .now(Self.refusal("404 page not found", status: 404))
    }
    let path = String(request.path[range.upperBound...])
    let now = now()
    let (fault, response) = withChain { chain in
      let fault = chain.takeFault(path: path)
      return (fault, answer(path, IndexerQuery(request), of: chain, now: now, fault: fault))
    }
    switch fault {
    case .down: return .reset(nil, after: 0)
    case .slow(let seconds):
      return .later { [clock] in
        try? await clock.sleep(for: .seconds(seconds))
        return response
      }
    case .rateLimited(let seconds):
      var refusal = HTTPResponse.json(
        #"{"ok":false,"result":"Ratelimit exceed","code":429}"#, status: 429)
      if let seconds { refusal.headers["Retry-After"] = String(seconds) }
      return .now(refusal)
    case .status(let status): return .now(Self.refusal("an error of the index", status: status))
    case .truncated:
      let body = response.body.joined
      return .now(
        HTTPResponse(
          status: 200, headers: response.headers, body: .bytes(Array(body.prefix(body.count / 2)))))
    case .reversed, .duplicated, .stingy, nil: return .now(response)
    }
  }

  private func answer(
    _ path: String, _ query: IndexerQuery, of chain: Chain, now: Int64, fault: IndexerFault.Kind?
  ) -> HTTPResponse {
    var writer = JSONWriter(capacity: 4096)
    do throws(StandInError) {
      switch path {
      case "jetton/transfers":
        try chain.writeTransfers(query, now: now, fault: fault, to: &writer)
      case "jetton/wallets": try chain.writeWallets(query, to: &writer)
      case "messages": try chain.writeMessages(query, now: now, to: &writer)
      case "masterchainInfo": chain.writeBlocks(now: now, to: &writer)
      default: throw .notFound("path not found")
      }
    } catch {
      return Self.refusal(error.text, status: error.code == 400 ? 422 : error.code)
    }
    return .answer(writer.bytes)
  }

  private static func refusal(_ text: String, status: Int) -> HTTPResponse {
    .chatRefusal(text, status: status)
  }
}
