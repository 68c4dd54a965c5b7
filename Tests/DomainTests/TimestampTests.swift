import Domain
import Testing

struct TimestampTests {
  @Test func durationsAreCutToMilliseconds() {
    let start = Timestamp(milliseconds: 1000)
    #expect(start.adding(.microseconds(1999)).milliseconds == 1001)
    #expect(start.adding(.microseconds(-1999)).milliseconds == 999)
    #expect(start.adding(.seconds(60)).milliseconds == 61_000)
    #expect(start.adding(.zero) == start)
  }

  @Test func differencesHaveASign() {
    let (early, late) = (Timestamp(milliseconds: 1), Timestamp(milliseconds: 2500))
    #expect(late.since(early) == .milliseconds(2499))
    #expect(early.since(late) == .milliseconds(-2499))
    #expect(early < late)
  }
}
