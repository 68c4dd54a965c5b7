import HTTP

extension World {
  mutating func answerCallback(
    _ parameters: CallParameters, now: Int64, result: inout JSONWriter
  ) throws(StandInError) {
    let press = try callbacks.press(parameters.text("callback_query_id") ?? "", now: now)
    let text = parameters.text("text")
    guard (text?.utf16.count ?? 0) <= 200 else { throw .badRequest("MESSAGE_TOO_LONG") }
    note(
      press.chat,
      .answer(
        user: press.user, message: press.message, text: text,
        isAlert: parameters.flag("show_alert"), url: parameters.text("url")))
    result.bool(true)
  }

  /// Plays a person's press on a callback button.
  ///
  /// - Returns: Id of the query.
  mutating func press(
    user: Int64, chat chatID: Int64, message messageID: Int, data: String, now: Int64
  ) throws(StandInError) -> String {
    guard let chat = chats[chatID], let resident = users[user], chat.members.contains(user) else {
      throw .chatNotFound
    }
    guard let message = chat.message(messageID) else { throw .badRequest("message not found") }
    guard !chat.isBlocked else { throw .blocked }
    let id = String(nextNumber())
    callbacks.add(
      id, CallbackBook.Press(user: user, chat: chatID, message: messageID, milliseconds: now))
    var writer = JSONWriter(capacity: 1024)
    writer.beginObject()
    writer.field("id", id)
    writer.field("from", raw: resident.json)
    writer.name("message")
    write(message, in: chat, to: &writer)
    writer.field("chat_instance", String(chatID &* 7_919))
    writer.field("data", data)
    writer.endObject()
    enqueue(.callbackQuery, payload: writer.bytes, now: now)
    return id
  }
}
