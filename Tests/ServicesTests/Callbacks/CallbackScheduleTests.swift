import Testing

@testable import Services

struct CallbackScheduleTests {
  @Test func triesSpreadOverADay() {
    let whole = CallbackSchedule.waits.reduce(.zero, +)
    #expect(whole > .seconds(23 * 3600) && whole <= .seconds(24 * 3600))
    #expect(CallbackSchedule.waits == CallbackSchedule.waits.sorted())
  }

  @Test(arguments: [(1, 5), (2, 30), (3, 120), (10, 28_800)])
  func waitsJitterByAFifth(attempts: Int, seconds: Int) {
    let least = CallbackSchedule.wait(after: attempts, random: 0)
    let most = CallbackSchedule.wait(after: attempts, random: 0xFFFF)
    #expect(least == .seconds(seconds) * 4 / 5)
    #expect(most == .seconds(seconds) * 6 / 5)
  }

  @Test func theLastTryIsTheLast() {
    #expect(CallbackSchedule.wait(after: 11, random: 0) == nil)
    #expect(CallbackSchedule.wait(after: 0, random: 0) == nil)
    #expect(CallbackSchedule.wait(after: .max, random: .max) == nil)
  }

  @Test func patienceThatIsAskedForIsGivenWithinBounds() {
    #expect(CallbackSchedule.wait(after: 1, random: 0, retryAfter: .seconds(90)) == .seconds(90))
    #expect(CallbackSchedule.wait(after: 1, random: 0, retryAfter: .seconds(1)) == .seconds(4))
    let most = CallbackSchedule.wait(after: 1, random: 0, retryAfter: .seconds(86_400))
    #expect(most == .seconds(3600))
  }
}
