import Domain

/// Receipts as comma-separated values (RFC 4180), the same in every language.
///
/// Begins with a byte order mark, without which Excel takes UTF-8 for a Windows code page; others
/// skip it. No cell begins a formula: what could be one is led by an apostrophe
/// (https://owasp.org/www-community/attacks/CSV_Injection).
struct ReceiptTable {
  let settlements: [Settlement]

  private static let mark = "\u{FEFF}"
  private static let header = [
    "receipt", "paid_at_utc", "method", "paid", "currency", "credit_usd", "bonus_usd", "state",
    "ended_at_utc", "notes", "payment",
  ]

  var contents: String {
    let rows = [Self.header] + settlements.map(Self.cells)
    return Self.mark
      + rows.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cells(_ settlement: Settlement) -> [String] {
    let paid: (amount: String, currency: String) =
      switch settlement.paid {
      case .stars(let stars): (String(stars.count), "XTR")
      case .ton(let usdt): (usdt.decimalText, "USDT")
      }
    return [
      String(settlement.id.rawValue), settlement.paidAt.minuteText, settlement.rail.rawValue,
      paid.amount, paid.currency, dollars(settlement.credit), dollars(settlement.bonus),
      settlement.state.rawValue, settlement.endedAt?.minuteText ?? "",
      settlement.notes.map(\.rawValue).sorted().joined(separator: " "), settlement.key.reference,
    ]
  }

  private static func dollars(_ amount: Amount) -> String {
    String(amount.description.filter { $0 != "$" })
  }

  /// A cell that spreadsheet programs take for text or a plain number.
  static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) {
      text = "'" + text
    }
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
