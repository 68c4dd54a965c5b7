import Domain
import Lifecycle
import Storage
import Synchronization
import Telegram
import TestSupport
import Testing

@testable import Bot

@Suite(.timeLimit(.minutes(1)))
struct OutboxSenderTests {
  /// Texts that were sent to a chat, in order.
  private func sent(_ fixture: SenderFixture, to chat: Int64) -> [String] {
    fixture.api.calls.filter { $0.chatID == chat }.map(\.text)
  }

  @Test func rowsOfAChatGoInOrderAndLeaveTheStore() async throws {
    let fixture = try await SenderFixture()
    let rows = (0..<60).map { fixture.text("\($0 / 3)", to: Int64($0 % 3) + 1) }
    try await fixture.insert(rows)
    try await fixture.workUntilEmpty(connections: 8)
    for chat in Int64(1)...3 {
      #expect(sent(fixture, to: chat) == (0..<20).map(String.init))
    }
  }

  @Test func aSlowChatDoesNotHoldTheOthers() async throws {
    let gate = Gate()
    let fixture = try await SenderFixture { call, _ in
      if call.chatID == 1 { await gate.wait() }
      return nil
    }
    try await fixture.insert([fixture.text("slow", to: 1), fixture.text("next", to: 1)])
    try await fixture.insert((2...9).map { fixture.text("x", to: $0) })
    try await fixture.work(connections: 2) {
      if try await fixture.depth() == 2 { gate.open() }
      return try await fixture.depth() == 0
    }
    #expect(sent(fixture, to: 1) == ["slow", "next"])
    #expect(fixture.api.calls.count == 10)
  }

  @Test func answersToPressesDoNotWaitForBusySenders() async throws {
    let gate = Gate()
    let fixture = try await SenderFixture { call, _ in
      if call.chatID != nil { await gate.wait() }
      return nil
    }
    try await fixture.insert((1...4).map { fixture.text("x", to: $0) })
    try await fixture.insert([
      OutboxRow(
        chatID: nil, lane: .front, method: "answerPreCheckoutQuery",
        parameters: #"{"pre_checkout_query_id":"q","ok":false}"#,
        createdAt: fixture.bot.time.now())
    ])
    try await fixture.work(connections: 2) {
      // Both senders hang; the answer leaves all the same.
      if fixture.api.calls.contains(where: { $0.lane == .payment }) { gate.open() }
      return try await fixture.depth() == 0
    }
    #expect(fixture.api.calls.count == 5)
  }

