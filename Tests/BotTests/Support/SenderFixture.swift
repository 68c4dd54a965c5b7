import Domain
import Lifecycle
import Services
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

/// A sender over a real store and a Telegram that answers as told.
struct SenderFixture {
  let bot: BotHarness
  let vault = MemoryVault()
  let renderer = StubRenderer()
  let api: ScriptedBotAPI
  let clock: TestClock
  let wakeup = Wakeup()

  init(
    _ mode: TestClock.Mode = .instant, script: @escaping ScriptedBotAPI.Script = { _, _ in nil }
  ) async throws {
    bot = try await BotHarness()
    api = ScriptedBotAPI(script)
    clock = TestClock(mode)
  }

  func sender(connections: Int = 4) -> OutboxSender {
    OutboxSender(parts(connections: connections), wakeup: wakeup)
  }

  func parts(connections: Int = 4) -> OutboxSender.Parts {
    OutboxSender.Parts(
      store: bot.store, vault: vault, renderer: renderer, api: api, time: bot.time,
      clock: clock, randomBytes: SeededBytes().bytes, connections: connections, logger: .silent,
      topUps: bot.context.topUps)
  }

  /// Parts that tell people about pictures Telegram did not take.
  func announcing() -> OutboxSender.Parts {
    OutboxSender.Parts(
      store: bot.store, vault: vault, renderer: renderer, api: api, time: bot.time,
      clock: clock, randomBytes: SeededBytes().bytes, connections: 1, logger: .silent,
      announcer: ChatAnnouncer(
        context: bot.context, progress: ProgressBoard(), outbox: wakeup))
  }

  /// What the customer may spend, in micro-dollars.
  func available() async throws -> Int64 {
    _ = try await bot.say("/help")
    _ = try await bot.replies()
    let id = try await bot.customer().id
    return try await bot.store.transaction { tx in
      try tx.ledger.balance(of: id).available.micros
    }
  }

  /// Puts rows into the outbox; returns them as stored.
  @discardableResult
  func insert(_ rows: [OutboxRow]) async throws -> [OutboxRow] {
    try await bot.store.transaction { tx in
      try rows.map { row in
        var row = row
        row.id = try tx.outbox.insert(row)
        return row
      }
    }
  }

  /// A message to a chat.
  func text(
    _ text: String, to chat: Int64 = 7, effect: OutboxEffect = .none, after delay: Duration? = nil,
    thread: Int64? = nil
  ) -> OutboxRow {
    let message = SendMessage(chatID: chat, text: text, threadID: thread)
    let now = bot.time.now()
    return OutboxRow(
      chatID: chat, method: SendMessage.name,
      parameters: String(decoding: message.json(), as: UTF8.self), effect: effect,
      notBefore: delay.map { now.adding($0) }, createdAt: now)
  }

  /// The row that edits a message.
  func edit(_ text: String, message: Int64 = 55, target: JobID? = nil) -> OutboxRow {
    let edit = EditMessageText(chatID: 7, messageID: message, text: text)
    return OutboxRow(
      chatID: 7, method: EditMessageText.name,
      parameters: String(decoding: edit.json(), as: UTF8.self), target: target,
      createdAt: bot.time.now())
  }

  /// A job whose picture is in the vault and whose photo row is the only one in the outbox.
  func stored(_ prompt: String = "a lake") async throws -> (job: Job, row: OutboxRow) {
    let job = try await bot.order(prompt)
    try await bot.note(message: 55, for: job.id)
    let bytes = Array("picture \(job.id)".utf8)
    let blob = try await vault.seal(bytes)
    try await clear()
    let replies = try await bot.finish(job.id, blob: blob)
    return (try await bot.job(job.id), try replies.only().row)
  }

  func clear() async throws {
    try await bot.store.transaction { tx in
      try tx.outbox.remove(try tx.outbox.rows(after: 0, limit: 10_000).map(\.id))
    }
    _ = try await bot.replies()
  }

  func depth() async throws -> Int {
    try await bot.store.transaction { tx in try tx.outbox.depth() }
  }

  func fileIDs(of row: OutboxRow) async throws -> [String?] {
    try await bot.store.transaction { tx in
      guard let picture = try row.picture.flatMap({ try tx.pictures.picture($0) }) else {
        return []
      }
      let copies = try tx.pictures.fileIDs(of: picture.blob)
      return [copies.photo, copies.document]
    }
  }

  /// Lets a sender work until a condition holds, then ends it.
  func work(
    connections: Int = 4, until isDone: @escaping @Sendable () async throws -> Bool
  ) async throws {
    let sender = sender(connections: connections)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await sender.run() }
      while try await !isDone() { try await Task.sleep(for: .milliseconds(1)) }
      group.cancelAll()
    }
  }

  /// Lets a sender work until nothing is left to send.
  func workUntilEmpty(connections: Int = 4) async throws {
    try await work(connections: connections) { try await depth() == 0 }
  }

  func deliver(_ row: OutboxRow) async -> RowDelivery.Outcome {
    await RowDelivery(row: row, parts: parts()).send()
  }
}
