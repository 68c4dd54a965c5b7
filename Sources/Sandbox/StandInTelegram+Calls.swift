import HTTP

extension StandInTelegram {
  /// A Bot API call as it arrived.
  struct Call: Sendable {
    let name: String
    let method: BotMethod
    let parameters: CallParameters
    let chat: Int64?
  }

  /// What a call comes to.
  enum Outcome: Sendable {
    case answer([UInt8])
    case refusal(StandInError)
    case wait(PendingPoll, World.PollRequest)
  }

  func serveCall(_ name: String, _ request: IncomingRequest) -> HTTPReply {
    let parameters: CallParameters
    do {
      parameters = try CallParameters(request)
    } catch {
      return .now(.refusal(error))
    }
    let chat = parameters.integer("chat_id")
    configuration.onCall?(name, chat)
    guard let method = BotMethod(named: name) else {
      withWorld { world in
        world.calls.record(
          method: name, chat: chat, parameters: parameters, milliseconds: configuration.now())
      }
      return .now(.refusal(.notFound("method not found")))
    }
    let call = Call(name: name, method: method, parameters: parameters, chat: chat)
    let now = configuration.now()
    let (fault, outcome) = withWorld { world -> (Fault.Kind?, Outcome?) in
      world.calls.record(method: name, chat: chat, parameters: parameters, milliseconds: now)
      let fault = world.faults.take(method: name, chat: chat)
      return (fault, fault?.preventsEffect == true ? nil : world.perform(call, now: now))
    }
    guard let fault else { return outcome.map(reply) ?? .now(.refusal(.serverError(code: 500))) }
    return reply(outcome, spoiltBy: fault, call)
  }

  private func reply(_ outcome: Outcome) -> HTTPReply {
    switch outcome {
    case .answer(let json): .now(.answer(json))
    case .refusal(let error): .now(.refusal(error))
    case .wait(let poll, let request):
      .later { await self.finish(poll, request) }
    }
  }

  private func reply(_ outcome: Outcome?, spoiltBy fault: Fault.Kind, _ call: Call) -> HTTPReply {
    switch fault {
    case .tooManyRequests(let seconds): .now(.refusal(.tooManyRequests(retryAfter: seconds)))
    case .serverError(let code): .now(.refusal(.serverError(code: code)))
    case .htmlBadGateway: .now(.badGatewayPage)
    case .blocked: .now(.refusal(.blocked))
    case .gone: .now(.refusal(.wrongFileID))
    case .tooBig: .now(.refusal(.badRequest("file is too big")))
    case .resetBefore, .resetAfter: .reset(nil, after: 0)
    case .truncated: truncated(outcome)
    case .hang(let seconds): .later { await self.hang(seconds, call) }
    }
  }

  private func truncated(_ outcome: Outcome?) -> HTTPReply {
    // The head of an answer takes about 90 bytes; the rest is the first half of the JSON.
    switch outcome {
    case .answer(let json): .reset(.answer(json), after: 90 + json.count / 2)
    case .refusal(let error): .reset(.refusal(error), after: 120)
    case .wait, nil: .reset(nil, after: 0)
    }
  }

  private func hang(_ seconds: Int, _ call: Call) async -> HTTPResponse {
    do {
      try await configuration.clock.sleep(for: .seconds(seconds))
    } catch {
      return .refusal(.serverError(code: 500))
    }
    let now = configuration.now()
    switch withWorld({ $0.perform(call, now: now) }) {
    case .answer(let json): return .answer(json)
    case .refusal(let error): return .refusal(error)
    case .wait(let poll, let request): return await finish(poll, request)
    }
  }

  /// Waits for an update, for a newer poll, or for the end of the time.
  private func finish(_ poll: PendingPoll, _ request: World.PollRequest) async -> HTTPResponse {
    let signal = await poll.bell.wait(atMost: request.timeout, clock: configuration.clock)
    if case .terminated(let error) = signal { return .refusal(error) }
    let now = configuration.now()
    let json = withWorld { world in
      var writer = JSONWriter.envelope(capacity: 4096)
      world.endPoll(poll, request, now: now, result: &writer)
      writer.endObject()
      return writer.bytes
    }
    return .answer(json)
  }
}

extension World {
  /// Performs any method within the flood limits and puts the result in its envelope.
  mutating func perform(_ call: StandInTelegram.Call, now: Int64) -> StandInTelegram.Outcome {
    if call.method.isSend, let chat = call.chat,
      let seconds = flood?.refusal(chat: chat, now: now)
    {
      return .refusal(.tooManyRequests(retryAfter: seconds))
    }
    var writer = JSONWriter.envelope(capacity: 768)
    do throws(StandInError) {
      if call.method == .getUpdates {
        if let (poll, request) = try beginPoll(call.parameters, now: now, result: &writer) {
          return .wait(poll, request)
        }
      } else {
        try perform(call.method, call.parameters, now: now, result: &writer)
      }
    } catch {
      return .refusal(error)
    }
    writer.endObject()
    return .answer(writer.bytes)
  }
}

extension Fault.Kind {
  /// Whether the call does nothing, or not yet.
  var preventsEffect: Bool {
    switch self {
    case .resetAfter, .truncated: false
    case .tooManyRequests, .serverError, .htmlBadGateway, .resetBefore, .hang, .blocked, .gone,
      .tooBig:
      true
    }
  }
}

extension JSONWriter {
  /// Begins `{"ok":true,"result":`; the result and `endObject` must follow.
  static func envelope(capacity: Int) -> JSONWriter {
    var writer = JSONWriter(capacity: capacity)
    writer.beginObject()
    writer.field("ok", true)
    writer.name("result")
    return writer
  }
}
