import Telegram
import Testing

@Suite struct ThrottleLimitsTests {
  @Test func defaultsAreTelegrams() {
    let limits = ThrottleLimits()
    #expect(limits.perChat == .perSecond(1, burst: 3))
    #expect(limits.perGroup.interval == .seconds(3))
    #expect(limits.perGroup.burst == 5)
    #expect(limits.overall == .perSecond(30, burst: 30))
  }
}
