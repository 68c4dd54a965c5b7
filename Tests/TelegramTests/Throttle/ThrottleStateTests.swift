import Testing

@testable import Telegram

@Suite struct ThrottleStateTests {
  typealias Admission = ThrottleState.Admission

  private func state(
    overall: ThrottleLimits.Rate = .unlimited, maxWaiting: Int = 100,
    maxWait: Duration = .seconds(30)
  ) -> ThrottleState {
    ThrottleState(
      limits: ThrottleLimits(overall: overall, maxWaiting: maxWaiting, maxWait: maxWait))
  }

  private func ticket(_ admission: Admission) throws -> ThrottleState.Ticket {
    guard case .wait(let ticket, _) = admission else {
      throw Unexpected(admission: admission)
    }
    return ticket
  }

  private func wait(_ admission: Admission) throws -> Duration {
    guard case .wait(_, let wait) = admission else { throw Unexpected(admission: admission) }
    return wait
  }

  private struct Unexpected: Error {
    let admission: Admission
  }

  @Test func privateChatHasABurstOfThreeThenOneASecond() throws {
    var state = state()
    for _ in 0..<3 {
      #expect(state.enter(lane: .reply, chatID: 5, now: .zero) == .go)
    }
    let first = state.enter(lane: .reply, chatID: 5, now: .zero)
    let second = state.enter(lane: .reply, chatID: 5, now: .zero)
    #expect(try wait(first) == .seconds(1))
    #expect(try wait(second) == .seconds(2))
    #expect(state.enter(lane: .reply, chatID: 6, now: .zero) == .go)
    #expect(state.retry(try ticket(first), now: .seconds(1)) == .go)
    #expect(try wait(state.retry(try ticket(second), now: .seconds(1))) == .seconds(1))
    #expect(state.retry(try ticket(second), now: .seconds(2)) == .go)
    #expect(state.waitingCount == 0)
  }

  @Test func groupHasABurstOfFiveThenTwentyAMinute() throws {
    var state = state()
    for _ in 0..<5 {
      #expect(state.enter(lane: .result, chatID: -5, now: .zero) == .go)
    }
    #expect(try wait(state.enter(lane: .result, chatID: -5, now: .zero)) == .seconds(3))
  }

  @Test func botAsAWholeIsLimited() throws {
    var state = state(overall: .perSecond(30, burst: 30))
    for chat in 1...30 {
      #expect(state.enter(lane: .reply, chatID: Int64(chat), now: .zero) == .go)
    }
    #expect(try wait(state.enter(lane: .reply, chatID: 31, now: .zero)) == .seconds(1) / 30)
    #expect(try wait(state.enter(lane: .reply, chatID: nil, now: .zero)) == .seconds(1) / 30 * 2)
  }

  @Test func urgentCallOvertakesWithinItsChat() throws {
    var state = state()
    for _ in 0..<3 { _ = state.enter(lane: .reply, chatID: 5, now: .zero) }
    let reply = state.enter(lane: .reply, chatID: 5, now: .zero)
    let result = state.enter(lane: .result, chatID: 5, now: .zero)
    #expect(try wait(result) == .seconds(1))
    #expect(try wait(state.retry(try ticket(reply), now: .seconds(1))) == .seconds(1))
    #expect(state.retry(try ticket(result), now: .seconds(1)) == .go)
    #expect(state.retry(try ticket(reply), now: .seconds(2)) == .go)
  }

  @Test func urgentCallOvertakesAcrossChats() throws {
    var state = state(overall: .perSecond(1, burst: 1))
    #expect(state.enter(lane: .reply, chatID: 1, now: .zero) == .go)
    let reply = state.enter(lane: .reply, chatID: 2, now: .zero)
    let result = state.enter(lane: .result, chatID: 3, now: .zero)
    #expect(try wait(result) == .seconds(1))
    #expect(try wait(state.retry(try ticket(reply), now: .seconds(1))) == .seconds(1))
    #expect(state.retry(try ticket(result), now: .seconds(1)) == .go)
    #expect(state.retry(try ticket(reply), now: .seconds(2)) == .go)
  }

