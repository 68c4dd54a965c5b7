import Domain
import Testing
import TestSupport

@testable import API

struct WrongKeyGuardTests {
  private let time = ManualTime()

  @Test func pastTheLimitTheAnswerSaysHowLongToWait() {
    let wrongKeys = WrongKeyGuard(limit: 2)
    #expect(wrongKeys.note("a", at: time.now()) == nil)
    time.advance(by: .milliseconds(20_500))
    #expect(wrongKeys.note("a", at: time.now()) == nil)
    #expect(wrongKeys.note("a", at: time.now()) == 40)
    #expect(wrongKeys.note("b", at: time.now()) == nil)
    time.advance(by: .milliseconds(39_499))
    #expect(wrongKeys.note("a", at: time.now()) == 1)
    time.advance(by: .milliseconds(1))
    #expect(wrongKeys.note("a", at: time.now()) == nil)
  }

  @Test func aClockThatIsSetBackLocksNobodyOut() {
    let wrongKeys = WrongKeyGuard(limit: 1)
    _ = wrongKeys.note("a", at: time.now())
    #expect(wrongKeys.note("a", at: time.now()) == 60)
    time.advance(by: .seconds(-3600))
    #expect(wrongKeys.note("a", at: time.now()) == nil)
  }

  @Test func aFloodOfAddressesIsForgottenRatherThanKept() {
    let wrongKeys = WrongKeyGuard(limit: 1)
    for number in 0..<20_001 { _ = wrongKeys.note("a\(number)", at: time.now()) }
    #expect(wrongKeys.note("a20000", at: time.now()) == 60)
    #expect(wrongKeys.note("a0", at: time.now()) == nil)
  }
}
