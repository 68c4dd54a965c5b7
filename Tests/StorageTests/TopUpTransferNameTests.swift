import Domain
import Testing

@testable import Storage

struct TopUpTransferNameTests {
  @Test(arguments: [
    ("topup:stars:c1", TopUpTransferName.credit(PaymentKey(.stars, "c1"))),
    ("topup:ton:a:b:3", .credit(PaymentKey(.ton, "a:b:3"))),
    ("refund:stars:c:1:12", .round(PaymentKey(.stars, "c:1"), 12)),
    ("bonus-kept:ton:x:1", .round(PaymentKey(.ton, "x"), 1)),
    ("bonus:101", .bonus(AccountID(101))),
    ("shortfall:7:2", .shortfall(ShortfallID(7), 2)),
    ("shortfall-back:7", .shortfall(ShortfallID(7), 0)),
    ("refund:job:update:17", .unknown), ("topup:cash:1", .unknown), ("", .unknown),
    ("bonus:x", .unknown), ("refund:stars:c1", .unknown),
  ])
  func idsAreRead(id: String, name: TopUpTransferName) {
    #expect(TopUpTransferName(id) == name)
  }
}
