import HTTP

extension World {
  mutating func sendMessage(
    _ parameters: CallParameters, now: Int64, result: inout JSONWriter
  ) throws(StandInError) {
    let text = try messageText(parameters)
    let target = try target(parameters)
    post(.text(text), to: target, now: now, result: &result)
  }

  /// The `text` of a message, which must not be empty.
  func messageText(_ parameters: CallParameters) throws(StandInError) -> FormattedText {
    guard let source = parameters.text("text") else {
      throw .badRequest("message text is empty")
    }
    let text = try formatted(
      source, parameters, entities: "entities", limit: 4096, tooLong: "message is too long")
    guard !text.text.isEmpty else { throw .badRequest("text must be non-empty") }
    return text
  }

  /// The `caption` of a file; empty when there is none.
  func caption(_ parameters: CallParameters) throws(StandInError) -> FormattedText {
    guard let source = parameters.text("caption") else { return .empty }
    return try formatted(
      source, parameters, entities: "caption_entities", limit: 1024,
      tooLong: "message caption is too long")
  }

  mutating func sendFile(
    _ parameters: CallParameters, kind: FileReference.Kind, now: Int64, result: inout JSONWriter
  ) throws(StandInError) {
    let caption = try caption(parameters)
    let source = try FileSource(
      parameters[kind.rawValue], field: kind.rawValue, parameters, kind: kind)
    let target = try target(parameters)
    let file = try file(of: source)
    post(
      Self.content(file, caption: caption, isSpoiler: parameters.flag("has_spoiler")),
      to: target, now: now, result: &result)
  }

  static func content(
    _ file: FileReference, caption: FormattedText, isSpoiler: Bool
  ) -> MessageContent {
    switch file.kind {
    case .photo: .photo(.init(file: file, caption: caption, isSpoiler: isSpoiler))
    case .document: .document(.init(file: file, caption: caption))
    }
  }

  mutating func sendMediaGroup(
    _ parameters: CallParameters, now: Int64, result: inout JSONWriter
  ) throws(StandInError) {
    guard
      let items = try parameters.structure("media", refusal: "can't parse media JSON object")?
        .array
    else { throw .badRequest("expected an Array of InputMedia") }
    guard (2...10).contains(items.count) else {
      throw .badRequest("group send failed: an album has 2-10 items")
    }
    var media: [InputMedia] = []
    for item in items { media.append(try InputMedia(item, parameters, world: self)) }
    guard media.allSatisfy({ $0.source.kind == media[0].source.kind }) else {
      throw .badRequest("can't use the media of the specified type in the album")
    }
    var target = try target(parameters)
    target.keyboard = nil
    var contents: [MessageContent] = []
    for item in media {
      contents.append(
        Self.content(try file(of: item.source), caption: item.caption, isSpoiler: item.isSpoiler))
    }
    let album = String(nextNumber())
    result.beginArray()
    for content in contents {
      post(content, to: target, album: album, now: now, result: &result)
    }
    result.endArray()
  }

  mutating func sendChatAction(
    _ parameters: CallParameters, now: Int64, result: inout JSONWriter
  ) throws(StandInError) {
    let known: Set<String> = [
      "typing", "upload_photo", "upload_document", "choose_sticker", "record_video",
      "upload_video", "record_voice", "upload_voice", "find_location", "record_video_note",
      "upload_video_note", "cancel",
    ]
    guard let action = parameters.text("action"), known.contains(action) else {
      throw .badRequest("wrong parameter action in request")
    }
    let id = try chatID(parameters)
    guard chats[id]?.isBlocked == false else { throw .blocked }
    chats[id]?.action = ChatRoom.ChatAction(name: action, untilMilliseconds: now + 5000)
    note(id, .action(action))
    result.bool(true)
  }

  mutating func getChat(
    _ parameters: CallParameters, result: inout JSONWriter
  ) throws(StandInError) {
    let id = try chatID(parameters)
    guard let chat = chats[id], case .object(let fields) = JSONParser.parse(chat.json) else {
      throw .chatNotFound
    }
    let full = [
      JSON.Field(name: "accent_color_id", value: .integer(0)),
      JSON.Field(name: "max_reaction_count", value: .integer(11)),
    ]
    result.value(.object(fields + full))
  }
}
