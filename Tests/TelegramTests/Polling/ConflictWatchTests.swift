import Lifecycle
import Testing

@testable import Telegram

@Suite struct ConflictWatchTests {
  @Test func shortOverlapIsAWarningAndLongOneAnError() {
    var watch = ConflictWatch()
    #expect(watch.note(at: .seconds(5)) == .warning)
    #expect(watch.note(at: .seconds(9)) == nil)
    #expect(watch.note(at: .seconds(64)) == nil)
    #expect(watch.note(at: .seconds(65)) == .error)
    #expect(watch.note(at: .seconds(70)) == nil)
    #expect(watch.note(at: .seconds(125)) == .error)
  }

  @Test func goodPollBeginsAnew() {
    var watch = ConflictWatch()
    _ = watch.note(at: .zero)
    watch.reset()
    #expect(watch.note(at: .seconds(100)) == .warning)
  }
}
