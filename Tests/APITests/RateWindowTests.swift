import Domain
import Testing
import TestSupport

@testable import API

struct RateWindowTests {
  private let time = ManualTime()
  private let key = KeyID(1)

  @Test func theWindowSlides() {
    let rates = RateWindow(limit: 3)
    let start = time.now()
    for remaining in [2, 1, 0] {
      let standing = rates.take(key, at: time.now())
      #expect(standing.isAllowed && standing.remaining == remaining && standing.limit == 3)
      #expect(standing.resetsAt == start.adding(.seconds(60)))
      time.advance(by: .seconds(10))
    }
    let refused = rates.take(key, at: time.now())
    #expect(!refused.isAllowed && refused.remaining == 0)
    #expect(refused.retryAfter(at: time.now()) == 30)
    time.advance(by: .milliseconds(29_999))
    #expect(!rates.take(key, at: time.now()).isAllowed)
    #expect(rates.take(key, at: time.now()).retryAfter(at: time.now()) == 1)
    time.advance(by: .milliseconds(1))
    #expect(rates.take(key, at: time.now()).isAllowed)
    #expect(!rates.take(key, at: time.now()).isAllowed)
  }

  @Test func keysDoNotShareAWindow() {
    let rates = RateWindow(limit: 1)
    #expect(rates.take(KeyID(1), at: time.now()).isAllowed)
    #expect(rates.take(KeyID(2), at: time.now()).isAllowed)
    #expect(!rates.take(KeyID(1), at: time.now()).isAllowed)
  }

  @Test func askingCountsNothing() {
    let rates = RateWindow(limit: 2)
    for _ in 0..<5 { #expect(rates.standing(of: key, at: time.now()).remaining == 2) }
    _ = rates.take(key, at: time.now())
    #expect(rates.standing(of: key, at: time.now()).remaining == 1)
  }

  @Test func aClockThatIsSetBackLocksNobodyOut() {
    let rates = RateWindow(limit: 2)
    _ = rates.take(key, at: time.now())
    time.advance(by: .seconds(50))
    _ = rates.take(key, at: time.now())
    #expect(!rates.take(key, at: time.now()).isAllowed)
    // The second request is now in the future; the first is not.
    time.advance(by: .seconds(-40))
    #expect(rates.standing(of: key, at: time.now()).remaining == 1)
    #expect(rates.take(key, at: time.now()).remaining == 0)
    time.advance(by: .seconds(-3600))
    #expect(rates.take(key, at: time.now()).remaining == 1)
  }

  @Test func manyKeysAreCountedRightAndTheSilentOnesForgotten() {
    let rates = RateWindow(limit: 1)
    for number in 1...20_000 { _ = rates.take(KeyID(Int64(number)), at: time.now()) }
    #expect(!rates.take(KeyID(1), at: time.now()).isAllowed)
    time.advance(by: .seconds(61))
    #expect(rates.take(KeyID(20_001), at: time.now()).isAllowed)
    #expect(rates.take(KeyID(1), at: time.now()).isAllowed)
  }

  @Test func concurrentRequestsNeverPassTheLimit() async {
    let rates = RateWindow(limit: 60)
    let (time, key) = (time, key)
    let allowed = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<500 {
        group.addTask { rates.take(key, at: time.now()).isAllowed }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(allowed == 60)
  }

  @Test func aLimitOfNothingIsOne() {
    #expect(RateWindow(limit: 0).take(key, at: time.now()).isAllowed)
  }
}
