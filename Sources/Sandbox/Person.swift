/// Plays one person of the stand-in world, as a phone would.
package struct Person: Sendable {
  let telegram: StandInTelegram
  /// Also the id of the private chat.
  package let id: Int64

  /// Writes a text, in the private chat unless another is named; gives back the message's id.
  @discardableResult
  package func send(
    _ text: String, chat: Int64? = nil, replyTo: Int? = nil, topic: Int? = nil
  ) throws(StandInError) -> Int {
    let now = telegram.configuration.now()
    let post = World.Post(user: id, chat: chat ?? id, replyTo: replyTo, topic: topic)
    return try telegram.withWorld { (world) throws(StandInError) in
      try world.say(text, post, now: now)
    }
  }

  /// Sends a picture; photos of the same `album` are one media group.
  @discardableResult
  package func sendPhoto(
    _ bytes: [UInt8], caption: String = "", chat: Int64? = nil, replyTo: Int? = nil,
    topic: Int? = nil, album: String? = nil
  ) throws(StandInError) -> Int {
    try show(
      bytes, .photo, name: nil, caption: caption,
      World.Post(user: id, chat: chat ?? id, replyTo: replyTo, topic: topic, album: album))
  }

  /// Sends a file as it is.
  @discardableResult
  package func sendDocument(
    _ bytes: [UInt8], name: String, caption: String = "", chat: Int64? = nil,
    replyTo: Int? = nil, topic: Int? = nil, album: String? = nil
  ) throws(StandInError) -> Int {
    try show(
      bytes, .document, name: name, caption: caption,
      World.Post(user: id, chat: chat ?? id, replyTo: replyTo, topic: topic, album: album))
  }

  private func show(
    _ bytes: [UInt8], _ kind: FileReference.Kind, name: String?, caption: String,
    _ post: World.Post
  ) throws(StandInError) -> Int {
    let now = telegram.configuration.now()
    return try telegram.withWorld { (world) throws(StandInError) in
      try world.show(bytes, kind: kind, name: name, caption: caption, post, now: now)
    }
  }

  /// Presses a callback button by its place.
  ///
  /// - Returns: Id of the callback query.
  @discardableResult
  package func press(
    message: Int, row: Int, column: Int, chat: Int64? = nil
  ) throws(StandInError) -> String {
    let now = telegram.configuration.now()
    let place = chat ?? id
    return try telegram.withWorld { (world) throws(StandInError) in
      let button = world.chats[place]?.message(message)?.keyboard?.button(
        row: row, column: column)
      guard let data = button?.callbackData else { throw .badRequest("no such callback button") }
      return try world.press(user: id, chat: place, message: message, data: data, now: now)
    }
  }

  /// Sends a callback query with any data, as a modified client could.
  @discardableResult
  package func press(
    message: Int, data: String, chat: Int64? = nil
  ) throws(StandInError) -> String {
    let now = telegram.configuration.now()
    return try telegram.withWorld { (world) throws(StandInError) in
      try world.press(user: id, chat: chat ?? id, message: message, data: data, now: now)
    }
  }

  /// Blocks or unblocks the bot.
  package func setBlocked(_ blocked: Bool) throws(StandInError) {
    let now = telegram.configuration.now()
    try telegram.withWorld { (world) throws(StandInError) in
      try world.setBlocked(blocked, user: id, now: now)
    }
  }
}
