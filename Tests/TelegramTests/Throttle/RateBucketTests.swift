import Testing

@testable import Telegram

@Suite struct RateBucketTests {
  private let rate = ThrottleLimits.Rate.perSecond(2, burst: 3)

  @Test func burstIsThereAtOnceThenTheRate() {
    var bucket = RateBucket(rate, now: .zero)
    for _ in 0..<3 {
      #expect(bucket.wait(forToken: 1, at: .zero) == .zero)
      bucket.take(at: .zero)
    }
    #expect(bucket.wait(forToken: 1, at: .zero) == .milliseconds(500))
    #expect(bucket.wait(forToken: 3, at: .zero) == .milliseconds(1500))
    #expect(bucket.wait(forToken: 1, at: .milliseconds(400)) == .milliseconds(100))
    #expect(bucket.wait(forToken: 1, at: .milliseconds(500)) == .zero)
  }

  @Test func tokensAreNotSavedBeyondTheBurst() {
    var bucket = RateBucket(rate, now: .zero)
    for _ in 0..<3 { bucket.take(at: .seconds(1000)) }
    #expect(bucket.wait(forToken: 1, at: .seconds(1000)) == .milliseconds(500))
  }

  @Test func tokensAreCounted() {
    var bucket = RateBucket(rate, now: .zero)
    #expect(bucket.tokens(upTo: 9, at: .zero) == 3)
    #expect(bucket.tokens(upTo: 2, at: .zero) == 2)
    bucket.take(at: .zero)
    #expect(bucket.tokens(upTo: 9, at: .zero) == 2)
    #expect(!bucket.isFull(at: .milliseconds(499)))
    #expect(bucket.isFull(at: .milliseconds(500)))
  }

  @Test func noLimitIsNoLimit() {
    var bucket = RateBucket(.unlimited, now: .zero)
    for _ in 0..<1000 { bucket.take(at: .zero) }
    #expect(bucket.wait(forToken: 1000, at: .zero) == .zero)
    #expect(bucket.isFull(at: .zero))
  }

  @Test func longRunKeepsTheRateExactly() {
    var bucket = RateBucket(.perSecond(3, burst: 1), now: .zero)
    var now = Duration.zero
    for _ in 0..<300 {
      now += bucket.wait(forToken: 1, at: now)
      bucket.take(at: now)
    }
    #expect(now > .seconds(99) && now < .seconds(100))
  }
}
