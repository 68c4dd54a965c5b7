import Domain
import Services
import Telegram

/// /webhook: where programs are told of pictures whose order names no URL of its own.
struct WebhookHandler {
  let turn: Turn

  private static let shown = 8

  /// `/webhook`, `/webhook https://…`, or one word of what the buttons do.
  func webhook(_ text: String) throws {
    switch text.lowercased() {
    case "": try card()
    case "on": try `switch`(on: true)
    case "off": try `switch`(on: false)
    case "test": try test()
    case "log": try log()
    case "secret": try secret()
    default: try set(text)
    }
  }

  /// What is set, with everything that can be done; `editing` replaces that message.
  func card(editing messageID: Int64? = nil) throws {
    let webhook = try turn.tx.callbacks.webhook(of: turn.customer.id)
    guard let webhook, let url = webhook.url else {
      try turn.show(
        turn.phrases(.webhookNone),
        [
          [turn.button(.buttonWebhookSet, .webhook(.set), style: .primary)],
          [
            turn.button(.buttonWebhookLog, .webhook(.log)),
            turn.button(.buttonWebhookSecret, .webhook(.secret)),
          ],
        ], editing: messageID)
      return
    }
    let toggle =
      webhook.isOn
      ? turn.button(.buttonWebhookOff, .webhook(.off))
      : turn.button(.buttonWebhookOn, .webhook(.on), style: .primary)
    let html = turn.phrases(webhook.isOn ? .webhookOn : .webhookOff, ("url", url.text))
    let test = webhook.isOn ? [turn.button(.buttonWebhookTest, .webhook(.test))] : []
    try turn.show(
      html,
      [
        test + [turn.button(.buttonWebhookLog, .webhook(.log))],
        [turn.button(.buttonWebhookSet, .webhook(.set)), toggle],
        [turn.button(.buttonWebhookSecret, .webhook(.secret))],
      ], editing: messageID)
  }

  func ask() throws {
    try Question.webhook.ask(
      turn.phrases(.webhookAsk), placeholder: .webhookPlaceholder, turn)
  }

  func set(_ text: String) throws {
    do {
      _ = try turn.context.callbacks.set(
        text, of: turn.customer.id, in: turn.tx, at: turn.now)
      try card()
    } catch let error as OutsideURLError {
      try turn.say(
        turn.phrases(.webhookBadURL, ("reason", turn.phrases(Self.reason(error)))),
        keyboard: [[turn.button(.buttonWebhookSet, .webhook(.set))]])
    }
  }

  func `switch`(on isOn: Bool, editing messageID: Int64? = nil) throws {
    do {
      _ = try turn.context.callbacks.switch(
        on: isOn, of: turn.customer.id, in: turn.tx, at: turn.now)
      if isOn { turn.queuedCallback() }
      try card(editing: messageID)
    } catch CallbackRefusal.noURL {
      try card(editing: messageID)
    }
  }

  /// What came of it is told by the announcer.
  func test() throws {
    do {
      try turn.context.callbacks.test(of: turn.customer.id, in: turn.tx, at: turn.now)
      turn.queuedCallback()
    } catch CallbackRefusal.noURL {
      try card()
    }
  }

  /// The latest deliveries, each that did not arrive with a button.
  func log(editing messageID: Int64? = nil) throws {
    let found = try turn.tx.callbacks.deliveries(of: turn.customer.id, limit: Self.shown)
    let words = CallbackWords(phrases: turn.phrases)
    let html =
      found.isEmpty
      ? turn.phrases(.webhookLogNone)
      : ([turn.phrases(.webhookLogTitle)] + found.map(words.line)).joined(separator: "\n")
    let buttons = found.filter { $0.state != .delivered }.map { delivery in
      turn.button(
        titled: turn.phrases(.buttonWebhookRetry, ("name", words.name(delivery))),
        .webhook(.retry(delivery.id)))
    }
    let rows = stride(from: 0, to: buttons.count, by: 2).map {
      Array(buttons[$0..<min($0 + 2, buttons.count)])
    }
    try turn.show(
      html,
      rows + [
        [
          turn.button(.buttonWebhookRefresh, .webhook(.log)),
          turn.button(.buttonBack, .webhook(.card)),
        ]
      ], editing: messageID)
  }

  /// The secret, in a message of its own that deletes itself.
  func secret() throws {
    let webhook = try turn.context.callbacks.webhook(
      of: turn.customer.id, in: turn.tx, at: turn.now)
    try show(webhook.secret, title: .webhookSecret)
  }

  func askToRotate(editing messageID: Int64?) throws {
    try turn.show(
      turn.phrases(.webhookRotateAsk),
      [
        [turn.button(.buttonWebhookRotate, .webhook(.rotateConfirmed), style: .danger)],
        [turn.button(.buttonBack, .webhook(.card))],
      ], editing: messageID)
  }

  func rotate() throws {
    let webhook = try turn.context.callbacks.rotate(
      of: turn.customer.id, in: turn.tx, at: turn.now)
    try show(webhook.secret, title: .webhookRotated)
  }

  private func show(_ secret: CallbackSecret, title: TextKey) throws {
    try turn.say(
      turn.phrases(title, ("secret", secret.text)),
      keyboard: [
        [
          InlineButton(
            text: turn.phrases(.buttonCopySecret), action: .copyText(secret.text)),
          turn.button(.buttonSavedIt, .dismiss, style: .success),
        ],
        [turn.button(.buttonWebhookRotate, .webhook(.rotate))],
      ], effect: .showsSecret, isSecret: true)
  }

  private static func reason(_ error: OutsideURLError) -> TextKey {
    switch error {
    case .malformed, .notHTTP: .webhookURLMalformed
    case .tooLong: .webhookURLLong
    case .hasCredentials: .webhookURLCredentials
    case .port: .webhookURLPort
    case .notSecure: .webhookURLSecure
    case .notPublic: .webhookURLPublic
    }
  }
}
