import HTTP

extension World {
  /// The id of the chat that a call names, if it exists.
  func chatID(_ parameters: CallParameters) throws(StandInError) -> Int64 {
    guard parameters["chat_id"] != nil else { throw .badRequest("chat_id is empty") }
    guard let id = parameters.integer("chat_id"), chats[id] != nil else { throw .chatNotFound }
    return id
  }

  /// The target of a send method, checked as the real server does: chat, right to write, topic,
  /// reply, keyboard.
  func target(_ parameters: CallParameters) throws(StandInError) -> SendTarget {
    let markup = try ReplyMarkup.read(parameters)
    let id = try chatID(parameters)
    guard let chat = chats[id] else { throw .chatNotFound }
    guard !chat.isBlocked else { throw .blocked }
    var topic: Int?
    if let thread = parameters.integer("message_thread_id"), thread != 0 {
      guard chat.topics.contains(where: { $0.id == thread }) else {
        throw .badRequest("message thread not found")
      }
      topic = Int(thread)
    }
    let original = try repliedMessage(parameters, in: chat)
    return SendTarget(
      chat: id, topic: topic ?? original?.topic, replyTo: original?.id,
      isProtected: parameters.flag("protect_content"), keyboard: markup.keyboard,
      forcedReply: markup.forcedReply)
  }

  private func repliedMessage(
    _ parameters: CallParameters, in chat: ChatRoom
  ) throws(StandInError) -> Message? {
    let reply = try parameters.structure(
      "reply_parameters", refusal: "can't parse reply parameters JSON object")
    if let reply, case .object = reply {
    } else if reply != nil {
      throw .badRequest("object expected as reply parameters")
    }
    guard
      let id = reply?["message_id"]?.integer ?? parameters.integer("reply_to_message_id"), id != 0
    else { return nil }
    if let message = chat.message(Int(clamping: id)) { return message }
    let isOptional =
      reply?["allow_sending_without_reply"]?.flag
      ?? parameters.flag("allow_sending_without_reply")
    guard isOptional else { throw .badRequest("message to be replied not found") }
    return nil
  }

  /// Adds a message of the bot, tells the pages and writes it.
  mutating func post(
    _ content: MessageContent, to target: SendTarget, album: String? = nil, now: Int64,
    result: inout JSONWriter
  ) {
    guard let id = chats[target.chat]?.nextID() else { return }
    let message = Message(
      id: id, date: now / 1000, author: nil, topic: target.topic,
      replyTo: target.replyTo, albumID: album, isProtected: target.isProtected,
      content: content, keyboard: target.keyboard, forcedReply: target.forcedReply)
    chats[target.chat]?.append(message)
    chats[target.chat]?.action = nil
    if let chat = chats[target.chat] { write(message, in: chat, to: &result) }
    note(target.chat, .message(message.id))
  }

  /// Reads a text or caption with its markup, cleaned and within its limit.
  func formatted(
    _ source: String, _ parameters: CallParameters, entities field: String, limit: Int,
    tooLong: String
  ) throws(StandInError) -> FormattedText {
    guard source.utf8.count <= 1 << 15 else { throw .badRequest("text is too long") }
    let mode = parameters.text("parse_mode")?.lowercased() ?? "none"
    var text: FormattedText
    switch mode {
    case "html": text = try HTMLMarkup.parse(source)
    case "none": text = FormattedText(source, entities: try givenEntities(parameters, field))
    default: throw .badRequest("unsupported parse_mode")
    }
    text = text.cleaned()
    guard text.text.utf8.count <= limit || text.text.utf16.count <= limit else {
      throw .badRequest(tooLong)
    }
    EntityDetector.mark(&text)
    return text
  }

  private func givenEntities(
    _ parameters: CallParameters, _ field: String
  ) throws(StandInError) -> [TextEntity] {
    guard
      let list = try parameters.structure(field, refusal: "can't parse entities JSON object")?.array
    else { return [] }
    var entities: [TextEntity] = []
    for item in list {
      guard let offset = item["offset"]?.integer, let length = item["length"]?.integer,
        let name = item["type"]?.string
      else { throw .badRequest("can't parse MessageEntity: expected an Object") }
      guard let kind = TextEntity.Kind(rawValue: name), offset >= 0, length > 0,
        length < 1 << 20, offset < 1 << 20
      else { continue }
      entities.append(
        TextEntity(
          kind, offset: Int(offset), length: Int(length), url: item["url"]?.string,
          language: item["language"]?.string))
    }
    return entities
  }
}
