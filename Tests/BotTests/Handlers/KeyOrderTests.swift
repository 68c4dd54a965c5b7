import Domain
import Testing

@testable import Bot

struct KeyOrderTests {
  private static func order(
    _ name: String? = nil, day: Int64? = nil, month: Int64? = nil, total: Int64? = nil,
    hours: Int64? = nil
  ) -> KeyOrder? {
    var order = try? KeyOrder(parsing: "")
    order?.name = name
    order?.caps = SpendingCaps(
      perDay: day.map(Amount.init(micros:)), perMonth: month.map(Amount.init(micros:)),
      total: total.map(Amount.init(micros:)))
    order?.lifetime = hours.map { .seconds($0 * 3600) }
    return order
  }

  @Test(arguments: [
    ("", order()),
    ("  my   app ", order("my app")),
    ("--limit 5/day", order(day: 5_000_000)),
    ("--limit=5/day", order(day: 5_000_000)),
    ("—limit 5/day", order(day: 5_000_000)),
    ("app –expires 30d", order("app", hours: 720)),
    ("--LIMIT $0.5/D app", order("app", day: 500_000)),
    ("--limit 100", order(total: 100_000_000)),
    ("--cap 100/total", order(total: 100_000_000)),
    (
      "--limit 5/day --limit 50/month --limit 7",
      order(day: 5_000_000, month: 50_000_000, total: 7_000_000)
    ),
    ("--limit 5/day --limit 6/day", order(day: 6_000_000)),
    ("a --expires 12h b", order("a b", hours: 12)),
    ("--expire 3650d", order(hours: 87_600)),
  ])
  func ordersAreRead(text: String, expected: KeyOrder?) throws {
    #expect(try KeyOrder(parsing: text) == #require(expected))
  }

  @Test(arguments: [
    "--", "--limit", "--limit ", "--limit x", "--limit 0/day", "--limit -1", "--limit 5/year",
    "--limit 5/day/x", "--limit /", "--limit /day", "--limit 0.0000001", "--expires", "--expires 5",
    "--expires d", "--expires 0d", "--expires 3651d", "--expires 5w",
    "--expires 99999999999999999d",
    "--other 5", "--=5", "name --limit=", "—",
  ])
  func everythingElseIsMalformed(text: String) {
    #expect(throws: KeyOrderError.malformed) { try KeyOrder(parsing: text) }
  }
}
