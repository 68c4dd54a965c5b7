import Testing

@testable import Sandbox

@Suite struct FloodControlTests {
  @Test func aChatTakesABurstAndThenOneASecond() {
    var flood = FloodControl(limits: FloodLimits())
    #expect((0..<3).allSatisfy { _ in flood.refusal(chat: 1, now: 0) == nil })
    #expect(flood.refusal(chat: 1, now: 100) == 3)
    #expect(flood.refusal(chat: 2, now: 100) == nil)
    #expect(flood.refusal(chat: 1, now: 2100) == 1)
    #expect(flood.refusal(chat: 1, now: 3100) == nil)
  }

  @Test func aGroupTakesTwentyAMinute() {
    var flood = FloodControl(limits: FloodLimits())
    for second in 0..<20 {
      #expect(flood.refusal(chat: -1, now: Int64(second) * 1000) == nil)
    }
    #expect(flood.refusal(chat: -1, now: 20_000) == 40)
    #expect(flood.refusal(chat: -1, now: 60_000) == nil)
  }

  @Test func allChatsTogetherTakeThirtyASecond() {
    var flood = FloodControl(limits: FloodLimits())
    for chat in 0..<30 { #expect(flood.refusal(chat: Int64(chat + 1), now: 5) == nil) }
    #expect(flood.refusal(chat: 99, now: 500) == 1)
    #expect(flood.refusal(chat: 99, now: 1005) == nil)
  }

  @Test func theBotIsToldToWait() throws {
    let harness = StandInHarness { $0.floodLimits = FloodLimits() }
    for _ in 0..<3 { _ = try harness.call("sendMessage", #"{"chat_id":101,"text":"x"}"#) }
    #expect(
      try harness.refusal("sendMessage", #"{"chat_id":101,"text":"x"}"#)
        == "429 Too Many Requests: retry after 3")
    #expect(harness.telegram.messages(in: 101).count == 3)
    _ = try harness.call("sendChatAction", #"{"chat_id":101,"action":"typing"}"#)
    harness.advance(milliseconds: 3000)
    _ = try harness.call("sendMessage", #"{"chat_id":101,"text":"x"}"#)
  }
}
