import HTTP

/// Everything the stand-in knows, as plain values; one lock guards it.
struct World: Sendable {
  let configuration: StandInConfiguration
  /// The Bot API's `User` object of the bot.
  let botJSON: [UInt8]
  var users: [Int64: Resident] = [:]
  /// Ids in the order in which people came.
  var userOrder: [Int64] = []
  var chats: [Int64: ChatRoom] = [:]
  var queue: UpdateQueue
  var poll: PendingPoll?
  private var lastPollID = 0
  var webhook = ""
  /// Sticky, as the last `getUpdates` or `setWebhook` gave it; `nil` for the default.
  var allowedUpdates: Set<String>?
  var files: FileStore
  var events: EventLog
  var calls: CallLog
  var faults = FaultPlan()
  var flood: FloodControl?
  var callbacks = CallbackBook()
  var commands = CommandTable()
  var stars = StarBook()
  /// `setMyName`, `setMyDescription`, `setMyShortDescription` by method word and language.
  var profile: [String: String] = [:]
  private var lastNumber: Int64
  private let firstMessageID: Int

  /// A person with the Bot API's `User` object.
  struct Resident: Sendable {
    let user: SandboxUser
    let json: [UInt8]
  }

  init(configuration: StandInConfiguration) {
    // Ids start from the clock so that what a bot remembers of an earlier run matches nothing.
    let start = configuration.now()
    self.configuration = configuration
    botJSON = Self.json(of: configuration.bot)
    queue = UpdateQueue(firstID: start)
    firstMessageID = Int(start / 1000 % 100_000_000)
    lastNumber = start * 1000
    files = FileStore(capacity: configuration.fileBytesKept, nonce: start)
    events = EventLog(startVersion: start)
    calls = CallLog(capacity: configuration.callsKept)
    flood = configuration.floodLimits.map { FloodControl(limits: $0) }
    for user in configuration.users { add(user) }
    addGroup()
  }

  /// Makes a person and the private chat known; a known id is left as it is.
  mutating func add(_ user: SandboxUser) {
    guard users[user.id] == nil else { return }
    users[user.id] = Resident(user: user, json: Self.json(of: user))
    userOrder.append(user.id)
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("id", user.id)
    writer.field("first_name", user.firstName)
    if let username = user.username { writer.field("username", username) }
    writer.field("type", "private")
    writer.endObject()
    chats[user.id] = ChatRoom(
      id: user.id, title: configuration.bot.firstName, members: [user.id], json: writer.bytes,
      lastID: firstMessageID, historyLength: configuration.historyLength)
  }

  private mutating func addGroup() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("id", configuration.groupID)
    writer.field("title", configuration.groupTitle)
    if !configuration.topics.isEmpty { writer.field("is_forum", true) }
    writer.field("type", "supergroup")
    writer.endObject()
    chats[configuration.groupID] = ChatRoom(
      id: configuration.groupID, title: configuration.groupTitle,
      members: configuration.users.map(\.id), json: writer.bytes, topics: configuration.topics,
      lastID: firstMessageID, historyLength: configuration.historyLength)
  }

  /// A number never given before, not even in an earlier run.
  mutating func nextNumber() -> Int64 {
    lastNumber += 1
    return lastNumber
  }

  mutating func nextPollID() -> Int {
    lastPollID += 1
    return lastPollID
  }

  /// The chats a person sees: the private one and the groups.
  func chats(of user: Int64) -> [ChatRoom] {
    [chats[user], chats[configuration.groupID]].compactMap { $0 }
      .filter { $0.members.contains(user) }
  }

  /// Queues an update unless the bot does not want its kind, and wakes the poll.
  mutating func enqueue(_ kind: UpdateKind, payload: [UInt8], now: Int64) {
    guard allowedUpdates?.contains(kind.rawValue) ?? true else { return }
    queue.append(
      field: kind.rawValue, payload: payload, expires: now + kind.lifetimeMilliseconds)
    poll?.bell.ring(.updates)
  }

  /// Tells open pages, if there may be any.
  mutating func note(_ chat: Int64, _ kind: ChatEvent.Kind) {
    guard configuration.keepsMessages else { return }
    events.append(ChatEvent(chat: chat, kind: kind))
  }

  private static func json(of bot: BotIdentity) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("id", bot.id)
    writer.field("is_bot", true)
    writer.field("first_name", bot.firstName)
    writer.field("username", bot.username)
    writer.endObject()
    return writer.bytes
  }

  private static func json(of user: SandboxUser) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.field("id", user.id)
    writer.field("is_bot", false)
    writer.field("first_name", user.firstName)
    if let username = user.username { writer.field("username", username) }
    if let language = user.language { writer.field("language_code", language) }
    writer.endObject()
    return writer.bytes
  }
}
