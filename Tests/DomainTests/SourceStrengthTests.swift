import Domain
import Testing

struct SourceStrengthTests {
  @Test(arguments: [(0.0, 0), (0.6, 600), (0.0004, 0), (0.9996, 1000), (1.0, 1000)])
  func aFractionIsRoundedToThousandths(fraction: Double, thousandths: Int) {
    #expect(SourceStrength(fraction: fraction)?.thousandths == thousandths)
  }

  @Test(arguments: [-0.001, 1.001, .infinity, .nan])
  func whatIsNoFractionIsRefused(fraction: Double) {
    #expect(SourceStrength(fraction: fraction) == nil)
  }

  @Test func thousandthsAreClamped() {
    #expect(SourceStrength(thousandths: -5).thousandths == 0)
    #expect(SourceStrength(thousandths: 5000).fraction == 1)
    #expect(SourceStrength.standard.fraction == 0.6)
  }
}