  @Test func newcomerDoesNotOvertakeItsOwnKind() throws {
    var state = state(overall: .perSecond(1, burst: 1))
    #expect(state.enter(lane: .reply, chatID: 1, now: .zero) == .go)
    let early = state.enter(lane: .reply, chatID: 2, now: .zero)
    let late = state.enter(lane: .reply, chatID: 3, now: .seconds(1))
    #expect(try wait(late) == .seconds(1))
    #expect(state.retry(try ticket(early), now: .seconds(1)) == .go)
  }

  @Test func chatThatMustWaitDoesNotHoldUpOthers() throws {
    var state = state(overall: .perSecond(10, burst: 10))
    for _ in 0..<3 { _ = state.enter(lane: .result, chatID: 1, now: .zero) }
    for _ in 0..<3 { _ = try ticket(state.enter(lane: .result, chatID: 1, now: .zero)) }
    for chat in 2...8 {
      #expect(state.enter(lane: .reply, chatID: Int64(chat), now: .zero) == .go)
    }
    state.freeze(chatID: 20, seconds: 9, now: .zero)
    _ = try ticket(state.enter(lane: .result, chatID: 20, now: .zero))
    let ahead = try wait(state.enter(lane: .reply, chatID: 9, now: .zero))
    #expect(ahead == .milliseconds(100))
  }

  @Test func progressIsDroppedRatherThanQueued() {
    var state = state()
    #expect(state.enter(lane: .progress, chatID: 5, now: .zero) == .go)
    #expect(state.enter(lane: .progress, chatID: 5, now: .zero) == .go)
    #expect(state.enter(lane: .progress, chatID: 5, now: .zero) == .refuse(.dropped))
    #expect(state.enter(lane: .result, chatID: 5, now: .zero) == .go)
    #expect(state.waitingCount == 0)
  }

  @Test func fullQueueRefuses() throws {
    var state = state(maxWaiting: 2)
    for _ in 0..<3 { _ = state.enter(lane: .reply, chatID: 5, now: .zero) }
    let first = state.enter(lane: .reply, chatID: 5, now: .zero)
    _ = try ticket(state.enter(lane: .reply, chatID: 5, now: .zero))
    #expect(state.enter(lane: .result, chatID: 5, now: .zero) == .refuse(.overloaded))
    state.leave(try ticket(first))
    state.leave(try ticket(first))
    #expect(state.waitingCount == 1)
    _ = try ticket(state.enter(lane: .result, chatID: 5, now: .zero))
  }

  @Test func waitTooLongIsRefusedAtOnce() throws {
    var state = state(maxWait: .seconds(2))
    for _ in 0..<3 { _ = state.enter(lane: .reply, chatID: 5, now: .zero) }
    _ = try ticket(state.enter(lane: .reply, chatID: 5, now: .zero))
    let second = state.enter(lane: .reply, chatID: 5, now: .zero)
    #expect(
      state.enter(lane: .reply, chatID: 5, now: .zero) == .refuse(.retryAfter(seconds: 3)))
    state.freeze(chatID: 5, seconds: 100, now: .milliseconds(500))
    #expect(
      state.retry(try ticket(second), now: .seconds(1)) == .refuse(.retryAfter(seconds: 100)))
    #expect(state.waitingCount == 1)
  }

  @Test func waitDoesNotGrowBeyondItsBoundByBeingOvertaken() throws {
    var state = state(maxWait: .seconds(2))
    for _ in 0..<3 { _ = state.enter(lane: .reply, chatID: 5, now: .zero) }
    let reply = try ticket(state.enter(lane: .reply, chatID: 5, now: .zero))
    _ = try ticket(state.enter(lane: .result, chatID: 5, now: .milliseconds(500)))
    _ = try ticket(state.enter(lane: .result, chatID: 5, now: .milliseconds(500)))
    #expect(state.retry(reply, now: .seconds(1)) == .refuse(.retryAfter(seconds: 2)))
  }
}

extension ThrottleStateTests {
  // MARK: - Freezes

  @Test func retryAfterClosesItsChatOnly() throws {
    var state = state()
    state.freeze(chatID: 5, seconds: 7, now: .seconds(1))
    #expect(try wait(state.enter(lane: .result, chatID: 5, now: .seconds(1))) == .seconds(7))
    #expect(state.enter(lane: .progress, chatID: 5, now: .seconds(1)) == .refuse(.dropped))
    #expect(state.enter(lane: .reply, chatID: 6, now: .seconds(1)) == .go)
  }

