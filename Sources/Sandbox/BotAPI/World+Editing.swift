import HTTP

extension World {
  /// A message that a call may change, with its place.
  private struct Place {
    let chat: Int64
    let index: Int
    let message: Message
  }

  private func place(_ parameters: CallParameters) throws(StandInError) -> Place {
    if parameters["inline_message_id"] != nil { throw .badRequest("MESSAGE_ID_INVALID") }
    guard parameters["message_id"] != nil else {
      throw .badRequest("message identifier is not specified")
    }
    let id = try chatID(parameters)
    guard let number = parameters.integer("message_id"), let chat = chats[id],
      let index = chat.index(of: Int(clamping: number))
    else { throw .badRequest("message to edit not found") }
    let message = chat.messages[index]
    guard message.author == nil else { throw .badRequest("message can't be edited") }
    guard !chat.isBlocked else { throw .blocked }
    return Place(chat: id, index: index, message: message)
  }

  /// Puts the changed message in its place, unless nothing changed.
  private mutating func apply(
    _ content: MessageContent, keyboard: InlineKeyboard?, at place: Place, now: Int64,
    result: inout JSONWriter
  ) throws(StandInError) {
    guard content != place.message.content || keyboard != place.message.keyboard else {
      throw .notModified
    }
    var message = place.message
    message.content = content
    message.keyboard = keyboard
    message.editDate = now / 1000
    chats[place.chat]?.replace(at: place.index, with: message)
    note(place.chat, .edit(message.id))
    if let chat = chats[place.chat] { write(message, in: chat, to: &result) }
  }

  mutating func editText(
    _ parameters: CallParameters, now: Int64, result: inout JSONWriter
  ) throws(StandInError) {
    let text = try messageText(parameters)
    let keyboard = try ReplyMarkup.read(parameters).keyboard
    let place = try place(parameters)
    guard case .text = place.message.content else {
      throw .badRequest("there is no text in the message to edit")
    }
    try apply(.text(text), keyboard: keyboard, at: place, now: now, result: &result)
  }

  mutating func editCaption(
    _ parameters: CallParameters, now: Int64, result: inout JSONWriter
  ) throws(StandInError) {
    let caption = try caption(parameters)
    let keyboard = try ReplyMarkup.read(parameters).keyboard
    let place = try place(parameters)
    var content = place.message.content
    switch content {
    case .photo(var photo):
      photo.caption = caption
      content = .photo(photo)
    case .document(var document):
      document.caption = caption
      content = .document(document)
    case .text, .invoice, .payment, .refund:
      throw .badRequest("there is no caption in the message to edit")
    }
    try apply(content, keyboard: keyboard, at: place, now: now, result: &result)
  }

  mutating func editKeyboard(
    _ parameters: CallParameters, now: Int64, result: inout JSONWriter
  ) throws(StandInError) {
    let keyboard = try ReplyMarkup.read(parameters).keyboard
    let place = try place(parameters)
    try apply(
      place.message.content, keyboard: keyboard, at: place, now: now, result: &result)
  }

  mutating func editMedia(
    _ parameters: CallParameters, now: Int64, result: inout JSONWriter
  ) throws(StandInError) {
    guard
      let item = try parameters.structure("media", refusal: "can't parse input media JSON object")
    else { throw .badRequest("input media is not specified") }
    let media = try InputMedia(item, parameters, world: self)
    let keyboard = try ReplyMarkup.read(parameters).keyboard
    let place = try place(parameters)
    let file = try file(of: media.source)
    let content = Self.content(file, caption: media.caption, isSpoiler: media.isSpoiler)
    try apply(content, keyboard: keyboard, at: place, now: now, result: &result)
  }

  mutating func deleteMessage(
    _ parameters: CallParameters, now: Int64, result: inout JSONWriter
  ) throws(StandInError) {
    guard parameters["message_id"] != nil else {
      throw .badRequest("message identifier is not specified")
    }
    let id = try chatID(parameters)
    guard let number = parameters.integer("message_id"), let chat = chats[id],
      let index = chat.index(of: Int(clamping: number))
    else { throw .badRequest("message to delete not found") }
    guard isDeletable(chat.messages[index], now: now) else {
      throw .badRequest("message can't be deleted for everyone")
    }
    remove(at: index, in: id)
    result.bool(true)
  }

  mutating func deleteMessages(
    _ parameters: CallParameters, now: Int64, result: inout JSONWriter
  ) throws(StandInError) {
    guard
      let list = try parameters.structure(
        "message_ids", refusal: "can't parse message_ids JSON object")
    else { throw .badRequest("message identifiers are not specified") }
    guard let items = list.array else {
      throw .badRequest("expected an Array of message identifiers")
    }
    guard items.count <= 100 else {
      throw .badRequest("too many message identifiers specified")
    }
    var ids: [Int] = []
    for item in items {
      guard let id = item.integer else {
        throw .badRequest("message identifier must be a Number")
      }
      ids.append(Int(clamping: id))
    }
    let chat = try chatID(parameters)
    for id in ids {
      guard let index = chats[chat]?.index(of: id), let message = chats[chat]?.messages[index],
        isDeletable(message, now: now)
      else { continue }
      remove(at: index, in: chat)
    }
    result.bool(true)
  }

  /// Younger than 48 hours (https://core.telegram.org/bots/api#deletemessage).
  private func isDeletable(_ message: Message, now: Int64) -> Bool {
    now / 1000 - message.date < 48 * 3600
  }

  /// Takes a message away and tells the pages.
  mutating func remove(at index: Int, in chat: Int64) {
    guard let id = chats[chat]?.messages[index].id else { return }
    chats[chat]?.remove(at: index)
    note(chat, .delete(id))
  }
}
