import TestSupport
import Testing

@testable import Telegram

@Suite struct StopwatchTests {
  @Test func timeIsCountedFromTheStart() {
    let clock = LeapingClock()
    clock.advance(by: .seconds(5))
    let stopwatch = Stopwatch(clock)
    #expect(stopwatch.elapsed == .zero)
    clock.advance(by: .milliseconds(1500))
    #expect(stopwatch.elapsed == .milliseconds(1500))
  }
}