  @Test func shorterReportDoesNotShortenAFreeze() throws {
    var state = state()
    state.freeze(chatID: 5, seconds: 9, now: .zero)
    state.freeze(chatID: 5, seconds: 1, now: .zero)
    #expect(try wait(state.enter(lane: .result, chatID: 5, now: .zero)) == .seconds(9))
  }

  @Test func threeChatsWithinASecondCloseTheBot() throws {
    var state = state()
    for chat in 1...3 {
      state.freeze(chatID: Int64(chat), seconds: 9, now: .milliseconds(400 * (chat - 1)))
    }
    #expect(
      try wait(state.enter(lane: .result, chatID: 99, now: .milliseconds(800))) == .seconds(9))
  }

  @Test func reportsOfOneChatOrFarApartDoNot() {
    var state = state()
    for _ in 0..<5 { state.freeze(chatID: 1, seconds: 9, now: .zero) }
    state.freeze(chatID: 2, seconds: 9, now: .milliseconds(600))
    state.freeze(chatID: 3, seconds: 9, now: .milliseconds(1200))
    #expect(state.enter(lane: .reply, chatID: 99, now: .milliseconds(1200)) == .go)
  }

  @Test func reportWithoutChatClosesTheBotForAMinuteAtMost() throws {
    var state = state(maxWait: .seconds(100))
    state.freeze(chatID: nil, seconds: 40_000, now: .zero)
    #expect(try wait(state.enter(lane: .reply, chatID: 5, now: .zero)) == .seconds(60))
    #expect(state.enter(lane: .reply, chatID: 5, now: .seconds(60)) != .refuse(.dropped))
  }

  // MARK: - Bounds

  @Test func idleChatsAreForgotten() {
    var state = state()
    for chat in 0..<50_000 {
      let now = Duration.milliseconds(chat * 5)
      #expect(state.enter(lane: .reply, chatID: Int64(chat), now: now) == .go)
    }
    #expect(state.chatCount <= 1024)
  }

  @Test func busyAndFrozenChatsAreNot() throws {
    var state = state()
    state.freeze(chatID: 1, seconds: 20, now: .zero)
    for _ in 0..<3 { _ = state.enter(lane: .reply, chatID: 2, now: .seconds(9)) }
    for chat in 10..<5000 {
      _ = state.enter(lane: .reply, chatID: Int64(chat), now: .seconds(9))
    }
    #expect(try wait(state.enter(lane: .reply, chatID: 1, now: .seconds(9))) == .seconds(11))
    #expect(try wait(state.enter(lane: .reply, chatID: 2, now: .seconds(9))) == .seconds(1))
  }

  /// Random callers that sleep as told: no chat and no second ever gets more than allowed, and
  /// everybody is served or refused.
  @Test func limitsHoldUnderRandomLoad() {
    var generator = FixedGenerator()
    var state = state(overall: .perSecond(10, burst: 10), maxWait: .seconds(60))
    var sleepers: [(ticket: ThrottleState.Ticket, at: Duration)] = []
    var sent: [(chat: Int64, at: Duration)] = []
    func take(_ admission: Admission, chat: Int64, now: Duration) {
      switch admission {
      case .go: sent.append((chat, now))
      case .wait(let ticket, let wait): sleepers.append((ticket, now + wait))
      case .refuse: break
      }
    }
    for tick in 0..<1500 {
      let now = Duration.milliseconds(100 * tick)
      if tick < 600 {
        for _ in 0..<(generator.next() % 3) {
          let lanes: [CallLane] = [.result, .reply, .progress]
          let lane = lanes[Int(generator.next() % 3)]
          let chat = Int64(generator.next() % 12) + 1
          take(state.enter(lane: lane, chatID: chat, now: now), chat: chat, now: now)
        }
      }
      let awake = sleepers.filter { $0.at <= now }
      sleepers.removeAll { $0.at <= now }
      for sleeper in awake {
        take(state.retry(sleeper.ticket, now: now), chat: sleeper.ticket.chatID ?? 0, now: now)
      }
    }
    #expect(state.waitingCount == 0)
    #expect(sleepers.isEmpty)
    #expect(sent.count > 400)
    for call in sent {
      let second = sent.filter { $0.at >= call.at && $0.at < call.at + .seconds(1) }
      #expect(second.count <= 20)
      #expect(second.count { $0.chat == call.chat } <= 4)
    }
  }
}
