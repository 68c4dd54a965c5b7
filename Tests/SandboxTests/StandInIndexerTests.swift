import HTTP
import Testing

@testable import Sandbox

struct StandInIndexerTests {
  private static let now: Int64 = 1_760_000_000_000
  private let indexer = StandInIndexer(now: { now }, clock: StoppedClock())

  private func answer(_ path: String, _ query: [(String, String)] = []) throws -> HTTPResponse {
    let fields = query.map { (name: $0.0, value: $0.1) }
    guard
      case .now(let response) = indexer.reply(
        to: IncomingRequest(method: "GET", path: "/toncenter/api/v3/" + path, query: fields))
    else { throw HarnessError.unexpectedReply }
    return response
  }

  private func rows(_ query: [(String, String)]) throws -> [JSON] {
    try #require(try answer("jetton/transfers", query).json["jetton_transfers"]?.array)
  }

  private func send(
    _ amount: String, comment: String = "", form: JettonPayment.CommentForm = .referenced,
    master: ChainAccount = .tether, age: Int64 = 0
  ) throws {
    try indexer.send(
      JettonPayment(
        receiver: .shop, master: master, amount: amount, comment: comment, form: form,
        ageSeconds: age))
  }

  @Test func rowHasTheDocumentedShape() throws {
    try send("6107346", comment: "11")
    let row = try #require(try rows([("owner_address", ChainAccount.shop.friendly)]).first)
    guard case .object(let fields) = row else { throw HarnessError.unexpectedReply }
    #expect(
      fields.map(\.name) == [
        "query_id", "source", "destination", "amount", "source_wallet", "jetton_master",
        "transaction_hash", "transaction_lt", "transaction_now", "transaction_aborted",
        "response_destination", "custom_payload", "decoded_custom_payload", "forward_ton_amount",
        "forward_payload", "decoded_forward_payload", "trace_id",
      ])
    #expect(row["amount"]?.string == "6107346")
    #expect(row["destination"]?.string == ChainAccount.shop.raw)
    #expect(row["jetton_master"]?.string == ChainAccount.tether.raw)
    #expect(row["forward_payload"]?.string == "te6cckEBAQEACAAADAAAAAAxMb6Vqnw=")
    #expect(row["decoded_forward_payload"]?["comment"]?.string == "11")
    #expect(row["transaction_hash"]?.string?.count == 44)
    #expect(row["transaction_now"] == .integer(Self.now / 1000))
    #expect(row["transaction_aborted"] == .bool(false))
  }

  @Test func inlineCommentIsOnlyInTheNotification() throws {
    try send("5", comment: "hello", form: .inline)
    let row = try #require(try rows([("owner_address", ChainAccount.shop.raw)]).first)
    #expect(row["forward_payload"] == nil && row["decoded_forward_payload"] == nil)
    let wallets = try answer(
      "jetton/wallets",
      [
        ("owner_address", ChainAccount.shop.raw), ("jetton_address", ChainAccount.tether.raw),
      ]
    ).json
    let wallet = try #require(wallets["jetton_wallets"]?.array?.first?["address"]?.string)
    let messages = try answer(
      "messages",
      [
        ("source", wallet), ("destination", ChainAccount.shop.raw), ("opcode", "0x7362d09c"),
      ]
    ).json
    let message = try #require(messages["messages"]?.array?.first)
    #expect(message["message_content"]?["body"]?.string?.hasPrefix("te6cck") == true)
  }

  @Test func pagesAreSortedAndCut() throws {
    for number in 1...5 { try send("\(number)", age: Int64(10 - number)) }
    let owner = ("owner_address", ChainAccount.shop.raw)
    func amounts(_ query: (String, String)...) throws -> [String] {
      try rows([owner] + query).compactMap { $0["amount"]?.string }
    }
    #expect(try amounts(("sort", "asc")) == ["1", "2", "3", "4", "5"])
    #expect(try amounts() == ["5", "4", "3", "2", "1"])
    #expect(try amounts(("sort", "asc"), ("limit", "2"), ("offset", "3")) == ["4", "5"])
    let since = String(Self.now / 1000 - 7)
    #expect(try amounts(("sort", "asc"), ("start_utime", since)) == ["3", "4", "5"])
    #expect(try amounts(("sort", "asc"), ("end_utime", since)) == ["1", "2", "3"])
    #expect(try amounts(("jetton_master", ChainAccount.shop.raw)) == [])
    #expect(try amounts(("direction", "out")) == [])
  }

  @Test(arguments: [
    [("owner_address", "hello")], [("direction", "in")], [("limit", "0")], [("limit", "1001")],
    [("start_utime", "soon")],
  ])
  func nonsenseIsRefused(query: [(String, String)]) throws {
    let response = try answer("jetton/transfers", query)
    #expect(response.status == 422)
    #expect(try response.json["error"]?.string?.isEmpty == false)
  }

  @Test func abortedTransfersDoNotShow() throws {
    try indexer.send(
      JettonPayment(receiver: .shop, amount: "5", isAborted: true))
    #expect(try rows([("owner_address", ChainAccount.shop.raw)]).isEmpty)
  }

  @Test func faultsArePlayed() throws {
    for number in 1...3 { try send("\(number)") }
    let query = [("owner_address", ChainAccount.shop.raw), ("sort", "asc")]
    func amounts() throws -> [String] { try rows(query).compactMap { $0["amount"]?.string } }
    indexer.add(IndexerFault(.reversed))
    #expect(try amounts() == ["3", "2", "1"])
    indexer.add(IndexerFault(.duplicated))
    #expect(try amounts() == ["1", "1", "2", "2", "3", "3"])
    indexer.add(IndexerFault(.stingy))
    #expect(try amounts() == ["1"])
    indexer.add(IndexerFault(.rateLimited(retryAfter: 3)))
    let limited = try answer("jetton/transfers", query)
    #expect(limited.status == 429 && limited.headers["Retry-After"] == "3")
    #expect(try limited.json["result"]?.string == "Ratelimit exceed")
    indexer.add(IndexerFault(.status(500), path: "masterchainInfo", times: 2))
    #expect(try amounts().count == 3)
    #expect(try answer("masterchainInfo").status == 500)
    indexer.removeFaults()
    #expect(try answer("masterchainInfo").status == 200)
    indexer.add(IndexerFault(.truncated))
    #expect(JSONParser.parse(try answer("jetton/transfers", query).body.joined) == nil)
    indexer.add(IndexerFault(.down))
    guard case .reset = indexer.reply(to: IncomingRequest(method: "GET", path: "/api/v3/x")) else {
      throw HarnessError.unexpectedReply
    }
  }

  @Test func lagHidesWhatIsYoung() throws {
    try send("1", age: 100)
    try send("2")
    indexer.setLag(seconds: 50)
    let query = [("owner_address", ChainAccount.shop.raw)]
    #expect(try rows(query).compactMap { $0["amount"]?.string } == ["1"])
    let block = try answer("masterchainInfo").json["last"]?["gen_utime"]?.integer
    #expect(block == Self.now / 1000 - 50)
  }

  @Test func oddPaymentsAreRefused() {
    for amount in ["", "-1", "1.5", String(repeating: "9", count: 41)] {
      #expect(throws: StandInError.self) { try send(amount) }
    }
    #expect(throws: StandInError.self) {
      try send("1", comment: String(repeating: "x", count: 1001))
    }
  }
}
