import Cryptography
import Domain
import Lifecycle
import Resources
import Services
import Storage
import Synchronization
import Telegram
import TestSupport
import Testing

@testable import Bot

/// The bot over a real store in memory: updates go in, rows of the outbox come out.
final class BotHarness: Sendable {
  let store: SQLiteStore
  let time: ManualTime
  let context: BotContext
  let dispatcher: Dispatcher
  let signals = Dispatcher.Signals(outbox: Wakeup(), jobs: Wakeup(), running: RunningJobs())
  private let ids: Mutex<Int64>
  private let cursor = Mutex<Int64>(0)

  static let bot = User(id: 42, isBot: true, firstName: "Zekron", username: "zekron_bot")
  static let wallet = TONWallet(address: "UQAddress", master: "EQMaster")
  static let group = Chat(id: -1_001_234, type: .supergroup, title: "Art", isForum: true)

  /// How a harness differs from the usual one.
  struct Setup {
    var credit: Int64 = 1_000_000
    var limits = JobLimits()
    var commandsPerMinute = 1000
    var admins: [AccountID] = []
    var offersTON = true
    var engines = EngineBoard.empty
    var moderation = Moderation.none
  }

  convenience init(_ setup: Setup = Setup()) async throws {
    try self.init(
      setup, store: try await MemoryStore.make(), time: ManualTime(), firstUpdate: 1)
  }

  private init(
    _ setup: Setup, store: SQLiteStore, time: ManualTime, firstUpdate: Int64
  ) throws {
    self.store = store
    self.time = time
    ids = Mutex(firstUpdate)
    let random = SeededBytes(seed: UInt64(firstUpdate))
    let catalog = try SampleCatalog.make()
    let texts = try Texts(files: Resources.texts)
    let signer = ButtonSigner(key: [UInt8](repeating: 9, count: 32))
    context = BotContext(
      texts: texts, catalog: catalog,
      imagine: ImagineService(
        catalog: catalog, limits: setup.limits, moderation: setup.moderation),
      enrolment: Enrolment(signupCredit: Amount(micros: setup.credit)),
      keys: KeyService(randomBytes: random.bytes),
      topUps: SampleTopUps.service(
        announcer: ChatTopUpAnnouncer(
          texts: texts, signer: signer, wallet: Self.wallet, admins: setup.admins,
          outbox: signals.outbox),
        randomBytes: random.bytes, signupCredit: Amount(micros: setup.credit),
        offersTON: setup.offersTON),
      callbacks: CallbackService(rules: OutsideRules(), randomBytes: random.bytes),
      signer: signer, randomBytes: random.bytes,
      identity: BotIdentity(id: Self.bot.id, username: "zekron_bot"),
      settings: BotSettings(
        commandsPerMinute: setup.commandsPerMinute, workers: 2,
        publicURL: "https://zekron.example", version: "1.2.3", admins: setup.admins),
      engines: setup.engines)
    dispatcher = Dispatcher(
      context: context, store: store, time: time, signals: signals, logger: .silent)
  }

  /// The bot as it is after a restart: the same store, nothing in memory.
  func restarted(_ setup: Setup = Setup()) async throws -> BotHarness {
    let next = try BotHarness(setup, store: store, time: time, firstUpdate: nextID() + 1000)
    _ = try await next.replies()
    return next
  }

  func nextID() -> Int64 {
    ids.withLock { id in
      defer { id += 1 }
      return id
    }
  }

  // MARK: Updates

  /// Hands updates over and returns what was put into the outbox since the last time, after
  /// holding it against Telegram's rules.
  @discardableResult
  func handle(
    _ updates: [Update], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [Reply] {
    try await dispatcher.handle(updates)
    return try await replies(sourceLocation: sourceLocation)
  }

  /// What was put into the outbox since the last time.
  func replies(sourceLocation: SourceLocation = #_sourceLocation) async throws -> [Reply] {
    let after = cursor.withLock { $0 }
    let rows = try await store.transaction { tx in try tx.outbox.rows(after: after, limit: 500) }
    if let last = rows.last { cursor.withLock { $0 = last.id } }
    let replies = rows.map(Reply.init)
    for reply in replies { ReplyRules.check(reply, sourceLocation: sourceLocation) }
    return replies
  }

  /// A message's update, not handed over yet.
  func message(
    _ text: String?, from id: Int64 = 7, in chat: Chat? = nil, language: String? = "en",
    name: String = "Ann", caption: String? = nil, photo: [PhotoSize] = [], album: String? = nil,
    thread: Int64? = nil, replyTo: ReplyTarget? = nil
  ) -> Update {
    let number = nextID()
    return Update(
      id: number,
      kind: .message(
        Message(
          id: 1000 + number, date: time.now().milliseconds / 1000,
          chat: chat ?? Chat(id: id, type: .private),
          from: User(id: id, firstName: name, languageCode: language), threadID: thread,
          text: text, caption: caption, photo: photo, mediaGroupID: album, replyTo: replyTo)))
  }

  @discardableResult
  func say(
    _ text: String, from id: Int64 = 7, in chat: Chat? = nil, language: String? = "en",
    name: String = "Ann", thread: Int64? = nil, replyTo: ReplyTarget? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [Reply] {
    let update = message(
      text, from: id, in: chat, language: language, name: name, thread: thread, replyTo: replyTo)
    return try await handle([update], sourceLocation: sourceLocation)
  }

  @discardableResult
  func press(
    _ data: String?, from id: Int64 = 7, in chat: Chat? = nil, message: Int64 = 500,
    thread: Int64? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [Reply] {
    let number = nextID()
    let query = CallbackQuery(
      id: "q\(number)", from: User(id: id, firstName: "Ann", languageCode: "en"), data: data,
      message: CallbackMessage(
        id: message, chat: chat ?? Chat(id: id, type: .private), threadID: thread))
    return try await handle(
      [Update(id: number, kind: .callbackQuery(query))], sourceLocation: sourceLocation)
  }

  @discardableResult
  func press(
    _ button: Button, from id: Int64 = 7, in chat: Chat? = nil, message: Int64 = 500,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [Reply] {
    try await press(
      context.signer.sign(button.payload), from: id, in: chat, message: message,
      sourceLocation: sourceLocation)
  }
}
