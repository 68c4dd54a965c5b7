import Domain

/// The buttons about money, as part of a `Button`.
enum MoneyButton: Equatable, Sendable {
  /// The amounts on offer.
  case menu
  /// The ways to pay for that much credit.
  case methods(Amount)
  /// An invoice in Stars for at least that much credit.
  case stars(Amount)
  /// A quote in USDT for that much credit.
  case ton(Amount)
  /// Asks for an amount.
  case otherAmount
  case cancel(TopUpID)
  /// A page of receipts, of one month or of all.
  case receipts(page: Int, Month?)
  /// The same as a table.
  case receiptsFile(Month?)
  case refunds
  case refund(SettlementID)
  case refundConfirmed(SettlementID)
  /// What was spent in so many days.
  case usage(days: Int)
  /// For admins.
  case answer(TicketID)
  case close(TicketID)
  case creditClaim(SuspenseID)
  case dismissClaim(SuspenseID)

  /// The payload without its first part, such as `t.s.c350`.
  var payload: String {
    switch self {
    case .menu: "t.m"
    case .methods(let credit): "t.w.\(Self.text(credit.micros))"
    case .stars(let credit): "t.s.\(Self.text(credit.micros))"
    case .ton(let credit): "t.u.\(Self.text(credit.micros))"
    case .otherAmount: "t.o"
    case .cancel(let id): "t.x.\(Self.text(id.rawValue))"
    case .receipts(let page, let month): "t.r.\(page).\(month?.description ?? "")"
    case .receiptsFile(let month): "t.rf.\(month?.description ?? "")"
    case .refunds: "t.b"
    case .refund(let id): "t.bk.\(Self.text(id.rawValue))"
    case .refundConfirmed(let id): "t.by.\(Self.text(id.rawValue))"
    case .usage(let days): "t.g.\(days)"
    case .answer(let id): "t.ha.\(Self.text(id.rawValue))"
    case .close(let id): "t.hc.\(Self.text(id.rawValue))"
    case .creditClaim(let id): "t.cy.\(Self.text(id.rawValue))"
    case .dismissClaim(let id): "t.cn.\(Self.text(id.rawValue))"
    }
  }

  /// Reads what follows the `t` of a payload.
  init?(_ parts: [String]) {
    guard let verb = parts.first else { return nil }
    let rest = Array(parts.dropFirst())
    switch (verb, rest.count) {
    case ("m", 0): self = .menu
    case ("o", 0): self = .otherAmount
    case ("b", 0): self = .refunds
    case ("r", 2):
      guard let page = Int(rest[0]), page >= 0 else { return nil }
      self = .receipts(page: page, Month(rest[1]))
    case ("rf", 1): self = .receiptsFile(Month(rest[0]))
    case ("g", 1):
      guard let days = Int(rest[0]), (1...366).contains(days) else { return nil }
      self = .usage(days: days)
    case (_, 1):
      guard let number = Int64(rest[0], radix: 36), number >= 0 else { return nil }
      self.init(verb, number: number)
    default: return nil
    }
  }

  private init?(_ verb: String, number: Int64) {
    switch verb {
    case "w": self = .methods(Amount(micros: number))
    case "s": self = .stars(Amount(micros: number))
    case "u": self = .ton(Amount(micros: number))
    case "x": self = .cancel(TopUpID(number))
    case "bk": self = .refund(SettlementID(number))
    case "by": self = .refundConfirmed(SettlementID(number))
    case "ha": self = .answer(TicketID(number))
    case "hc": self = .close(TicketID(number))
    case "cy": self = .creditClaim(SuspenseID(number))
    case "cn": self = .dismissClaim(SuspenseID(number))
    default: return nil
    }
  }

  private static func text(_ number: Int64) -> String { String(number, radix: 36) }
}
