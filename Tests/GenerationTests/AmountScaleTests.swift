import Testing

@testable import Generation

struct AmountScaleTests {
  @Test(
    arguments: [
      (0, ["$0", "$0.002", "$0.004", "$0.006", "$0.008", "$0.01"]),
      (1, ["$0", "$0.0001"]),
      (26_700, ["$0", "$0.01", "$0.02", "$0.03"]),
      (558_900, ["$0", "$0.20", "$0.40", "$0.60"]),
      (1_000_000, ["$0", "$0.20", "$0.40", "$0.60", "$0.80", "$1.00"]),
      (4_100_000, ["$0", "$1", "$2", "$3", "$4", "$5"]),
      (9_999_000_000, ["$0", "$2k", "$4k", "$6k", "$8k", "$10k"]),
      (1_600_000_000_000, ["$0", "$0.5M", "$1M", "$1.5M", "$2M"]),
      (.max, ["$0", "$200M", "$400M", "$600M", "$800M", "$1000M"]),
    ] as [(Int64, [String])])
  func stepsAreRoundAndShort(greatest: Int64, labels: [String]) {
    let scale = AmountScale(greatest: greatest)
    #expect((0...scale.count).map(scale.label) == labels)
  }

  @Test func everyAmountFits() {
    var greatest: Int64 = 100
    while greatest < 1_000_000_000_000_000 {
      let scale = AmountScale(greatest: greatest)
      #expect((1...5).contains(scale.count))
      #expect(scale.step * scale.count >= greatest)
      #expect(scale.share(greatest) <= 1 && scale.share(greatest) > 0.39, "\(greatest)")
      greatest = greatest * 7 / 5 + 1
    }
    #expect(AmountScale(greatest: 5).share(-3) == 0)
    #expect(AmountScale(greatest: .max).share(.max) == 1)
  }
}
