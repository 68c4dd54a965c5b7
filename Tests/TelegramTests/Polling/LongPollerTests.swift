import HTTP
import Lifecycle
import Synchronization
import Telegram
import TestSupport
import Testing

@Suite struct LongPollerTests {
  private let clock = LeapingClock()
  private let log = RecordingLog()

  private struct CommitFailed: Error {}

  private func poller(_ api: any BotAPI, random: UInt64 = 0) -> LongPoller {
    LongPoller(
      api: api, clock: clock, random: { random }, logger: log.logger,
      allowedUpdates: ["message", "callback_query"])
  }

  /// Runs to the end of the script and answers the ids of the handled batches.
  private func run(
    _ api: ScriptedBotAPI, offset: Int64? = nil, random: UInt64 = 0, failures: Int = 0
  ) async -> [[Int64]] {
    let batches = Mutex<(seen: [[Int64]], failures: Int)>(([], failures))
    await #expect(throws: TelegramError.unauthorized) {
      try await poller(api, random: random).run(offset: offset) { updates in
        let fails = batches.withLock { batches in
          batches.seen.append(updates.map(\.id))
          batches.failures -= 1
          return batches.failures >= 0
        }
        if fails { throw CommitFailed() }
      }
    }
    return batches.withLock(\.seen)
  }

  private func offsets(_ api: ScriptedBotAPI) throws -> [JSON?] {
    try api.parameters(of: "getUpdates").map { $0["offset"] }
  }

  private func batch(_ ids: Int64...) -> ScriptedBotAPI.Step {
    .result("[\(ids.map { #"{"update_id":\#($0)}"# }.joined(separator: ","))]")
  }

  private let webhookRemoved = ScriptedBotAPI.Step.result("true")

  @Test func webhookGoesFirstThenBatchesAreConfirmedByTheNextPoll() async throws {
    let api = ScriptedBotAPI([webhookRemoved, batch(10, 11), batch(12)])
    #expect(await run(api, offset: 9) == [[10, 11], [12]])
    #expect(api.methods == ["deleteWebhook", "getUpdates", "getUpdates", "getUpdates"])
    #expect(try api.parameters(of: "deleteWebhook") == [["drop_pending_updates": false]])
    #expect(try offsets(api) == [9, 12, 13])
    #expect(
      try api.parameters(of: "getUpdates").first == [
        "offset": 9, "limit": 100, "timeout": 50,
        "allowed_updates": ["message", "callback_query"],
      ])
    #expect(api.calls[1].deadline == .seconds(65))
    #expect(api.calls[1].lane == .poll)
    #expect(clock.sleeps.isEmpty)
  }

  @Test func batchIsHandledBeforeTheNextPollBegins() async throws {
    let order = Mutex<[String]>([])
    let api = ScriptedBotAPI([webhookRemoved, batch(1), batch(2)]) { call in
      order.withLock { $0.append(call.method) }
    }
    await #expect(throws: TelegramError.unauthorized) {
      try await poller(api).run(offset: nil) { _ in
        order.withLock { $0.append("begin") }
        await Task.yield()
        order.withLock { $0.append("commit") }
      }
    }
    #expect(
      order.withLock { $0 } == [
        "deleteWebhook", "getUpdates", "begin", "commit", "getUpdates", "begin", "commit",
        "getUpdates",
      ])
  }

  @Test func unhandledBatchIsNotConfirmed() async throws {
    let api = ScriptedBotAPI([webhookRemoved, batch(5), batch(5), batch(5, 6), batch(7)])
    #expect(await run(api, random: 0, failures: 2) == [[5], [5], [5, 6], [7]])
    #expect(try offsets(api) == [nil, nil, nil, 7, 8])
    #expect(clock.sleeps == [.milliseconds(250), .milliseconds(500)])
    let lines = log.lines("telegram.updates.unhandled")
    #expect(lines.map(\.level) == [.error, .error])
  }

  @Test func webhookRemovalIsRepeatedUntilTheNetworkIsBack() async throws {
    let api = ScriptedBotAPI([
      .failure(.transport(.notSent(reason: "dns"))), .failure(.unreadable(status: 502)),
      .failure(.retryAfter(seconds: 3)), webhookRemoved, batch(1),
    ])
    #expect(await run(api) == [[1]])
    #expect(
      api.methods == Array(repeating: "deleteWebhook", count: 4) + ["getUpdates", "getUpdates"])
    #expect(clock.sleeps == [.milliseconds(250), .milliseconds(500), .seconds(3)])
    #expect(log.lines("telegram.webhook.failed").count == 3)
  }

  @Test func wrongTokenEndsItAtOnce() async {
    let api = ScriptedBotAPI([.failure(.unauthorized)])
    #expect(await run(api) == [])
    #expect(api.calls.count == 1)
  }

  @Test func unknownMethodEndsIt() async {
    let api = ScriptedBotAPI([webhookRemoved, .failure(.methodNotFound)])
    await #expect(throws: TelegramError.methodNotFound) {
      try await poller(api).run(offset: nil) { _ in }
    }
  }

  @Test func troubleIsWaitedOutWithGrowingPauses() async throws {
    let trouble: [TelegramError] = [
      .transport(.timedOut(mayHaveArrived: true)), .unreadable(status: 200),
      .transient(status: 500, description: "restart"), .badRequest(description: "odd"),
      .transport(.responseTooLarge), .transport(.interrupted(reason: "reset")),
      .unreadable(status: 502), .unreadable(status: 502),
    ]
    let api = ScriptedBotAPI(
      [webhookRemoved] + trouble.map { .failure($0) } + [
        batch(1), .failure(.unreadable(status: 502)),
      ])
    #expect(await run(api, offset: 1, random: 0xFFFF) == [[1]])
    #expect(
      clock.sleeps
        == [0.5, 1, 2, 4, 8, 16, 30, 30, 0.5].map { Duration.milliseconds(Int($0 * 1000)) })
    #expect(try offsets(api).dropLast(2).allSatisfy { $0 == 1 })
  }

  @Test func retryAfterIsKept() async {
    let api = ScriptedBotAPI([webhookRemoved, .failure(.retryAfter(seconds: 42)), batch(1)])
    #expect(await run(api) == [[1]])
    #expect(clock.sleeps == [.seconds(42)])
  }

  @Test func otherPollerIsWaitedOutAndAtLastAnError() async {
    let conflicts = Array(
      repeating: ScriptedBotAPI.Step.failure(.conflict(.otherPoller)), count: 22)
    let api = ScriptedBotAPI([webhookRemoved] + conflicts + [batch(1)])
    #expect(await run(api) == [[1]])
    #expect(clock.sleeps == Array(repeating: .seconds(3), count: 22))
    #expect(log.lines("telegram.conflict").map(\.level) == [.warning, .error])
  }

  @Test func pauseAfterAConflictIsAtMostFiveSeconds() async {
    let api = ScriptedBotAPI([webhookRemoved, .failure(.conflict(.otherPoller))])
    _ = await run(api, random: 0xFFFF)
    #expect(clock.sleeps == [.seconds(5)])
  }

  @Test func webhookSetMeanwhileIsRemovedAgain() async {
    let api = ScriptedBotAPI([
      webhookRemoved, .failure(.conflict(.webhook)), webhookRemoved, batch(1),
    ])
    #expect(await run(api) == [[1]])
    #expect(
      api.methods == ["deleteWebhook", "getUpdates", "deleteWebhook", "getUpdates", "getUpdates"])
    #expect(log.lines("telegram.webhook.found").count == 1)
  }

  @Test func idsThatRestartLowerAreFollowed() async throws {
    let api = ScriptedBotAPI([webhookRemoved, batch(900), batch(3, 4), batch(5)])
    #expect(await run(api) == [[900], [3, 4], [5]])
    #expect(try offsets(api) == [nil, 901, 5, 6])
    #expect(log.lines("telegram.updates.renumbered").count == 1)
  }

  @Test func unreadableUpdateIsReportedOnceAndConfirmed() async throws {
    let bad = ScriptedBotAPI.Step.result(#"[{"update_id":5,"message":{"message_id":"x"}}]"#)
    let api = ScriptedBotAPI([webhookRemoved, bad, bad, batch(6)])
    #expect(await run(api, failures: 1) == [[5], [5], [6]])
    #expect(
      log.lines("telegram.update.unreadable") == [
        RecordingLog.Line(
          level: .warning, event: "telegram.update.unreadable",
          fields: [LogField("update", Int64(5)), LogField("payload", "message")])
      ])
  }

  @Test func emptyAnswersAreNotHandledAndNotPolledHot() async throws {
    let api = ScriptedBotAPI([webhookRemoved, batch(), batch(), batch(1), batch()])
    #expect(await run(api, offset: 1) == [[1]])
    #expect(clock.sleeps == [.milliseconds(250), .milliseconds(500), .milliseconds(250)])
  }

  @Test func emptyAnswerAfterAFullWaitIsFollowedAtOnce() async {
    let clock = clock
    let api = ScriptedBotAPI([webhookRemoved, batch(), batch()]) { call in
      if call.method == "getUpdates" { clock.advance(by: .seconds(50)) }
    }
    #expect(await run(api) == [])
    #expect(clock.sleeps.isEmpty)
  }

  // MARK: - Cancellation

  /// Starts a poller, cancels it once the script says so, and returns when it has ended.
  private func cancelled(_ steps: [ScriptedBotAPI.Step], at method: String) async throws {
    let (reached, reach) = AsyncStream<Void>.makeStream()
    let api = ScriptedBotAPI(steps) { if $0.method == method { reach.yield() } }
    let poller = poller(api)
    try await withThrowingTaskGroup { group in
      group.addTask { try await poller.run(offset: nil) { _ in } }
      for await _ in reached { break }
      group.cancelAll()
      try await group.waitForAll()
    }
    #expect(api.methods.last == method)
  }

  @Test func cancellationEndsTheRequestAndReturns() async throws {
    try await cancelled([webhookRemoved, .hang], at: "getUpdates")
    try await cancelled([.hang], at: "deleteWebhook")
    #expect(log.lines.isEmpty)
  }

  @Test func cancellationEndsAPause() async throws {
    let clock = ManualClock()
    let api = ScriptedBotAPI([webhookRemoved, .failure(.unreadable(status: 502))])
    let poller = LongPoller(
      api: api, clock: clock, random: { 0 }, logger: .silent, allowedUpdates: [])
    try await withThrowingTaskGroup { group in
      group.addTask { try await poller.run(offset: nil) { _ in } }
      await clock.sleepers(1)
      group.cancelAll()
      try await group.waitForAll()
    }
    #expect(api.methods == ["deleteWebhook", "getUpdates"])
  }

  @Test func cancelledHandlerIsNoFailure() async throws {
    let api = ScriptedBotAPI([webhookRemoved, batch(1)])
    let poller = poller(api)
    let (reached, reach) = AsyncStream<Void>.makeStream()
    try await withThrowingTaskGroup { group in
      group.addTask {
        try await poller.run(offset: nil) { _ in
          reach.yield()
          for await _ in AsyncStream<Void>.makeStream().stream {}
          throw CancellationError()
        }
      }
      for await _ in reached { break }
      group.cancelAll()
      try await group.waitForAll()
    }
    #expect(log.lines.isEmpty)
    #expect(api.methods == ["deleteWebhook", "getUpdates"])
  }
}
