import HTTP

/// The TON wallet of the web chat: it pays anybody any token, real or false.
extension StandInTelegram {
  /// Serves `GET wallet` and `GET stars`.
  func readWallet(_ call: ChatRequest) throws(StandInError) -> HTTPReply {
    let user = try call.number("user")
    guard withWorld({ $0.users[user] != nil }) else { throw .badRequest("no such user") }
    if call.name == "stars" { return .now(.answer(withWorld { $0.starsJSON(user: user) })) }
    guard let indexer = configuration.indexer else { throw .notFound("there is no chain here") }
    return .now(.answer(Self.walletJSON(user: user, indexer)))
  }

  /// Serves `POST wallet` and `POST indexer`.
  func actInWallet(_ call: ChatRequest) throws(StandInError) -> HTTPReply {
    guard let indexer = configuration.indexer else { throw .notFound("there is no chain here") }
    if call.name == "indexer" {
      if let lag = call.optionalNumber("lag") { indexer.setLag(seconds: Int64(lag)) }
      if let kind = call.text("kind") {
        if kind == "none" {
          indexer.removeFaults()
        } else {
          indexer.add(try call.indexerFault(kind))
        }
      }
      return .now(.answer(Array("{}".utf8)))
    }
    let hash = try indexer.send(try call.payment())
    return .now(.answer(Array("{\"hash\":\"\(hash)\"}".utf8)))
  }

  private static func walletJSON(user: Int64, _ indexer: StandInIndexer) -> [UInt8] {
    let transfers = indexer.withChain { $0.transfers }
    var writer = JSONWriter(capacity: 2048)
    writer.beginObject()
    writer.name("senders")
    writer.beginArray()
    for sender in SandboxWallet.Sender.allCases {
      writer.beginObject()
      writer.field("id", sender.rawValue)
      writer.field("address", SandboxWallet.account(of: user, sender).friendly)
      writer.endObject()
    }
    writer.endArray()
    writer.name("sent")
    writer.beginArray()
    let own = SandboxWallet.Sender.allCases.map { SandboxWallet.account(of: user, $0) }
    for transfer in transfers.suffix(2000).reversed().prefix(50)
    where own.contains(transfer.payment.sender) {
      transfer.writeForPage(to: &writer)
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }
}

/// What a person of the web chat can pay with.
enum SandboxWallet {
  /// From where.
  enum Sender: String, CaseIterable {
    case wallet
    case exchange
  }

  /// A token on the stand-in chain.
  enum Token: String, CaseIterable {
    case usdt
    /// Another token that calls itself USDT.
    case fake
    case other

    var master: ChainAccount {
      switch self {
      case .usdt: .tether
      case .fake: ChainAccount(named: "a token that calls itself USDT")
      case .other: ChainAccount(named: "some other token")
      }
    }

    init?(master: ChainAccount) {
      guard let token = Self.allCases.first(where: { $0.master == master }) else { return nil }
      self = token
    }
  }

  /// Everybody has a wallet; one exchange sends for all, as real ones do.
  static func account(of user: Int64, _ sender: Sender) -> ChainAccount {
    switch sender {
    case .wallet: ChainAccount(named: "wallet of \(user)")
    case .exchange: ChainAccount(named: "exchange")
    }
  }
}

extension ChatRequest {
  /// The transfer of `POST wallet`.
  fileprivate func payment() throws(StandInError) -> JettonPayment {
    guard let receiver = text("receiver").flatMap({ ChainAccount($0) }) else {
      throw .badRequest("receiver is not a TON address")
    }
    guard let token = SandboxWallet.Token(rawValue: text("token") ?? "usdt"),
      let sender = SandboxWallet.Sender(rawValue: text("sender") ?? "wallet"),
      let form = JettonPayment.CommentForm(rawValue: text("form") ?? "referenced")
    else { throw .badRequest("unknown token, sender or form") }
    return JettonPayment(
      sender: SandboxWallet.account(of: try number("user"), sender), receiver: receiver,
      master: token.master, amount: text("amount") ?? "", comment: text("comment") ?? "",
      form: form)
  }

  /// The fault of `POST indexer`.
  fileprivate func indexerFault(_ name: String) throws(StandInError) -> IndexerFault {
    let kind: IndexerFault.Kind
    switch name {
    case "down": kind = .down
    case "slow": kind = .slow(seconds: 10)
    case "429": kind = .rateLimited(retryAfter: 3)
    case "500": kind = .status(500)
    case "truncated": kind = .truncated
    case "reversed": kind = .reversed
    case "duplicated": kind = .duplicated
    default: throw .badRequest("unknown kind of fault")
    }
    return IndexerFault(kind, times: Int(clamping: min(max(optionalNumber("times") ?? 1, 1), 99)))
  }
}

extension Chain.Transfer {
  /// A line of the wallet's history.
  fileprivate func writeForPage(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("hash", Chain.hexadecimal(hash))
    writer.field("date", time)
    writer.field("to", payment.receiver.friendly)
    writer.field("amount", payment.amount)
    writer.field("token", SandboxWallet.Token(master: payment.master)?.rawValue ?? "other")
    writer.field("comment", payment.comment)
    writer.endObject()
  }
}

extension World {
  /// The answer of `stars`: what a person has, and what moved.
  fileprivate func starsJSON(user: Int64) -> [UInt8] {
    let own = stars.transactions.filter { $0.payment.user == user }
    let spent = own.reduce(0) { $0 + ($1.isRefund ? -$1.payment.stars : $1.payment.stars) }
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("balance", Self.starsAtFirst - spent)
    writer.field("bot", stars.balance)
    writer.endObject()
    return writer.bytes
  }

  /// What everybody has at the beginning.
  private static let starsAtFirst = 25_000
}
