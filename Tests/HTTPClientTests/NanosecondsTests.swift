import Testing

@testable import HTTPClient

struct NanosecondsTests {
  @Test func millisecondsAreRoundedUp() {
    let start = Nanoseconds(value: 5_000_000)
    #expect(start.advanced(by: .nanoseconds(1)).milliseconds(since: start) == 1)
    #expect(start.advanced(by: .milliseconds(1)).milliseconds(since: start) == 1)
    #expect(start.advanced(by: .nanoseconds(1_000_001)).milliseconds(since: start) == 2)
    #expect(start.milliseconds(since: start) == 0)
    #expect(start.milliseconds(since: start.advanced(byMilliseconds: 3)) == 0)
  }

  @Test func hugeDurationsSaturate() {
    #expect(Nanoseconds(value: 1).advanced(by: .seconds(Int64.max)) == .never)
    #expect(Nanoseconds.now() < .never)
    #expect(Nanoseconds.now() >= Nanoseconds(value: 0))
  }
}
