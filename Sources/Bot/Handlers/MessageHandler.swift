import Domain
import Services
import Telegram

/// Answers a message: picks the handler of what it asks.
struct MessageHandler {
  let turn: Turn
  let message: Message

  func handle(_ request: Request) throws {
    guard try !handleLeak() else { return }
    switch request {
    case .nothing: return
    case .prompt(let text):
      guard try !AnswerHandler(turn: turn).answer(text, isReply: isReplyToUs) else { return }
      guard try !pictures.answer(text) else { return }
      try ImagineHandler(turn: turn).imagine(text, origin: "update:\(turn.updateID)")
    case .picture(let caption, let blends): try pictures.take(caption, blends: blends)
    case .wordless: try answerMedia(.messageNotText)
    case .unknownCommand(let word):
      guard try !AdminHandler(turn: turn).admin(word, line: message.text ?? "") else { return }
      try turn.say(turn.phrases(.unknownCommand, ("command", word)))
    case .command(.edit, let words): try pictures.edit(words, blends: false)
    case .command(.blend, let words): try pictures.edit(words, blends: true)
    case .command(let command, let argument):
      try Question.forget(turn)
      try handle(command, argument: argument)
    }
  }

  /// Takes a pasted key away, also from who has sent too much; false when there is none.
  func handleLeak() throws -> Bool {
    guard let secret = (message.text ?? message.caption).flatMap(KeySecret.find) else {
      return false
    }
    try KeyHandler(turn: turn).leaked(secret, messageID: message.id)
    return true
  }

  private func handle(_ command: Command, argument: String) throws {
    guard turn.place.isPrivate || !command.isPrivateMatter else {
      try Self.openPrivate(command, turn)
      return
    }
    switch command {
    case .start: try StartHandler(turn: turn).start(payload: argument)
    case .imagine:
      try ImagineHandler(turn: turn).imagine(argument, origin: "update:\(turn.updateID)")
    // Answered before, with the message.
    case .edit, .blend: return
    case .models: try CatalogHandler(turn: turn).models()
    case .price: try CatalogHandler(turn: turn).price(argument)
    case .history: try HistoryHandler(turn: turn).page(0)
    case .show: try HistoryHandler(turn: turn).show(argument)
    case .queue: try QueueHandler(turn: turn).queue()
    case .cancel: try QueueHandler(turn: turn).cancel(argument)
    case .settings: try SettingsHandler(turn: turn).settings()
    case .balance: try BalanceHandler(turn: turn).balance()
    case .keys: try KeyHandler(turn: turn).list()
    case .newkey: try KeyHandler(turn: turn).issue(argument)
    case .docs: try ReferenceHandler(turn: turn).reference()
    case .status: try StatusHandler(turn: turn).status()
    case .lang: try LanguageHandler(turn: turn).languages()
    case .privacy: try turn.say(turn.phrases(.privacy))
    case .terms: try turn.say(turn.phrases(.terms))
    case .paysupport: try SupportHandler(turn: turn).ask(argument)
    case .help: try turn.say(turn.phrases(.help))
    case .topup: try TopUpHandler(turn: turn).topUp(argument)
    case .receipts: try ReceiptHandler(turn: turn).receipts(argument)
    case .refund: try RefundHandler(turn: turn).refund(argument)
    case .claim: try ClaimHandler(turn: turn).claim(argument)
    case .usage: try UsageHandler(turn: turn).usage(argument)
    case .webhook: try WebhookHandler(turn: turn).webhook(argument)
    }
  }

  private var pictures: PictureHandler { PictureHandler(turn: turn, message: message) }

  private var isReplyToUs: Bool {
    message.replyTo?.from?.id == turn.context.identity.id
  }

  /// One answer for a whole album.
  private func answerMedia(_ text: TextKey) throws {
    if let album = message.mediaGroupID {
      let isFirst = try turn.tx.updates.claimPress(
        "album:\(turn.place.chatID):\(album)", at: turn.now, window: .seconds(3600))
      guard isFirst else { return }
    }
    try turn.say(turn.phrases(text))
  }

  /// Sends the way to the private chat, where the command is then answered.
  static func openPrivate(_ command: Command, _ turn: Turn) throws {
    try turn.say(turn.phrases(.openPrivate), keyboard: [[privateButton(command, turn)]])
  }

  /// The button that opens the private chat at a command.
  static func privateButton(_ command: Command, _ turn: Turn) -> InlineButton {
    let link = "https://t.me/\(turn.context.identity.username)?start=\(command.rawValue)"
    return InlineButton(text: turn.phrases(.buttonOpenPrivate), action: .url(link))
  }
}
