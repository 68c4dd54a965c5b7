import Cryptography
import Domain
import FoundationEssentials

/// A row of `/api/v3/jetton/transfers`, as toncenter writes it.
///
/// It describes the transaction of the *sender's* jetton wallet: hash, time and order are of that
/// one. What carries money must be there; what decorates may have any shape.
struct TONCenterRow: Codable, Sendable, Equatable {
  let transactionHash: String
  let transactionNow: Int64
  let isAborted: Bool
  let source: String?
  let destination: String
  let master: String
  let amount: String
  let queryID: String?
  let forwardAmount: String?
  let forwardPayload: String?
  let decodedPayload: DecodedPayload?
  let traceID: String?

  /// What toncenter has read from the payload itself.
  struct DecodedPayload: Codable, Sendable, Equatable {
    let type: String
    let comment: String?
  }

  enum CodingKeys: String, CodingKey {
    case transactionHash = "transaction_hash"
    case transactionNow = "transaction_now"
    case isAborted = "transaction_aborted"
    case source, destination, amount
    case master = "jetton_master"
    case queryID = "query_id"
    case forwardAmount = "forward_ton_amount"
    case forwardPayload = "forward_payload"
    case decodedPayload = "decoded_forward_payload"
    case traceID = "trace_id"
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    transactionHash = try fields.decode(String.self, forKey: .transactionHash)
    transactionNow = try fields.decode(Int64.self, forKey: .transactionNow)
    isAborted = try fields.decodeIfPresent(Bool.self, forKey: .isAborted) ?? false
    destination = try fields.decode(String.self, forKey: .destination)
    master = try fields.decode(String.self, forKey: .master)
    amount = try fields.decode(String.self, forKey: .amount)
    source = Self.lenient(fields, .source)
    queryID = Self.lenient(fields, .queryID)
    forwardAmount = Self.lenient(fields, .forwardAmount)
    forwardPayload = Self.lenient(fields, .forwardPayload)
    decodedPayload = Self.lenient(fields, .decodedPayload)
    traceID = Self.lenient(fields, .traceID)
  }

  private static func lenient<T: Decodable>(
    _ fields: KeyedDecodingContainer<CodingKeys>, _ key: CodingKeys
  ) -> T? {
    (try? fields.decodeIfPresent(T.self, forKey: key)) ?? nil
  }

  /// The transaction's hash in lower-case hexadecimal, by which explorers find it; nil when it is
  /// none.
  var reference: String? {
    guard let bytes = Base64.decode(transactionHash), bytes.count == 32 else { return nil }
    return Hex.encode(bytes)
  }

  /// When the chain says it happened; nil for a time that no clock shows.
  var at: Timestamp? {
    guard (1...253_402_300_799).contains(transactionNow) else { return nil }
    return Timestamp(milliseconds: transactionNow * 1000)
  }

  /// What the sender wrote, as far as this row says.
  var comment: JettonComment {
    if let decodedPayload {
      switch (decodedPayload.type, decodedPayload.comment) {
      case ("text_comment", let text?): return JettonComment(text: text)
      case (let type, _) where type.contains("encrypted"): return .encrypted
      default: break
      }
    }
    // toncenter gives null for a payload that lies inline: it does not know, not "none".
    guard let forwardPayload else { return .unknown }
    guard let bag = try? BagOfCells(base64: forwardPayload) else { return .other }
    return JettonComment(CellReader(bag))
  }

  /// Whether a payload may have travelled that this row does not show.
  var mayHideComment: Bool {
    comment == .unknown && forwardAmount != "0" && forwardAmount != nil
  }

  /// What is kept for the record.
  var evidence: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let bytes = (try? encoder.encode(self)).map(Array.init) ?? []
    return String(decoding: bytes.prefix(Self.mostEvidenceBytes), as: UTF8.self)
  }

  private static let mostEvidenceBytes = 16_000
}
