import HTTP

extension StandInTelegram {
  /// The hands of a person; one who is not known yet joins the world with a private chat.
  package func person(_ user: SandboxUser) -> Person {
    withWorld { $0.add(user) }
    return Person(telegram: self, id: user.id)
  }

  /// Queues updates as they are, without any chat knowing of them.
  ///
  /// - Parameter updates: Kind, and the JSON of the object under it.
  package func inject(_ updates: [(kind: UpdateKind, json: [UInt8])]) {
    let now = configuration.now()
    withWorld { world in
      for update in updates { world.enqueue(update.kind, payload: update.json, now: now) }
    }
  }

  /// Plays many private messages at once: one burst, in this order.
  ///
  /// - Throws: `StandInError` at the first that is refused; the ones before it are sent.
  package func say(_ texts: [(user: Int64, text: String)]) throws(StandInError) {
    let now = configuration.now()
    try withWorld { (world) throws(StandInError) in
      for (user, text) in texts {
        _ = try world.say(text, World.Post(user: user, chat: user), now: now)
      }
    }
  }

  /// The messages of a chat that are still kept, oldest first.
  package func messages(in chat: Int64) -> [Message] {
    withWorld { $0.chats[chat]?.messages ?? [] }
  }

  /// The first kept message that matches, waiting for one to come or to be edited.
  ///
  /// - Returns: `nil` when none came in time. Needs `keepsMessages`.
  package func message(
    in chat: Int64, within limit: Duration, where matches: @Sendable (Message) -> Bool
  ) async -> Message? {
    let (id, bell) = withWorld { $0.events.addWaiter() }
    defer { withWorld { $0.events.removeWaiter(id) } }
    let end = ContinuousClock.now.advanced(by: limit)
    while true {
      if let found = messages(in: chat).first(where: matches) { return found }
      let left = ContinuousClock.now.duration(to: end)
      guard left > .zero, await bell.wait(atMost: left, clock: ContinuousClock()) != nil else {
        return messages(in: chat).first(where: matches)
      }
    }
  }

  /// Updates that the bot has not confirmed.
  package var pendingUpdateCount: Int { withWorld { $0.queue.count } }

  /// The remembered Bot API calls after a number, oldest first.
  package func calls(since number: Int = 0) -> [RecordedCall] {
    withWorld { $0.calls.calls(since: number) }
  }

  /// Bot API calls so far, also those no longer remembered.
  package var callCount: Int { withWorld { $0.calls.count } }

  /// Plays a failure on calls to come.
  package func add(_ fault: Fault) {
    withWorld { $0.faults.add(fault) }
  }

  /// Forgets failures not played yet.
  package func removeFaults() {
    withWorld { $0.faults.removeAll() }
  }

  /// The bytes of a file, unless it was dropped.
  package func file(_ id: String) -> [UInt8]? {
    withWorld { $0.files.bytes(id) }
  }

  /// Plays a tap on a pay button: asks the bot, waits up to 10 seconds, moves the Stars.
  ///
  /// - Parameters:
  ///   - user: Who pays.
  ///   - chat: Where the invoice is.
  ///   - message: The invoice.
  ///   - late: How long the payment takes after the bot has agreed.
  /// - Returns: `nil` when paid, else what the person reads.
  /// - Throws: `StandInError` when there is no such invoice.
  package func pay(
    user: Int64, chat: Int64, message: Int, late: Duration = .zero
  ) async throws(StandInError) -> String? {
    let begun = configuration.now()
    let checkout = try withWorld { (world) throws(StandInError) in
      try world.beginCheckout(user: user, chat: chat, message: message, now: begun)
    }
    let answer = await checkout.bell.wait(atMost: .seconds(10), clock: configuration.clock)
    if answer == .accepted, late > .zero {
      // A wait that is cut short pays at once: what was agreed is paid.
      try? await configuration.clock.sleep(for: late)
    }
    let now = configuration.now()
    return withWorld { world in
      world.stars.close(checkout: checkout.id)
      switch answer {
      case .accepted:
        world.finish(checkout, now: now)
        return nil
      case .refused(let message): return message
      case nil: return "The bot didn't answer in time. You were not charged."
      }
    }
  }
}
