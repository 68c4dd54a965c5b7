import HTTP

extension StandInTelegram {
  /// Serves the calls of the web chat that change something.
  func act(_ call: ChatRequest) throws(StandInError) -> HTTPReply {
    let now = configuration.now()
    switch call.name {
    case "send":
      let (post, text) = (try call.post(), call.text("text") ?? "")
      return try numbered { (world) throws(StandInError) in
        try world.say(text, post, now: now)
      }
    case "photo": return try upload(call, now: now)
    case "press": return try press(call, now: now)
    case "pay":
      let (user, chat) = (try call.number("user"), try call.number("chat"))
      let message = try call.messageID("message")
      let twice = call.flag("twice")
      let late = Duration.seconds(min(max(call.optionalNumber("late") ?? 0, 0), 600))
      return .later {
        await self.pay(user: user, chat: chat, message: message, twice: twice, late: late)
      }
    case "wallet", "indexer": return try actInWallet(call)
    case "faults":
      add(try call.fault())
      return .now(.answer(Array("{}".utf8)))
    case "delete", "block", "clear":
      try withWorld { (world) throws(StandInError) in try world.change(call, now: now) }
      return .now(.answer(Array("{}".utf8)))
    default: throw .notFound("no such call")
    }
  }

  private func numbered(
    _ body: (inout World) throws(StandInError) -> Int
  ) throws(StandInError) -> HTTPReply {
    let id = try withWorld { (world) throws(StandInError) in try body(&world) }
    return .now(.answer(Array("{\"id\":\(id)}".utf8)))
  }

  private func upload(_ call: ChatRequest, now: Int64) throws(StandInError) -> HTTPReply {
    let post = try call.post()
    let kind = call.text("as") ?? "photo"
    guard let kind = FileReference.Kind(rawValue: kind) else {
      throw .badRequest("as must be photo or document")
    }
    return try numbered { (world) throws(StandInError) in
      try world.show(
        call.body, kind: kind, name: call.text("name"), caption: call.text("caption") ?? "",
        post, now: now)
    }
  }

  private func press(_ call: ChatRequest, now: Int64) throws(StandInError) -> HTTPReply {
    let (user, chat) = (try call.number("user"), try call.number("chat"))
    let message = try call.messageID("message")
    let (row, column) = (try call.messageID("row"), try call.messageID("column"))
    let id = try withWorld { (world) throws(StandInError) in
      let button = world.chats[chat]?.message(message)?.keyboard?.button(row: row, column: column)
      guard let data = button?.callbackData else { throw .badRequest("no such callback button") }
      return try world.press(user: user, chat: chat, message: message, data: data, now: now)
    }
    return .now(.answer(Array("{\"id\":\"\(id)\"}".utf8)))
  }

  private func pay(
    user: Int64, chat: Int64, message: Int, twice: Bool, late: Duration
  ) async -> HTTPResponse {
    var writer = JSONWriter()
    do throws(StandInError) {
      var refusal = try await pay(user: user, chat: chat, message: message, late: late)
      if twice, refusal == nil {
        refusal = try await pay(user: user, chat: chat, message: message)
      }
      writer.beginObject()
      writer.field("status", refusal == nil ? "paid" : "refused")
      if let refusal { writer.field("error", refusal) }
      writer.endObject()
    } catch {
      return .chatRefusal(error)
    }
    return .answer(writer.bytes)
  }
}

extension World {
  /// Applies `delete`, `block` or `clear`.
  fileprivate mutating func change(_ call: ChatRequest, now: Int64) throws(StandInError) {
    let user = try call.number("user")
    if call.name == "block" { return try setBlocked(call.flag("blocked"), user: user, now: now) }
    let chat = try call.number("chat")
    guard chats[chat]?.members.contains(user) == true else { throw .chatNotFound }
    if call.name == "clear" {
      chats[chat]?.clear()
      note(chat, .reload)
    } else {
      guard let index = chats[chat]?.index(of: try call.messageID("message")) else {
        throw .badRequest("message not found")
      }
      remove(at: index, in: chat)
    }
  }
}
