import HTTP

extension StandInTelegram {
  /// Serves `/chat/api/…`.
  func serveChat(_ request: IncomingRequest) -> HTTPReply {
    do throws(StandInError) {
      let call = try ChatRequest(request)
      return try call.isPost ? act(call) : read(call)
    } catch {
      return .now(.chatRefusal(error))
    }
  }

  private func read(_ call: ChatRequest) throws(StandInError) -> HTTPReply {
    switch call.name {
    case "hello":
      return .now(.answer(withWorld { $0.helloJSON() }))
    case "messages":
      let (user, chat) = (try call.number("user"), try call.number("chat"))
      let now = configuration.now()
      return .now(
        .answer(
          try withWorld { (world) throws(StandInError) in
            try world.messagesJSON(user: user, chat: chat, now: now)
          }))
    case "events":
      return try events(user: call.number("user"), since: call.number("since"))
    case "calls":
      return .now(.answer(callsJSON(since: Int(clamping: call.optionalNumber("since") ?? 0))))
    case "wallet", "stars":
      return try readWallet(call)
    default:
      guard call.name.hasPrefix("file/") else { throw .notFound("no such call") }
      return .now(try file(String(call.name.dropFirst("file/".count))))
    }
  }

  private func events(user: Int64, since: Int64) throws(StandInError) -> HTTPReply {
    let (ready, waiter) = try withWorld {
      (world) throws(StandInError) -> ([UInt8]?, (id: Int, bell: Bell<Void>)?) in
      guard world.users[user] != nil else { throw .badRequest("no such user") }
      if let json = world.eventsJSON(user: user, since: since) { return (json, nil) }
      return (nil, world.events.addWaiter())
    }
    if let ready { return .now(.answer(ready)) }
    guard let waiter else { return .now(.chatRefusal("no events", status: 500)) }
    return .later { await self.awaitEvents(user: user, since: since, waiter) }
  }

  private func awaitEvents(
    user: Int64, since: Int64, _ waiter: (id: Int, bell: Bell<Void>)
  ) async -> HTTPResponse {
    defer { withWorld { $0.events.removeWaiter(waiter.id) } }
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .seconds(25))
    while true {
      let left = clock.now.duration(to: end)
      let rang = await waiter.bell.wait(atMost: left, clock: configuration.clock) != nil
      let (json, version) = withWorld { world in
        (world.eventsJSON(user: user, since: since), world.events.version)
      }
      if let json { return .answer(json) }
      if !rang { return .answer(World.noEventsJSON(version: version)) }
    }
  }

  private func callsJSON(since number: Int) -> [UInt8] {
    var writer = JSONWriter(capacity: 4096)
    writer.beginObject()
    writer.name("calls")
    writer.beginArray()
    for call in calls(since: number) {
      writer.beginObject()
      writer.field("n", call.number)
      writer.field("method", call.method)
      writer.name("chat")
      if let chat = call.chat { writer.integer(chat) } else { writer.null() }
      writer.field("parameters", raw: Array(call.parameters.utf8))
      writer.field("at", call.milliseconds)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  private func file(_ id: String) throws(StandInError) -> HTTPResponse {
    let found = withWorld { world in
      world.files.reference(id).flatMap { file in world.files.bytes(id).map { (file, $0) } }
    }
    guard let (file, bytes) = found else { throw .notFound("no such file") }
    var headers: HTTPHeaders = [
      "Content-Type": file.mimeType, "Cache-Control": "private, max-age=86400, immutable",
      "X-Content-Type-Options": "nosniff",
    ]
    if file.kind == .document {
      let name = String((file.name ?? "file").unicodeScalars.filter { $0.value >= 32 })
        .split(separator: "\"").joined()
      headers["Content-Disposition"] = "attachment; filename=\"\(name)\""
    }
    return HTTPResponse(status: 200, headers: headers, body: .bytes(bytes))
  }
}
