import Domain
import Services
import Telegram

/// The buttons of one key.
struct KeyPress {
  let turn: Turn
  let messageID: Int64?

  /// - Throws: `KeyError` when the key is gone or another's.
  func handle(_ action: Button.KeyAction, _ id: KeyID) throws {
    switch action {
    case .card: try card(id)
    case .rotate: try ask(.keyRotatePrompt, id, [.rotateNow, .rotateHour, .rotateDay])
    case .rotateNow: try rotate(id, grace: .zero)
    case .rotateHour: try rotate(id, grace: .seconds(3600))
    case .rotateDay: try rotate(id, grace: .seconds(86_400))
    case .cap: try ask(.keyCapPrompt, id, [.capOne, .capFive, .capTwenty, .capNone])
    case .capOne: try cap(id, perDay: Amount(micros: 1_000_000))
    case .capFive: try cap(id, perDay: Amount(micros: 5_000_000))
    case .capTwenty: try cap(id, perDay: Amount(micros: 20_000_000))
    case .capNone: try cap(id, perDay: nil)
    case .revoke: try ask(.keyRevokePrompt, id, [.revokeConfirmed])
    case .revokeConfirmed: try revoke(id)
    }
  }

  private func card(_ id: KeyID) throws {
    let key = try require(id)
    let spending = try turn.tx.keys.spending(of: id, at: turn.now)
    let phrases = turn.phrases
    let html = phrases(
      .keyCard, ("name", key.name), ("prefix", key.prefix), ("caps", caps(key)),
      ("today", spending.today.description), ("total", spending.total.description),
      ("expires", key.expiresAt?.minuteText ?? phrases(.keyNever)),
      ("used", key.lastUsedAt?.minuteText ?? phrases(.keyNever)))
    var row = [turn.button(.buttonRevoke, .key(.revoke, id), style: .danger)]
    if key.isLive(at: turn.now) {
      row =
        [turn.button(.buttonRotate, .key(.rotate, id)), turn.button(.buttonCap, .key(.cap, id))]
        + row
    }
    try show(html, [row, [turn.button(.buttonBack, .keyList)]])
  }

  private func caps(_ key: APIKey) -> String {
    let parts = [(key.caps.perDay, "/day"), (key.caps.perMonth, "/month"), (key.caps.total, "")]
    let texts = parts.compactMap { cap, period in cap.map { $0.description + period } }
    return texts.isEmpty ? turn.phrases(.keyNoCaps) : texts.joined(separator: ", ")
  }

  private func ask(_ text: TextKey, _ id: KeyID, _ actions: [Button.KeyAction]) throws {
    let key = try require(id)
    let buttons = actions.map { action in
      turn.button(
        titled: title(of: action), .key(action, id),
        style: action == .revokeConfirmed ? .danger : nil)
    }
    try show(
      turn.phrases(text, ("name", key.name)),
      [buttons, [turn.button(.buttonBack, .key(.card, id))]])
  }

  private func title(of action: Button.KeyAction) -> String {
    switch action {
    case .rotateNow: turn.phrases(.buttonRotateNow)
    case .rotateHour: turn.phrases(.buttonRotateHour)
    case .rotateDay: turn.phrases(.buttonRotateDay)
    case .capOne: "$1"
    case .capFive: "$5"
    case .capTwenty: "$20"
    case .capNone: turn.phrases(.buttonNoCap)
    case .revokeConfirmed: turn.phrases(.buttonRevokeConfirm)
    case .card, .rotate, .cap, .revoke: turn.phrases(.buttonBack)
    }
  }

  private func rotate(_ id: KeyID, grace: Duration) throws {
    let issued = try turn.context.keys.rotate(
      id, grace: grace, of: turn.customer.id, in: turn.tx, at: turn.now)
    try KeyHandler(turn: turn).show(issued, title: .keyRotated)
    try card(id)
  }

  private func cap(_ id: KeyID, perDay: Amount?) throws {
    let key = try require(id)
    var caps = key.caps
    caps.perDay = perDay
    _ = try turn.context.keys.limit(
      id, caps: caps, expiresAt: key.expiresAt, of: turn.customer.id, in: turn.tx)
    try card(id)
  }

  private func revoke(_ id: KeyID) throws {
    let key = try turn.context.keys.revoke(id, of: turn.customer.id, in: turn.tx, at: turn.now)
    try show(
      turn.phrases(.keyRevoked, ("name", key.name)), [[turn.button(.buttonBack, .keyList)]])
  }

  private func show(_ html: String, _ keyboard: [[InlineButton]]) throws {
    if let messageID {
      try turn.edit(messageID, html, keyboard: keyboard)
    } else {
      try turn.say(html, keyboard: keyboard)
    }
  }

  private func require(_ id: KeyID) throws -> APIKey {
    guard let key = try turn.tx.keys.key(id), key.account == turn.customer.id,
      key.revokedAt == nil
    else { throw KeyError.notFound }
    return key
  }
}
