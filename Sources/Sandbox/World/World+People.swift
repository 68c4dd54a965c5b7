import HTTP

extension World {
  /// What a person does in a chat.
  struct Post: Sendable {
    let user: Int64
    let chat: Int64
    var replyTo: Int?
    var topic: Int?
    var album: String?
  }

  /// Checks that a person may write, and gives the message its id.
  private mutating func message(
    _ post: Post, content: MessageContent, now: Int64
  ) throws(StandInError) -> Message {
    guard let chat = chats[post.chat], users[post.user] != nil,
      chat.members.contains(post.user)
    else { throw .chatNotFound }
    guard !chat.isBlocked else { throw .badRequest("unblock the bot first") }
    let original = post.replyTo.flatMap { chat.message($0) }
    if post.replyTo != nil, original == nil {
      throw .badRequest("message to be replied not found")
    }
    let topic = post.topic ?? original?.topic
    guard topic.map({ id in chat.topics.contains { $0.id == id } }) ?? true else {
      throw .badRequest("message thread not found")
    }
    return Message(
      id: chats[post.chat]?.nextID() ?? 0, date: now / 1000, author: post.user, topic: topic,
      replyTo: post.replyTo, albumID: post.album, isProtected: false, content: content)
  }

  /// - Returns: Id of the new message.
  mutating func say(_ text: String, _ post: Post, now: Int64) throws(StandInError) -> Int {
    var formatted = FormattedText(text).cleaned()
    guard !formatted.text.isEmpty else { throw .badRequest("message text is empty") }
    guard formatted.text.utf16.count <= 4096 else { throw .badRequest("message is too long") }
    EntityDetector.mark(&formatted)
    let message = try message(post, content: .text(formatted), now: now)
    receive(message, in: post.chat, now: now)
    return message.id
  }

  /// - Returns: Id of the new message.
  mutating func show(
    _ bytes: [UInt8], kind: FileReference.Kind, name: String?, caption: String, _ post: Post,
    now: Int64
  ) throws(StandInError) -> Int {
    var text = FormattedText(caption).cleaned()
    guard text.text.utf16.count <= 1024 else {
      throw .badRequest("message caption is too long")
    }
    EntityDetector.mark(&text)
    let upload = UploadedFile(
      field: kind.rawValue, name: name ?? "file", contentType: nil, bytes: bytes)
    let source = try FileSource(
      .string("attach://\(kind.rawValue)"), field: kind.rawValue,
      CallParameters(files: [upload]), kind: kind)
    let file = try file(of: source)
    let content = Self.content(file, caption: text, isSpoiler: false)
    let message = try message(post, content: content, now: now)
    receive(message, in: post.chat, now: now)
    return message.id
  }

  /// Blocks or unblocks the bot; the bot is told when that changes anything.
  mutating func setBlocked(_ blocked: Bool, user: Int64, now: Int64) throws(StandInError) {
    guard let chat = chats[user], let resident = users[user] else { throw .chatNotFound }
    guard chat.isBlocked != blocked else { return }
    chats[user]?.isBlocked = blocked
    var writer = JSONWriter(capacity: 512)
    writer.beginObject()
    writer.field("chat", raw: chat.json)
    writer.field("from", raw: resident.json)
    writer.field("date", now / 1000)
    for (name, isMember) in [
      ("old_chat_member" as StaticString, blocked), ("new_chat_member", !blocked),
    ] {
      writer.name(name)
      writer.beginObject()
      writer.field("user", raw: botJSON)
      writer.field("status", isMember ? "member" : "kicked")
      if !isMember { writer.field("until_date", 0) }
      writer.endObject()
    }
    writer.endObject()
    enqueue(.myChatMember, payload: writer.bytes, now: now)
    note(user, .reload)
  }
}
