import HTTP
import Synchronization
import Telegram
import TestSupport
import Testing

@Suite struct ThrottledBotAPITests {
  private func send(_ chatID: Int64?, lane: CallLane = .reply, tag: String = "x") -> BotCall {
    BotCall(method: tag, chatID: chatID, lane: lane)
  }

  private func yes(_ count: Int) -> [ScriptedBotAPI.Step] {
    Array(repeating: .result("true"), count: count)
  }

  @Test func callsWithinTheLimitsPass() async throws {
    let base = ScriptedBotAPI(yes(3))
    let api = ThrottledBotAPI(base: base, clock: ManualClock())
    for _ in 0..<3 { _ = try await api.call(send(5)) }
    #expect(base.calls.count == 3)
    #expect(api.waitingCount == 0)
  }

  @Test func waitingCallGoesWhenItsTimeHasCome() async throws {
    let base = ScriptedBotAPI(yes(5))
    let clock = ManualClock()
    let api = ThrottledBotAPI(base: base, clock: clock)
    for _ in 0..<3 { _ = try await api.call(send(5)) }
    async let fourth = api.call(send(5, tag: "fourth"))
    await clock.sleepers(1)
    #expect(api.waitingCount == 1)
    _ = try await api.call(send(6, tag: "other"))
    clock.advance(by: .seconds(1))
    _ = try await fourth
    #expect(base.methods == ["x", "x", "x", "other", "fourth"])
  }

  @Test func resultGoesBeforeReply() async throws {
    let base = ScriptedBotAPI(yes(5))
    let clock = ManualClock()
    let api = ThrottledBotAPI(base: base, clock: clock)
    for _ in 0..<3 { _ = try await api.call(send(5)) }
    async let reply = api.call(send(5, tag: "reply"))
    await clock.sleepers(1)
    async let result = api.call(send(5, lane: .result, tag: "result"))
    await clock.sleepers(2)
    clock.advance(by: .seconds(1))
    _ = try await result
    await clock.sleepers(1)
    clock.advance(by: .seconds(1))
    _ = try await reply
    #expect(base.methods.suffix(2) == ["result", "reply"])
  }

  @Test(arguments: [CallLane.payment, .callback, .poll])
  func someLanesNeverWait(lane: CallLane) async throws {
    let base = ScriptedBotAPI([.failure(.retryAfter(seconds: 60))] + yes(100))
    let api = ThrottledBotAPI(base: base, clock: ManualClock())
    await #expect(throws: TelegramError.retryAfter(seconds: 60)) {
      try await api.call(send(nil))
    }
    for _ in 0..<100 { _ = try await api.call(send(5, lane: lane)) }
    #expect(base.calls.count == 101)
  }

  @Test func progressIsDropped() async throws {
    let base = ScriptedBotAPI(yes(9))
    let api = ThrottledBotAPI(base: base, clock: ManualClock())
    for _ in 0..<3 { _ = try await api.call(send(5)) }
    await #expect(throws: TelegramError.dropped) {
      try await api.call(send(5, lane: .progress))
    }
    #expect(base.calls.count == 3)
  }

  @Test func retryAfterIsThrownOnAndClosesTheChat() async throws {
    let base = ScriptedBotAPI([.failure(.retryAfter(seconds: 4))] + yes(2))
    let clock = ManualClock()
    let api = ThrottledBotAPI(base: base, clock: clock)
    await #expect(throws: TelegramError.retryAfter(seconds: 4)) { try await api.call(send(5)) }
    #expect(base.calls.count == 1)
    async let next = api.call(send(5, tag: "next"))
    await clock.sleepers(1)
    _ = try await api.call(send(6, tag: "other"))
    clock.advance(by: .seconds(4))
    _ = try await next
    #expect(base.methods == ["x", "other", "next"])
  }

  @Test func failedPollClosesNothing() async throws {
    let base = ScriptedBotAPI([.failure(.retryAfter(seconds: 60))] + yes(1))
    let api = ThrottledBotAPI(base: base, clock: ManualClock())
    await #expect(throws: TelegramError.retryAfter(seconds: 60)) {
      try await api.call(send(nil, lane: .poll))
    }
    _ = try await api.call(send(5))
  }

  @Test func otherErrorsPassUnchanged() async throws {
    let base = ScriptedBotAPI([.failure(.blockedByUser)] + yes(1))
    let api = ThrottledBotAPI(base: base, clock: ManualClock())
    await #expect(throws: TelegramError.blockedByUser) { try await api.call(send(5)) }
    _ = try await api.call(send(5))
  }

  @Test func longFreezeIsToldInsteadOfWaitedFor() async throws {
    let base = ScriptedBotAPI([.failure(.retryAfter(seconds: 137))])
    let api = ThrottledBotAPI(base: base, clock: ManualClock())
    for _ in 0..<2 {
      await #expect(throws: TelegramError.retryAfter(seconds: 137)) {
        try await api.call(send(5))
      }
    }
    #expect(base.calls.count == 1)
  }

  @Test func cancelledWaitLeavesTheQueue() async throws {
    let base = ScriptedBotAPI(yes(9))
    let clock = ManualClock()
    let api = ThrottledBotAPI(base: base, clock: clock)
    for _ in 0..<3 { _ = try await api.call(send(5)) }
    await withTaskGroup(of: TelegramError?.self) { group in
      group.addTask {
        do throws(TelegramError) {
          _ = try await api.call(self.send(5))
          return nil
        } catch {
          return error
        }
      }
      await clock.sleepers(1)
      group.cancelAll()
      #expect(await group.next() == .transport(.cancelled))
    }
    #expect(api.waitingCount == 0)
    #expect(base.calls.count == 3)
  }

  @Test func fullQueueIsRefused() async throws {
    let base = ScriptedBotAPI(yes(9))
    let clock = ManualClock()
    let api = ThrottledBotAPI(base: base, limits: ThrottleLimits(maxWaiting: 1), clock: clock)
    for _ in 0..<3 { _ = try await api.call(send(5)) }
    async let waiting = api.call(send(5))
    await clock.sleepers(1)
    await #expect(throws: TelegramError.overloaded) { try await api.call(send(5)) }
    clock.advance(by: .seconds(1))
    _ = try await waiting
  }
}
