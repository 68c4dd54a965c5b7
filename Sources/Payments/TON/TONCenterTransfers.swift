import Cryptography
import FoundationEssentials

/// A page of `/api/v3/jetton/transfers`.
struct TONCenterTransfers: Decodable, Sendable {
  /// Nil for a row that cannot be read; the others are not lost for it.
  let rows: [TONCenterRow?]

  private enum CodingKeys: String, CodingKey {
    case rows = "jetton_transfers"
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    rows = try fields.decode([Lenient<TONCenterRow>].self, forKey: .rows).map(\.value)
  }
}

/// The newest block of `/api/v3/masterchainInfo`.
struct TONCenterBlocks: Decodable, Sendable {
  let last: Block

  struct Block: Decodable, Sendable {
    /// Unix seconds.
    let time: Int64

    private enum CodingKeys: String, CodingKey {
      case time = "gen_utime"
    }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      // A number in newer versions, a text in older ones.
      if let time = try? fields.decode(Int64.self, forKey: .time) {
        self.time = time
      } else if let time = Int64(try fields.decode(String.self, forKey: .time)) {
        self.time = time
      } else {
        throw DecodingError.dataCorruptedError(
          forKey: .time, in: fields, debugDescription: "no time")
      }
    }
  }
}

/// The wallets of `/api/v3/jetton/wallets`.
struct TONCenterWallets: Decodable, Sendable {
  let wallets: [Wallet]

  private enum CodingKeys: String, CodingKey {
    case wallets = "jetton_wallets"
  }

  struct Wallet: Decodable, Sendable {
    let address: String
    let owner: String
    let jetton: String
  }
}

/// The messages of `/api/v3/messages`, only their bodies.
struct TONCenterMessages: Decodable, Sendable {
  let bodies: [String]

  private enum CodingKeys: String, CodingKey {
    case messages
  }

  private struct Message: Decodable {
    let content: Content?

    struct Content: Decodable {
      let body: String?
    }

    enum CodingKeys: String, CodingKey {
      case content = "message_content"
    }
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    bodies = try fields.decode([Lenient<Message>].self, forKey: .messages)
      .compactMap { $0.value?.content?.body }
  }
}

/// A value that may be unreadable without harm to its neighbours.
struct Lenient<Value: Decodable & Sendable>: Decodable, Sendable {
  let value: Value?

  init(from decoder: any Decoder) throws {
    value = try? Value(from: decoder)
  }
}
