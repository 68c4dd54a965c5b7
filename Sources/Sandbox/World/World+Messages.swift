import HTTP

extension World {
  /// Writes the Bot API's `Message` object; `reply_to_message` is not nested further.
  func write(
    _ message: Message, in chat: ChatRoom, showsReply: Bool = true, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.field("message_id", message.id)
    if let topic = message.topic {
      writer.field("message_thread_id", topic)
      writer.field("is_topic_message", true)
    } else if !chat.isPrivate, chat.topics.isEmpty, let root = message.replyTo {
      // Supergroups number the thread of any reply; it cannot be sent to.
      writer.field("message_thread_id", root)
    }
    writer.field("from", raw: message.author.flatMap { users[$0]?.json } ?? botJSON)
    writer.field("chat", raw: chat.json)
    writer.field("date", message.date)
    if let edited = message.editDate { writer.field("edit_date", edited) }
    if let album = message.albumID { writer.field("media_group_id", album) }
    if showsReply, let original = message.replyTo.flatMap({ chat.message($0) }) {
      writer.name("reply_to_message")
      write(original, in: chat, showsReply: false, to: &writer)
    }
    message.content.write(to: &writer)
    if message.isProtected { writer.field("has_protected_content", true) }
    if let keyboard = message.keyboard {
      writer.name("reply_markup")
      keyboard.write(to: &writer)
    }
    writer.endObject()
  }

  /// Adds a message of a person and queues its update.
  mutating func receive(_ message: Message, in chatID: Int64, now: Int64) {
    chats[chatID]?.append(message)
    guard let chat = chats[chatID] else { return }
    var writer = JSONWriter(capacity: 512)
    write(message, in: chat, to: &writer)
    enqueue(.message, payload: writer.bytes, now: now)
    note(chatID, .message(message.id))
  }
}
