import Lifecycle
import Testing

struct BackoffTests {
  @Test func waitsDoubleUpToTheCap() {
    var backoff = Backoff(first: .seconds(1), cap: .seconds(10))
    let waits = (0..<6).map { _ in backoff.next(random: 0xFFFF) }
    #expect(
      waits == [.seconds(1), .seconds(2), .seconds(4), .seconds(8), .seconds(10), .seconds(10)])
  }

  @Test func jitterTakesAtMostHalf() {
    for random in [0, 1, 0x7FFF, 0xFFFF, UInt64.max, 0xABCD_0000] {
      var backoff = Backoff(first: .seconds(2), cap: .seconds(60))
      let wait = backoff.next(random: random)
      #expect(wait >= .seconds(1) && wait <= .seconds(2))
    }
    var backoff = Backoff(first: .seconds(2), cap: .seconds(60))
    #expect(backoff.next(random: 0xABCD_0000) == .seconds(1))
  }

  @Test func successForgetsFailures() {
    var backoff = Backoff()
    for _ in 0..<5 { _ = backoff.next(random: 0) }
    backoff.reset()
    #expect(backoff.next(random: 0xFFFF) == .milliseconds(500))
  }

  @Test func endlessFailuresDoNotOverflow() {
    var backoff = Backoff(first: .seconds(60), cap: .seconds(3600))
    for _ in 0..<1000 { _ = backoff.next(random: 0) }
    #expect(backoff.next(random: 0xFFFF) == .seconds(3600))
  }
}
