import Domain
import Testing

@testable import Bot

struct CommandWindowTests {
  private let start = Timestamp(milliseconds: 1_000_000)

  @Test func theFirstOverTheLimitGetsANoticeTheRestSilence() {
    let window = CommandWindow(limit: 3)
    for update in 0..<3 {
      #expect(window.admit(7, update: Int64(update), sent: start, at: start) == .admitted)
    }
    let late = start.adding(.seconds(20))
    #expect(window.admit(7, update: 3, sent: late, at: late) == .notice(seconds: 40))
    for update in 4..<9 {
      let moment = start.adding(.seconds(59))
      #expect(window.admit(7, update: Int64(update), sent: moment, at: moment) == .silent)
    }
    #expect(
      window.admit(7, update: 9, sent: start.adding(.seconds(60)), at: start.adding(.seconds(60)))
        == .admitted)
  }

  @Test func theNoticeNeverSaysZeroSeconds() {
    let window = CommandWindow(limit: 1)
    #expect(window.admit(7, update: 1, sent: start, at: start) == .admitted)
    let late = start.adding(.milliseconds(59_999))
    #expect(window.admit(7, update: 2, sent: late, at: late) == .notice(seconds: 1))
  }

  @Test func peopleAreCountedApart() {
    let window = CommandWindow(limit: 1)
    #expect(window.admit(7, update: 1, sent: start, at: start) == .admitted)
    #expect(window.admit(8, update: 2, sent: start, at: start) == .admitted)
    #expect(window.admit(7, update: 3, sent: start, at: start) == .notice(seconds: 60))
  }

  @Test func anUpdateThatComesAgainGetsTheSameVerdictAndCountsOnce() {
    let window = CommandWindow(limit: 1)
    for _ in 0..<5 { #expect(window.admit(7, update: 1, sent: start, at: start) == .admitted) }
    for _ in 0..<5 {
      #expect(window.admit(7, update: 2, sent: start, at: start) == .notice(seconds: 60))
    }
    window.forget([1, 2])
    #expect(window.admit(7, update: 3, sent: start, at: start) == .silent)
  }

  @Test func whatWasSentOverHoursIsNotAFloodWhenItComesAtOnce() {
    let window = CommandWindow(limit: 1)
    for minute in 0..<9 {
      let sent = start.adding(.seconds(Int64(minute) * 60))
      #expect(window.admit(7, update: Int64(minute), sent: sent, at: start) == .admitted)
    }
  }

  @Test func aServerWhoseDatesStandStillSilencesNobodyForLong() {
    let window = CommandWindow(limit: 1)
    for minute in 0..<9 {
      let now = start.adding(.seconds(Int64(minute) * 60))
      #expect(window.admit(7, update: Int64(minute), sent: start, at: now) == .admitted)
    }
  }

  @Test func aClockThatJumpsBackBeginsANewWindow() {
    let window = CommandWindow(limit: 1)
    #expect(window.admit(7, update: 1, sent: start, at: start) == .admitted)
    #expect(
      window.admit(
        7, update: 2, sent: start.adding(.seconds(-3600)), at: start.adding(.seconds(-3600)))
        == .admitted)
  }

  @Test func finishedWindowsAreForgottenUnderPressure() {
    let window = CommandWindow(limit: 1)
    for person in 0..<Int64(50_001) {
      _ = window.admit(person, update: person, sent: start, at: start)
    }
    let later = start.adding(.seconds(61))
    #expect(window.admit(-1, update: -1, sent: later, at: later) == .admitted)
    #expect(window.admit(-1, update: -2, sent: later, at: later) == .notice(seconds: 60))
    #expect(window.admit(3, update: -3, sent: later, at: later) == .admitted)
  }
}
