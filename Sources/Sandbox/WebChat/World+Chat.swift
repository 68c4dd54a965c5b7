import HTTP

extension World {
  /// The answer of `hello`: who is there.
  func helloJSON() -> [UInt8] {
    var writer = JSONWriter(capacity: 2048)
    writer.beginObject()
    writer.name("bot")
    writer.beginObject()
    writer.field("id", configuration.bot.id)
    writer.field("username", configuration.bot.username)
    writer.field("name", configuration.bot.firstName)
    writer.endObject()
    writer.name("users")
    writer.beginArray()
    for id in userOrder { writeUser(id, to: &writer) }
    writer.endArray()
    writer.name("chats")
    writer.beginArray()
    for id in userOrder + [configuration.groupID] {
      if let chat = chats[id] { write(chat, to: &writer) }
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  private func writeUser(_ id: Int64, to writer: inout JSONWriter) {
    guard let user = users[id]?.user else { return }
    writer.beginObject()
    writer.field("id", id)
    writer.field("name", user.firstName)
    writer.nullable("username", user.username)
    writer.nullable("language", user.language)
    writer.endObject()
  }

  private func write(_ chat: ChatRoom, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", chat.id)
    writer.field("type", chat.isPrivate ? "private" : "group")
    writer.field("title", chat.title)
    writer.name("users")
    writer.beginArray()
    for member in chat.members { writer.integer(member) }
    writer.endArray()
    if !chat.topics.isEmpty {
      writer.name("topics")
      writer.beginArray()
      for topic in chat.topics {
        writer.beginObject()
        writer.field("id", topic.id)
        writer.field("name", topic.name)
        writer.endObject()
      }
      writer.endArray()
    }
    writer.endObject()
  }

  /// The answer of `messages`: a chat as a person sees it.
  func messagesJSON(user: Int64, chat id: Int64, now: Int64) throws(StandInError) -> [UInt8] {
    guard let chat = chats[id], let person = users[user]?.user, chat.members.contains(user)
    else { throw .chatNotFound }
    var writer = JSONWriter(capacity: 16_384)
    writer.beginObject()
    writer.field("version", events.version)
    writer.name("messages")
    writer.beginArray()
    for message in chat.messages { writeForPage(message, in: chat, to: &writer) }
    writer.endArray()
    writeCommands(chat: id, user: person, to: &writer)
    writer.nullable(
      "action", chat.action.flatMap { $0.untilMilliseconds > now ? $0.name : nil })
    writer.field("blocked", chat.isBlocked)
    writer.endObject()
    return writer.bytes
  }

  private func writeCommands(chat: Int64, user: SandboxUser, to writer: inout JSONWriter) {
    writer.name("commands")
    writer.beginArray()
    for command in commands.shown(chat: chat, user: user) { command.write(to: &writer) }
    writer.endArray()
  }

  /// The answer of `events`, or `nil` when nothing happened that concerns the person.
  func eventsJSON(user: Int64, since: Int64) -> [UInt8]? {
    guard let log = events.events(since: since) else {
      return Self.eventsJSON(version: events.version) { writer in
        writer.beginObject()
        writer.field("type", "stale")
        writer.endObject()
      }
    }
    let own = Set(chats(of: user).map(\.id))
    var isEmpty = true
    let json = Self.eventsJSON(version: events.version) { writer in
      for event in log where own.contains(event.chat) {
        if write(event, for: user, to: &writer) { isEmpty = false }
      }
    }
    return isEmpty ? nil : json
  }

  static func noEventsJSON(version: Int64) -> [UInt8] {
    eventsJSON(version: version) { _ in }
  }

  private static func eventsJSON(
    version: Int64, _ list: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var writer = JSONWriter(capacity: 2048)
    writer.beginObject()
    writer.field("version", version)
    writer.name("events")
    writer.beginArray()
    list(&writer)
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  /// Writes an event as it stands now; what was deleted meanwhile is left out.
  ///
  /// - Returns: Whether anything was written.
  private func write(
    _ event: ChatEvent, for user: Int64, to writer: inout JSONWriter
  ) -> Bool {
    guard let chat = chats[event.chat], let person = users[user]?.user else { return false }
    var shown: Message?
    switch event.kind {
    case .message(let id), .edit(let id):
      shown = chat.message(id)
      guard shown != nil else { return false }
    case .answer(let asker, _, _, _, _):
      guard asker == user else { return false }
    case .delete, .action, .commands, .reload: break
    }
    writer.beginObject()
    writer.field("type", event.kind.name)
    if event.kind != .reload { writer.field("chat", event.chat) }
    if let shown {
      writer.name("message")
      writeForPage(shown, in: chat, to: &writer)
    }
    switch event.kind {
    case .delete(let id): writer.field("id", id)
    case .action(let name): writer.field("action", name)
    case .commands: writeCommands(chat: event.chat, user: person, to: &writer)
    case .answer(_, let message, let text, let isAlert, let url):
      writer.field("message", message)
      writer.nullable("text", text)
      writer.field("alert", isAlert)
      writer.nullable("url", url)
    case .message, .edit, .reload: break
    }
    writer.endObject()
    return true
  }
}

extension ChatEvent.Kind {
  fileprivate var name: String {
    switch self {
    case .message: "message"
    case .edit: "edit"
    case .delete: "delete"
    case .action: "action"
    case .commands: "commands"
    case .answer: "answer"
    case .reload: "stale"
    }
  }
}
