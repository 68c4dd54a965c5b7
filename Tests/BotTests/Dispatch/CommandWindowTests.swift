import Domain
import Testing

@testable import Bot

struct CommandWindowTests {
  private let start = Timestamp(milliseconds: 1_000_000)

  @Test func theFirstOverTheLimitGetsANoticeTheRestSilence() {
    let window = CommandWindow(limit: 3)
    for _ in 0..<3 { #expect(window.admit(7, at: start) == .admitted) }
    #expect(window.admit(7, at: start.adding(.seconds(20))) == .notice(seconds: 40))
    for _ in 0..<5 { #expect(window.admit(7, at: start.adding(.seconds(59))) == .silent) }
    #expect(window.admit(7, at: start.adding(.seconds(60))) == .admitted)
  }

  @Test func theNoticeNeverSaysZeroSeconds() {
    let window = CommandWindow(limit: 1)
    #expect(window.admit(7, at: start) == .admitted)
    #expect(window.admit(7, at: start.adding(.milliseconds(59_999))) == .notice(seconds: 1))
  }

  @Test func peopleAreCountedApart() {
    let window = CommandWindow(limit: 1)
    #expect(window.admit(7, at: start) == .admitted)
    #expect(window.admit(8, at: start) == .admitted)
    #expect(window.admit(7, at: start) == .notice(seconds: 60))
  }

  @Test func aClockThatJumpsBackBeginsANewWindow() {
    let window = CommandWindow(limit: 1)
    #expect(window.admit(7, at: start) == .admitted)
    #expect(window.admit(7, at: start.adding(.seconds(-3600))) == .admitted)
  }

  @Test func finishedWindowsAreForgottenUnderPressure() {
    let window = CommandWindow(limit: 1)
    for person in 0..<Int64(50_001) { _ = window.admit(person, at: start) }
    let later = start.adding(.seconds(61))
    #expect(window.admit(-1, at: later) == .admitted)
    #expect(window.admit(-1, at: later) == .notice(seconds: 60))
    #expect(window.admit(3, at: later) == .admitted)
  }
}
