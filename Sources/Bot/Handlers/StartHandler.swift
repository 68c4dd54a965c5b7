import Domain
import Services
import Telegram

/// /start: one message with everything a newcomer needs; or what a deep link asks for.
struct StartHandler {
  let turn: Turn

  /// Does what follows `?start=` in a link, a command or `show_<job>`; greets when it is neither.
  func start(payload: String) throws {
    if payload.hasPrefix("show_") {
      try HistoryHandler(turn: turn).show(String(payload.dropFirst(5)))
      return
    }
    if payload.hasPrefix("topup_"), turn.place.isPrivate {
      try TopUpHandler(turn: turn).topUp(String(payload.dropFirst(6)))
      return
    }
    let command = Command(word: payload)
    guard turn.place.isPrivate else {
      try startInGroup(command)
      return
    }
    switch command {
    case .balance: try BalanceHandler(turn: turn).balance()
    case .keys: try KeyHandler(turn: turn).list()
    case .newkey: try KeyHandler(turn: turn).issue("")
    case .history: try HistoryHandler(turn: turn).page(0)
    case .settings: try SettingsHandler(turn: turn).settings()
    case .paysupport: try SupportHandler(turn: turn).ask("")
    case .topup: try TopUpHandler(turn: turn).topUp("")
    case .receipts: try ReceiptHandler(turn: turn).receipts("")
    case .refund: try RefundHandler(turn: turn).list()
    case .claim: try ClaimHandler(turn: turn).claim("")
    case .usage: try UsageHandler(turn: turn).usage("")
    case .webhook: try WebhookHandler(turn: turn).webhook("")
    case .help: try turn.say(turn.phrases(.help))
    default: try greet()
    }
  }

  /// Groups see neither balances nor secrets: they get the help, or the way to the private chat.
  private func startInGroup(_ command: Command?) throws {
    if let command, command.isPrivateMatter {
      try MessageHandler.openPrivate(command, turn)
    } else {
      try turn.say(turn.phrases(.help))
    }
  }

  private func greet() throws {
    let phrases = turn.phrases
    let available = try turn.tx.ledger.balance(of: turn.customer.id).available
    let standard = turn.context.catalog.standard
    let price = standard.create.price(characters: 40, sources: 0)
    let pictures = max(0, available.micros / max(1, price.micros))
    let credit =
      pictures > 0
      ? phrases(
        .startCredit, ("available", available.description), ("pictures", String(pictures)))
      : phrases(.startNoCredit, ("available", available.description))
    let greeting = phrases(
      .startGreeting, ("name", turn.customer.name), ("credit", credit),
      ("price", price.description))
    try turn.say(
      greeting,
      keyboard: [[turn.button(.buttonSample, .example(0), style: .primary)]]
        + (1...3).map { [turn.button(Self.example($0), .example($0))] }
        + [
          [
            turn.button(.buttonBalance, .open(.balance)),
            turn.button(.buttonTopUp, .open(.topup)),
          ],
          [
            turn.button(.buttonModels, .open(.models)),
            turn.button(.buttonKeys, .open(.keys)),
          ],
        ])
  }

  /// The text of an example, which is its title and its prompt; 0 is the sample.
  static func example(_ index: Int) -> TextKey {
    switch index {
    case 2: .exampleTwo
    case 3: .exampleThree
    default: .exampleOne
    }
  }

  /// Draws an example, paid like any other picture.
  func run(example index: Int, origin: String) throws {
    let prompt =
      index == 0
      ? "a serene mountain landscape at golden hour"
      : String(turn.phrases(Self.example(index)).drop { !$0.isLetter })
    try ImagineHandler(turn: turn).imagine(prompt, origin: origin)
  }
}
