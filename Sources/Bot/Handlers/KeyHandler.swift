import Domain
import Services
import Telegram

/// /keys and /newkey: issue, show once, rotate, cap, revoke.
struct KeyHandler {
  let turn: Turn

  /// Expired keys that the list still shows, the newest.
  private static let expiredShown = 10
  /// The same leak is spoken of once in this time; what is posted again goes in silence.
  private static let leakPause: Duration = .seconds(10)

  /// The list of keys; `editing` replaces that message.
  func list(editing messageID: Int64? = nil) throws {
    let phrases = turn.phrases
    let all = try turn.tx.keys.liveKeys(of: turn.customer.id)
    let live = all.filter { $0.isLive(at: turn.now) }
    let keys = live + all.filter { !$0.isLive(at: turn.now) }.suffix(Self.expiredShown)
    let lines = try keys.map { try line($0) }
    let html =
      keys.isEmpty
      ? phrases(.keysNone) : ([phrases(.keysTitle)] + lines).joined(separator: "\n\n")
    let keyboard =
      keys.map { key in
        let mark = key.isLive(at: turn.now) ? "🔑" : "⌛"
        return [turn.button(titled: "\(mark) \(key.name)", .key(.card, key.id))]
      }
      + [[turn.button(.buttonNewKey, .newKey, style: .primary)]]
    if let messageID {
      try turn.edit(messageID, html, keyboard: keyboard)
    } else {
      try turn.say(html, keyboard: keyboard)
    }
  }

  /// `/newkey [name] [--limit 5/day] [--expires 30d]`: the secret comes once, protected.
  func issue(_ text: String) throws {
    do {
      let order = try KeyOrder(parsing: text)
      let name = try order.name ?? freeName()
      let issued = try turn.context.keys.issue(
        name: name, caps: order.caps, expiresAt: order.lifetime.map { turn.now.adding($0) },
        for: turn.customer.id, in: turn.tx, at: turn.now)
      try show(issued, title: .keyMade)
    } catch is KeyOrderError {
      try turn.say(turn.phrases(.keyUsage))
    } catch let error as KeyError {
      try explain(error)
    }
  }

  /// Sends a secret in a message of its own that deletes itself.
  func show(_ issued: KeyService.Issued, title: TextKey) throws {
    let html = turn.phrases(title, ("name", issued.key.name), ("secret", issued.secret))
    try turn.say(
      html,
      keyboard: [
        [
          InlineButton(text: turn.phrases(.buttonCopyKey), action: .copyText(issued.secret)),
          turn.button(.buttonSavedIt, .dismiss, style: .success),
        ]
      ], effect: .showsSecret, isSecret: true)
  }

  /// Somebody pasted a key: takes the message away and offers its owner to end the key.
  func leaked(_ secret: String, messageID: Int64) throws {
    try turn.delete(messageID)
    let key = try turn.context.keys.key(secret: secret, in: turn.tx, at: turn.now)
    let own = key?.account == turn.customer.id ? key : nil
    try tellSender(ofOwn: own)
    if let key, own == nil || !turn.place.isPrivate { try warnOwner(of: key) }
  }

  func explain(_ error: KeyError) throws {
    let phrases = turn.phrases
    switch error {
    case .tooMany(let limit): try turn.say(phrases(.keyTooMany, ("limit", String(limit))))
    case .badName(let name): try turn.say(phrases(.keyBadName, ("name", String(name.prefix(40)))))
    case .nameTaken(let name): try turn.say(phrases(.keyNameTaken, ("name", name)))
    case .notFound: try turn.say(phrases(.keyNotFound))
    }
  }

  /// In a group neither the key's name nor whose it is; whether we may delete there is not known.
  private func tellSender(ofOwn key: APIKey?) throws {
    let sender = turn.customer.id.rawValue
    guard try isNews("\(turn.place.chatID):\(sender):\(key?.id.rawValue ?? 0)") else { return }
    guard turn.place.isPrivate else {
      try turn.say(turn.phrases(.keyLeakedGroup))
      return
    }
    guard let key else {
      try turn.say(turn.phrases(.keyLeakedOther))
      return
    }
    try turn.say(turn.phrases(.keyLeaked, ("name", key.name)), keyboard: [leakButtons(key)])
  }

  /// Keys are taken away whatever the flood limit says, so that what is said needs its own.
  private func isNews(_ leak: String) throws -> Bool {
    try turn.tx.updates.claimPress("leak:\(leak)", at: turn.now, window: Self.leakPause)
  }

  private func leakButtons(_ key: APIKey) -> [InlineButton] {
    [
      turn.button(.buttonRevoke, .key(.revokeConfirmed, key.id), style: .danger),
      turn.button(.buttonKeep, .dismiss),
    ]
  }

  /// Tells the owner in his private chat, which has his account's number.
  private func warnOwner(of key: APIKey) throws {
    guard let owner = try turn.tx.accounts.customer(key.account),
      try isNews("owner:\(key.id.rawValue)")
    else { return }
    let phrases = turn.context.texts.phrases(owner.language)
    let text: TextKey = turn.place.isPrivate ? .keyLeaked : .keyLeakedElsewhere
    let message = SendMessage(
      chatID: owner.id.rawValue, text: phrases(text, ("name", key.name)),
      replyMarkup: .inline(InlineKeyboard(rows: [leakButtons(key)])))
    _ = try turn.tx.outbox.insert(
      OutboxRow(
        chatID: owner.id.rawValue, method: SendMessage.name,
        parameters: String(decoding: message.json(), as: UTF8.self), createdAt: turn.now))
    turn.sentRow()
  }

  private func line(_ key: APIKey) throws -> String {
    let spending = try turn.tx.keys.spending(of: key.id, at: turn.now)
    if let expiry = key.expiresAt, !key.isLive(at: turn.now) {
      return turn.phrases(
        .keyLineExpired, ("name", key.name), ("prefix", key.prefix),
        ("spent", spending.total.description), ("when", expiry.minuteText))
    }
    return turn.phrases(
      .keyLine, ("name", key.name), ("prefix", key.prefix),
      ("spent", spending.total.description),
      ("used", key.lastUsedAt?.minuteText ?? turn.phrases(.keyNever)))
  }

  private func freeName() throws -> String {
    let taken = Set(try turn.tx.keys.liveKeys(of: turn.customer.id).map(\.name))
    let names = ["default"] + (2...taken.count + 2).map { "key \($0)" }
    return names.first { !taken.contains($0) } ?? "key"
  }
}
