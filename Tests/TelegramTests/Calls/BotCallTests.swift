import Telegram
import Testing

@Suite struct BotCallTests {
  @Test func defaultsAreModest() {
    let call = BotCall(method: "getMe")
    #expect(call.lane == .reply)
    #expect(call.deadline == .seconds(30))
    #expect(call.chatID == nil)
  }

  @Test func lanesAreOrderedByUrgency() {
    #expect(
      CallLane.allCases.sorted() == [.payment, .callback, .result, .reply, .progress, .poll])
    #expect(CallLane.allCases.filter(\.passesLimits) == [.payment, .callback, .poll])
  }
}
