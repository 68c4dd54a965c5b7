import Domain
import FoundationEssentials
package import HTTP
package import Lifecycle

/// The indexer: toncenter's API v3 (https://toncenter.com/api/v3/index.html), only what is needed.
///
/// Calls keep a distance that the limits of toncenter ask for: one request per second without a
/// key, ten with one.
package struct TONCenterClient: Sendable {
  private let transport: any HTTPTransport
  private let baseURL: String
  private let apiKey: Secret<String>?
  private let clock: any Clock<Duration>

  static let deadline = Duration.seconds(20)
  static let mostAnswerBytes = 8 << 20

  /// - Parameters:
  ///   - transport: Carries the requests.
  ///   - baseURL: `https://toncenter.com`, `https://testnet.toncenter.com`, or a stand-in.
  ///   - apiKey: Of the same network; nil for anonymous use.
  ///   - clock: For keeping distance.
  package init(
    transport: any HTTPTransport, baseURL: String, apiKey: Secret<String>?,
    clock: any Clock<Duration>
  ) {
    self.transport = transport
    self.baseURL = baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL
    self.apiKey = apiKey
    self.clock = clock
  }

  /// Transfers to an owner since a moment, oldest first if the indexer keeps to the rule.
  func transfers(
    to owner: TONAddress, master: TONAddress?, since: Int64, offset: Int, limit: Int
  ) async throws(TONCenterError) -> [TONCenterRow?] {
    var query = [
      ("owner_address", owner.raw), ("direction", "in"), ("start_utime", String(since)),
      ("sort", "asc"), ("limit", String(limit)), ("offset", String(offset)),
    ]
    if let master { query.append(("jetton_master", master.raw)) }
    return try await get(TONCenterTransfers.self, "jetton/transfers", query).rows
  }

  /// When the newest indexed block of the masterchain was made, in Unix seconds.
  func newestBlock() async throws(TONCenterError) -> Int64 {
    try await get(TONCenterBlocks.self, "masterchainInfo", []).last.time
  }

  /// The jetton wallet of an owner, or nil as long as it has received nothing.
  func jettonWallet(
    of owner: TONAddress, master: TONAddress
  ) async throws(TONCenterError) -> TONAddress? {
    let answer = try await get(
      TONCenterWallets.self, "jetton/wallets",
      [("owner_address", owner.raw), ("jetton_address", master.raw), ("limit", "10")])
    return answer.wallets.first { wallet in
      (try? TONAddress(parsing: wallet.owner)) == owner
        && (try? TONAddress(parsing: wallet.jetton)) == master
    }.flatMap { try? TONAddress(parsing: $0.address) }
  }

  /// What a jetton wallet told its owner within a time: proof that transfers arrived.
  func notifications(
    from wallet: TONAddress, to owner: TONAddress, within times: ClosedRange<Int64>
  ) async throws(TONCenterError) -> [JettonNotification] {
    let answer = try await get(
      TONCenterMessages.self, "messages",
      [
        ("source", wallet.raw), ("destination", owner.raw), ("opcode", "0x7362d09c"),
        ("start_utime", String(times.lowerBound)), ("end_utime", String(times.upperBound)),
        ("sort", "asc"), ("limit", "200"),
      ])
    return answer.bodies.compactMap { body in
      guard let bag = try? BagOfCells(base64: body) else { return nil }
      return try? JettonNotification(bag)
    }
  }

  private func get<Answer: Decodable>(
    _ type: Answer.Type, _ path: String, _ query: [(name: String, value: String)]
  ) async throws(TONCenterError) -> Answer {
    var request = HTTPRequest(
      url: "\(baseURL)/api/v3/\(path)\(Self.text(of: query))",
      headers: ["Accept": "application/json"], deadline: Self.deadline,
      maxResponseBytes: Self.mostAnswerBytes)
    if let apiKey { request.headers["X-API-Key"] = apiKey.revealed() }
    // Cancelled or not, what follows notices by itself.
    try? await clock.sleep(for: apiKey == nil ? .milliseconds(1050) : .milliseconds(110))
    let response: HTTPResponse
    do {
      response = try await transport.send(request)
    } catch {
      throw .transport(error)
    }
    if let failure = Self.failure(response) { throw failure }
    do {
      return try JSONDecoder().decode(Answer.self, from: Data(response.body.joined))
    } catch {
      throw .unreadable(what: path)
    }
  }

  private static func failure(_ response: HTTPResponse) -> TONCenterError? {
    switch response.status {
    case 200: nil
    case 401, 403: .unauthorized
    case 429:
      .rateLimited(retryAfter: response.headers["Retry-After"].flatMap { Int($0) })
    default: .status(response.status)
    }
  }

  /// Values hold only letters, digits and `:`, which a query may hold as it is.
  private static func text(of query: [(name: String, value: String)]) -> String {
    query.isEmpty ? "" : "?" + query.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
  }
}
