import Domain
import Testing

@testable import Bot

struct ReceiptTableTests {
  private static func settlement(
    _ key: PaymentKey, paid: RailAmount, notes: Set<SettlementNote> = []
  ) -> Settlement {
    Settlement(
      id: SettlementID(12), key: key, topUp: nil, account: AccountID(7), paid: paid,
      credit: Amount(micros: 5_005_000), bonus: Amount(micros: 5_000_000), notes: notes,
      paidAt: Timestamp(milliseconds: 1_767_225_600_000),
      createdAt: Timestamp(milliseconds: 1_767_225_600_000))
  }

  @Test func itIsPlainForMachinesAndMarkedForExcel() {
    let table = ReceiptTable(settlements: [
      Self.settlement(
        PaymentKey(.stars, "stxA"), paid: .stars(Stars(385)), notes: [.second, .late]),
      Self.settlement(PaymentKey(.ton, "ab"), paid: .ton(USDT(units: 10_204_321))),
    ])
    #expect(
      table.contents
        == "\u{FEFF}receipt,paid_at_utc,method,paid,currency,credit_usd,bonus_usd,"
        + "state,ended_at_utc,notes,payment\r\n"
        + "12,2026-01-01 00:00,stars,385,XTR,5.005,5.00,credited,,late second,stxA\r\n"
        + "12,2026-01-01 00:00,ton,10.204321,USDT,5.005,5.00,credited,,,ab\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"),
    ("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""), ("a,b", "\"a,b\""),
    ("a\"b", "\"a\"\"b\""), ("\r\nx", "\"'\r\nx\""), ("a\r\nb", "\"a\r\nb\""), ("a=b", "a=b"),
    ("", ""),
  ])
  func noCellBeginsAFormula(text: String, cell: String) {
    #expect(ReceiptTable.cell(text) == cell)
  }

  @Test func aHostileReferenceStaysInItsCell() {
    let table = ReceiptTable(settlements: [
      Self.settlement(PaymentKey(.stars, "=cmd|'/c calc'!A1\",\r\n=1"), paid: .stars(Stars(1)))
    ])
    #expect(table.contents.contains(",\"'=cmd|'/c calc'!A1\"\",\r\n=1\"\r\n"))
  }
}
