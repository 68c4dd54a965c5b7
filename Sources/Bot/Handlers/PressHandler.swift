import Domain
import Services
import Telegram

/// Answers the press of a button: verifies it is ours and the presser's, then acts once.
struct PressHandler {
  let turn: Turn
  let query: CallbackQuery

  /// Repetitions of the same press within this time are one press.
  private static let doubleTap: Duration = .seconds(2)

  func handle() throws {
    guard let payload = query.data.flatMap(turn.context.signer.verify),
      let button = Button(payload: payload)
    else {
      try answer(turn.phrases(.pressExpired))
      return
    }
    let press = "\(turn.place.chatID):\(messageID ?? 0):\(query.from.id):\(payload)"
    guard try turn.tx.updates.claimPress(press, at: turn.now, window: Self.doubleTap) else {
      try answer(nil)
      return
    }
    try act(on: button)
  }

  /// Ends the spinner on the button, with a toast or an alert if there is something to say.
  func answer(_ text: String?, isAlert: Bool = false) throws {
    let answer = AnswerCallbackQuery(
      id: query.id, text: text.map { TextLimits.cut(PlainText.of(html: $0), utf16: 200) },
      showAlert: isAlert)
    _ = try turn.tx.outbox.insert(
      OutboxRow(
        chatID: nil, lane: .front, method: AnswerCallbackQuery.name,
        parameters: String(decoding: answer.json(), as: UTF8.self), createdAt: turn.now))
    turn.sentRow()
  }

  /// Deletes the message of the button; one that Telegram shows us no more is past the 48 hours
  /// in which we can (https://core.telegram.org/bots/api#deletemessage).
  func deleteMessage() throws {
    let isOld = query.message?.isAccessible == false
    try answer(isOld ? turn.phrases(.pressTooOld) : nil, isAlert: isOld)
    if let messageID { try turn.delete(messageID) }
  }

  private var messageID: Int64? { query.message?.id }

  /// In a group anyone can press; what shows money or secrets works in the private chat only.
  private func act(on button: Button) throws {
    switch button {
    case .job(let action, let id):
      try JobPress(turn: turn, press: self, messageID: messageID).handle(
        action, id, queryID: query.id)
      return
    case .picture(let action, let index, let id):
      try PicturePress(turn: turn, press: self).handle(action, index, id, queryID: query.id)
      return
    case .chip(let chip, let id):
      try EditHandler(turn: turn).run(chip: chip, of: id, press: self, queryID: query.id)
      return
    case .example(let index):
      try answer(nil)
      try StartHandler(turn: turn).run(example: index, origin: "press:\(query.id)")
      return
    case .draft(let number, let draft):
      try run(number, draft)
      return
    case .appeal(let number):
      try AppealHandler(turn: turn).press(number, answering: self)
      return
    default: break
    }
    guard turn.place.isPrivate else {
      try answer(turn.phrases(.openPrivate), isAlert: true)
      return
    }
    try actPrivately(on: button)
  }

  private func actPrivately(on button: Button) throws {
    switch button {
    case .job, .picture, .chip, .example, .draft, .appeal: return
    case .key(let action, let id):
      do {
        try KeyPress(turn: turn, messageID: messageID).handle(action, id)
        try answer(nil)
      } catch KeyError.notFound {
        try answer(turn.phrases(.keyNotFound), isAlert: true)
      }
    case .newKey:
      try answer(nil)
      try KeyHandler(turn: turn).issue("")
    case .keyList:
      try answer(nil)
      try KeyHandler(turn: turn).list(editing: messageID)
    case .setting(let setting):
      try SettingsHandler(turn: turn).toggle(setting, messageID: messageID)
      try answer(turn.phrases(.settingsSaved))
    case .useModel(let id):
      let isKnown = try SettingsHandler(turn: turn).use(model: id)
      try answer(
        isKnown ? turn.phrases(.settingsSaved) : turn.phrases(.refusalModel, ("model", id)))
    case .language(let code):
      _ = try LanguageHandler(turn: turn).choose(code, messageID: messageID)
      try answer(nil)
    case .history(let page):
      try answer(nil)
      try HistoryHandler(turn: turn).page(page, editing: messageID)
    case .open(let command):
      try answer(nil)
      try open(command)
    case .money(let button):
      try MoneyPress(turn: turn, press: self, messageID: messageID).handle(button)
    case .webhook(let button):
      try WebhookPress(turn: turn, press: self, messageID: messageID).handle(button)
    case .dismiss: try deleteMessage()
    }
  }

  private func open(_ command: Command) throws {
    switch command {
    case .balance: try BalanceHandler(turn: turn).balance()
    case .models: try CatalogHandler(turn: turn).models()
    case .keys: try KeyHandler(turn: turn).list()
    case .help: try turn.say(turn.phrases(.help))
    case .topup: try TopUpHandler(turn: turn).menu()
    case .receipts: try ReceiptHandler(turn: turn).page(0, nil)
    case .refund: try RefundHandler(turn: turn).list()
    case .usage: try UsageHandler(turn: turn).usage("")
    case .webhook: try WebhookHandler(turn: turn).webhook("")
    case .paysupport: try SupportHandler(turn: turn).ask("")
    default: return
    }
  }

  private func run(_ number: Int64, _ draft: Button.Draft) throws {
    switch try PromptErrorReply(turn: turn).draft(number, draft) {
    case .forgotten: try answer(turn.phrases(.pressExpired))
    case .anothers: try answer(turn.phrases(.notYours), isAlert: true)
    case .text(let text, let pictures?):
      try EditHandler(turn: turn).run(text, of: pictures, press: self, queryID: query.id)
    case .text(let text, nil):
      try answer(nil)
      try ImagineHandler(turn: turn).imagine(text, origin: "press:\(query.id)")
    }
  }
}
