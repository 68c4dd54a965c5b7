import Domain
import TestSupport
import Testing

@testable import Generation

struct CircuitBreakerTests {
  private let time = ManualTime()

  private func breaker(_ failures: Int = 2) -> CircuitBreaker {
    // Zero bytes take away the jitter: waits are half of the full ones.
    CircuitBreaker(
      failures: failures, time: time, randomBytes: { [UInt8](repeating: 0, count: $0) })
  }

  @Test func singleFaultsChangeNothing() {
    let breaker = breaker()
    #expect(breaker.failed() == nil)
    breaker.succeeded()
    #expect(breaker.failed() == nil)
    #expect(breaker.admit() == .admitted && breaker.engineState == .ready)
  }

  @Test func restsDoubleUntilATrialSucceeds() {
    let breaker = breaker()
    breaker.failed()
    #expect(breaker.failed() == .seconds(5))
    #expect(breaker.admit() == .resting(for: .seconds(5)) && breaker.engineState == .resting)
    time.advance(by: .seconds(5))
    #expect(breaker.engineState == .trying)
    #expect(breaker.admit() == .trial)
    #expect(breaker.admit() == .resting(for: .seconds(1)))
    #expect(breaker.failed() == .seconds(10))
    time.advance(by: .seconds(10))
    #expect(breaker.admit() == .trial)
    #expect(breaker.succeeded())
    #expect(breaker.admit() == .admitted)
  }

  @Test func ordersThatWereUnderWayDoNotProlongARest() {
    let breaker = breaker()
    breaker.failed()
    #expect(breaker.failed() == .seconds(5))
    #expect(breaker.failed() == nil)
    #expect(breaker.admit() == .resting(for: .seconds(5)))
  }

  @Test func aTrialThatIsGivenUpMakesRoomForTheNext() {
    let breaker = breaker(1)
    breaker.failed(rest: .seconds(300))
    time.advance(by: .seconds(300))
    #expect(breaker.admissionWithoutTrial == .trial)
    #expect(breaker.admit() == .trial)
    breaker.giveUp()
    #expect(breaker.admit() == .trial)
  }

  @Test func aClockThatIsSetBackDoesNotKeepItShut() {
    let breaker = breaker(1)
    breaker.failed(rest: .seconds(300))
    time.advance(by: .seconds(-86_400))
    #expect(breaker.admit() == .trial)
  }
}