  /// More waits than is kept in memory, every sender hangs, and so do those for presses.
  @Test func preCheckoutAnswersLeaveHoweverMuchWaits() async throws {
    let gate = Gate()
    let fixture = try await SenderFixture { call, _ in
      if call.lane != .payment { await gate.wait() }
      return nil
    }
    let now = fixture.bot.time.now()
    try await fixture.insert((0..<9000).map { fixture.text("x", to: Int64($0 % 3000 + 1)) })
    try await fixture.insert(
      (0..<500).map { _ in
        OutboxRow(
          chatID: nil, lane: .front, method: "answerCallbackQuery",
          parameters: #"{"callback_query_id":"q"}"#, createdAt: now)
      })
    try await fixture.work(connections: 4) {
      let hung = fixture.api.calls.count
      guard hung >= 8 else { return false }
      if hung == 8 {
        // Only now, when nobody is free, somebody pays.
        try await fixture.insert([
          OutboxRow(
            chatID: nil, lane: .front, method: "answerPreCheckoutQuery",
            parameters: #"{"pre_checkout_query_id":"q","ok":true}"#, createdAt: now)
        ])
        fixture.wakeup.ring()
        while fixture.api.calls.count == 8 { try await Task.sleep(for: .milliseconds(1)) }
      }
      let isAnswered = fixture.api.calls.contains { $0.lane == .payment }
      gate.open()
      return isAnswered
    }
    #expect(fixture.api.calls.count { $0.lane == .payment } == 1)
  }

  @Test func answersToPressesPass() async throws {
    let fixture = try await SenderFixture()
    try await fixture.insert((0..<5).map { fixture.text("\($0)") })
    try await fixture.insert([
      OutboxRow(
        chatID: nil, lane: .front, method: "answerCallbackQuery",
        parameters: #"{"callback_query_id":"q"}"#, createdAt: fixture.bot.time.now()),
      OutboxRow(
        chatID: nil, lane: .front, method: "answerPreCheckoutQuery",
        parameters: #"{"pre_checkout_query_id":"q","ok":false}"#,
        createdAt: fixture.bot.time.now()),
    ])
    try await fixture.workUntilEmpty(connections: 1)
    let calls = fixture.api.calls
    let fronts = calls.indices.filter { calls[$0].method.hasPrefix("answer") }
    #expect(fronts.allSatisfy { $0 <= 2 }, "\(calls.map(\.method))")
    #expect(Set(fronts.map { calls[$0].lane }) == [.callback, .payment])
    #expect(fronts.allSatisfy { calls[$0].chatID == nil })
  }

  @Test func floodControlKeepsTheOrder() async throws {
    let fixture = try await SenderFixture { _, number in
      number == 1 ? .retryAfter(seconds: 7) : nil
    }
    try await fixture.insert((0..<4).map { fixture.text("\($0)") })
    try await fixture.workUntilEmpty()
    #expect(sent(fixture, to: 7) == ["0", "0", "1", "2", "3"])
    #expect(fixture.clock.sleeps.contains { $0 >= .seconds(7) && $0 < .seconds(8) })
  }

  @Test func aServerErrorIsRetriedUntilItIsSent() async throws {
    let fixture = try await SenderFixture { _, number in
      number < 6 ? .transient(status: 502, description: "") : nil
    }
    try await fixture.insert([fixture.text("0"), fixture.text("1")])
    try await fixture.workUntilEmpty()
    #expect(sent(fixture, to: 7) == ["0", "0", "0", "0", "0", "0", "1"])
    let waits = fixture.clock.sleeps.filter { $0 >= .milliseconds(250) && $0 < .seconds(60) }
    #expect(waits.count == 5)
    #expect(waits == waits.sorted(), "each wait is longer than the last")
  }

  @Test func aBlockedChatLosesItsRowsAndNobodyElse() async throws {
    let fixture = try await SenderFixture { call, _ in call.chatID == 7 ? .blockedByUser : nil }
    try await fixture.bot.say("/help")
    try await fixture.clear()
    try await fixture.insert((0..<5).map { fixture.text("\($0)") })
    try await fixture.insert([fixture.text("x", to: 8)])
    try await fixture.workUntilEmpty(connections: 1)
    #expect(sent(fixture, to: 7) == ["0"])
    #expect(sent(fixture, to: 8) == ["x"])
    #expect(try await fixture.bot.customer().hasBlockedBot)
  }

  @Test func deferredRowsWaitAndHoldNobodyUp() async throws {
    let fixture = try await SenderFixture(.manual)
    try await fixture.insert([fixture.text("later", after: .seconds(60)), fixture.text("now")])
    try await fixture.work {
      let depth = try await fixture.depth()
      if depth == 1, fixture.clock.sleeperCount > 0 {
        #expect(sent(fixture, to: 7).first == "now")
        if sent(fixture, to: 7).count == 1 { fixture.clock.advance(by: .seconds(60)) }
      }
      return depth == 0
    }
    #expect(sent(fixture, to: 7) == ["now", "later"])
    #expect(fixture.clock.sleeps.contains(.seconds(60)))
  }

  @Test func aDeferredRowThatIsDueGoesAtOnce() async throws {
    let fixture = try await SenderFixture(.manual)
    try await fixture.insert([fixture.text("due", after: .seconds(60))])
    fixture.bot.time.advance(by: .seconds(60))
    try await fixture.workUntilEmpty()
    #expect(sent(fixture, to: 7) == ["due"])
  }

  @Test func aCancelBeforeTheJobsMessageWasSentEditsThatMessage() async throws {
    let fixture = try await SenderFixture()
    let job = try await fixture.bot.order()
    try await fixture.bot.press(.job(.cancel, job.id))
    try await fixture.workUntilEmpty()
    let calls = fixture.api.calls.filter { $0.chatID == 7 }
    #expect(calls.map(\.method) == ["sendMessage", "editMessageText"])
    let message = try #require(try await fixture.bot.job(job.id).messageID)
    #expect(calls.last?["message_id"] == .integer(message))
  }

  @Test func aDeliveryAndItsDeletionGoInOneRun() async throws {
    let fixture = try await SenderFixture()
    let (job, _) = try await fixture.stored()
    try await fixture.workUntilEmpty()
    #expect(fixture.api.calls.map(\.method) == ["sendPhoto", "deleteMessage"])
    #expect(try await fixture.bot.job(job.id).state == .delivered)
  }

  @Test func aSecretIsGoneFromTheChatAfterAMinute() async throws {
    let fixture = try await SenderFixture(.manual)
    try await fixture.bot.say("/newkey")
    try await fixture.work {
      if fixture.clock.sleeps.contains(.seconds(60)), fixture.clock.sleeperCount > 0 {
        fixture.clock.advance(by: .seconds(60))
      }
      return try await fixture.depth() == 0
    }
    #expect(fixture.api.calls.map(\.method) == ["sendMessage", "deleteMessage"])
    #expect(fixture.api.calls.last?["message_id"] == .integer(901))
  }

  @Test func moreRowsThanFitInMemoryAllGo() async throws {
    let fixture = try await SenderFixture()
    let rows = (0..<9500).map { fixture.text("\($0 / 500)", to: Int64($0 % 500) + 1) }
    try await fixture.insert(rows)
    try await fixture.workUntilEmpty(connections: 4)
    #expect(fixture.api.calls.count == 9500)
    let byChat = Dictionary(grouping: fixture.api.calls, by: \.chatID)
    #expect(byChat.count == 500)
    #expect(byChat.values.allSatisfy { $0.map(\.text) == (0..<19).map(String.init) })
  }

  @Test func rowsCommittedLaterAreSentWhenTheBellRings() async throws {
    let fixture = try await SenderFixture()
    let isFirstSent = Mutex(false)
    try await fixture.insert([fixture.text("first")])
    try await fixture.work {
      guard try await fixture.depth() == 0 else { return false }
      let isFirst = isFirstSent.withLock { sent in
        defer { sent = true }
        return !sent
      }
      if isFirst {
        try await fixture.insert([fixture.text("second")])
        fixture.wakeup.ring()
      }
      return !isFirst
    }
    #expect(sent(fixture, to: 7) == ["first", "second"])
  }

  @Test func drainingWaitsForWhatIsUnderWay() async throws {
    let gate = Gate()
    let fixture = try await SenderFixture { _, number in
      if number == 1 { await gate.wait() }
      return nil
    }
    let sender = fixture.sender()
    try await fixture.insert((0..<20).map { fixture.text("\($0)") })
    await withTaskGroup(of: Void.self) { group in
      group.addTask { try? await sender.run() }
      while fixture.api.calls.isEmpty { await Task.yield() }
      group.addTask { gate.open() }
      await sender.drain()
      #expect(fixture.api.calls.count == 20)
      group.cancelAll()
    }
    #expect(try await fixture.depth() == 0)
  }

  @Test func whatIsNotSentStaysInTheStore() async throws {
    let fixture = try await SenderFixture(.manual) { _, _ in
      .transient(status: 500, description: "")
    }
    try await fixture.insert((0..<3).map { fixture.text("\($0)") })
    try await fixture.work { !fixture.api.calls.isEmpty }
    #expect(try await fixture.depth() == 3)
    let after = try await SenderFixture()
    let rows = try await fixture.bot.store.transaction { tx in
      try tx.outbox.rows(after: 0, limit: 10)
    }
    try await after.insert(rows)
    try await after.workUntilEmpty()
    #expect(sent(after, to: 7) == ["0", "1", "2"])
  }
}
