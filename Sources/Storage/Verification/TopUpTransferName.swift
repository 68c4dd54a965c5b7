import Domain
import SQLite

/// The id of a transfer of money in, read: what it belongs to.
enum TopUpTransferName: Equatable {
  /// `topup:stars:…`.
  case credit(PaymentKey)
  /// `refund:stars:…:1` and the like.
  case round(PaymentKey, Int64)
  /// `bonus:101`.
  case bonus(AccountID)
  /// `shortfall:7:1`; number 0 for `shortfall-back:7`.
  case shortfall(ShortfallID, Int64)
  case unknown

  init(_ id: String) {
    guard let colon = id.firstIndex(of: ":") else {
      self = .unknown
      return
    }
    let rest = id[id.index(after: colon)...]
    let (most, number) = Self.splitNumber(rest)
    switch (id[..<colon], number) {
    case ("topup", _): self = PaymentKey(rest).map { .credit($0) } ?? .unknown
    case ("refund", let round?), ("reversal", let round?), ("refund-failed", let round?),
      ("bonus-back", let round?), ("bonus-kept", let round?):
      self = PaymentKey(most).map { .round($0, round) } ?? .unknown
    case ("bonus", _): self = Int64(rest).map { .bonus(AccountID($0)) } ?? .unknown
    case ("shortfall", let part?):
      self = Int64(most).map { .shortfall(ShortfallID($0), part) } ?? .unknown
    case ("shortfall-back", _):
      self = Int64(rest).map { .shortfall(ShortfallID($0), 0) } ?? .unknown
    default: self = .unknown
    }
  }

  /// Whether the payment it names is there and knows of such a transfer.
  func isExplained(by sql: any SQLExecutor) throws -> Bool {
    switch self {
    case .credit(let key):
      try sql.first(
        Int64.self,
        "SELECT 1 FROM settlements WHERE rail = ? AND reference = ? AND credit > 0",
        [.text(key.rail.rawValue), .text(key.reference)]) != nil
    case .round(let key, let round):
      try sql.first(
        Int64.self,
        """
        SELECT 1 FROM settlements
        WHERE rail = ? AND reference = ? AND refund_round >= ? AND ? > 0
        """,
        [.text(key.rail.rawValue), .text(key.reference), .integer(round), .integer(round)]) != nil
    case .bonus(let account):
      try sql.first(
        Int64.self, "SELECT 1 FROM settlements WHERE account = ? AND bonus > 0",
        [.account(account)]) != nil
    case .shortfall(let id, let number):
      try sql.first(
        Int64.self, "SELECT 1 FROM shortfalls WHERE id = ? AND collections >= ?",
        [.integer(id.rawValue), .integer(number)]) != nil
    case .unknown: false
    }
  }

  private static func splitNumber(_ text: Substring) -> (Substring, Int64?) {
    guard let colon = text.lastIndex(of: ":") else { return (text, nil) }
    return (text[..<colon], Int64(text[text.index(after: colon)...]))
  }
}
