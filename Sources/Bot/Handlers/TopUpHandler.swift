import Domain
import Services
import Telegram

/// /topup: an amount, a way to pay, an invoice.
struct TopUpHandler {
  let turn: Turn

  /// Amounts on offer, in dollars; 30 is the least that earns the first-deposit bonus.
  private static let amounts: [Int64] = [1, 5, 10, 30, 50, 100]
  private static let perRow = 3

  /// The amounts; with a text at once what it asks for.
  func topUp(_ text: String) throws {
    guard !text.isEmpty else {
      try menu()
      return
    }
    switch TopUpOrder(text) {
    case .credit(let credit): try methods(credit)
    case .stars(let stars): try open(.stars(stars))
    case nil: try askAmount()
    }
  }

  /// Shows the amounts; `editing` replaces that message.
  func menu(editing messageID: Int64? = nil) throws {
    let phrases = turn.phrases
    let settings = turn.context.topUps.settings
    let available = try turn.tx.ledger.balance(of: turn.customer.id).available
    var lines = [
      phrases(
        .topupMenu, ("available", available.description),
        ("rate", settings.starRate.usdPerStar.description))
    ]
    if settings.offersTON {
      lines.append(phrases(.topupMenuTON, ("percent", Self.percent(settings.usdtRate))))
    }
    if try !turn.tx.settlements.hasHadBonus(turn.customer.id) {
      lines.append(
        phrases(
          .topupMenuBonus, ("threshold", settings.bonus.threshold.description),
          ("bonus", settings.bonus.amount.description)))
    }
    let buttons = Self.amounts.map { dollars in
      turn.button(
        titled: "$\(dollars)", .money(.methods(Amount(micros: dollars * 1_000_000))))
    }
    var keyboard = stride(from: 0, to: buttons.count, by: Self.perRow).map {
      Array(buttons.dropFirst($0).prefix(Self.perRow))
    }
    keyboard.append([turn.button(.buttonOtherAmount, .money(.otherAmount))])
    try turn.show(lines.joined(separator: "\n"), keyboard, editing: messageID)
  }

  func askAmount() throws {
    try Question.topUpAmount.ask(
      turn.phrases(.topupAsk), placeholder: .topupAskPlaceholder, turn)
  }

  /// Reads the answer to `askAmount`; false when it is none.
  func answer(_ text: String) throws -> Bool {
    guard TopUpOrder(text) != nil else { return false }
    try topUp(text)
    return true
  }

  /// The ways to pay for that much credit, each with its price; with one way its invoice at once.
  func methods(_ credit: Amount, editing messageID: Int64? = nil) throws {
    let settings = turn.context.topUps.settings
    let stars = settings.starRate.starsRoundedUp(for: credit)
    let takesStars = TopUpSettings.starsRange.contains(stars)
    let takesTON = settings.offersTON && TopUpSettings.tonRange.contains(credit)
    guard takesTON else {
      try open(.stars(stars), replacing: messageID)
      return
    }
    var keyboard: [[InlineButton]] = []
    var lines = [turn.phrases(.topupMethods)]
    if takesStars {
      let worth = try settings.starRate.credit(for: stars)
      lines.append(
        turn.phrases(
          .topupByStars, ("price", String(stars.count)), ("credit", worth.description)))
      keyboard.append([turn.button(.buttonByStars, .money(.stars(credit)))])
    }
    let price = try settings.usdtRate.priceRoundedUp(of: credit)
    lines.append(
      turn.phrases(
        .topupByTON, ("price", price.description), ("credit", credit.description),
        ("percent", Self.percent(settings.usdtRate))))
    keyboard.append([turn.button(.buttonByTON, .money(.ton(credit)))])
    if try earnsBonus(credit) {
      lines.append(
        turn.phrases(.topupBonusToo, ("bonus", settings.bonus.amount.description)))
    }
    keyboard.append([turn.button(.buttonBack, .money(.menu))])
    try turn.show(lines.joined(separator: "\n\n"), keyboard, editing: messageID)
  }

  /// An invoice for at least that much credit.
  func stars(_ credit: Amount, replacing messageID: Int64?) throws {
    let stars = turn.context.topUps.settings.starRate.starsRoundedUp(for: credit)
    try open(.stars(stars), replacing: messageID)
  }

  /// Opens a top-up; its invoice takes the place of the message that offered it.
  func open(_ wish: TopUpService.Wish, replacing messageID: Int64? = nil) throws {
    do {
      _ = try turn.context.topUps.open(
        wish, for: turn.customer.id, chatID: turn.place.chatID, in: turn.tx, at: turn.now)
      turn.sentRow()
      if let messageID { try turn.delete(messageID) }
    } catch let refusal as TopUpRefusal {
      try turn.say(
        MoneyWords(phrases: turn.phrases).refusal(refusal),
        keyboard: [[turn.button(.buttonOtherAmount, .money(.otherAmount))]])
    }
  }

  private func earnsBonus(_ credit: Amount) throws -> Bool {
    guard credit >= turn.context.topUps.settings.bonus.threshold else { return false }
    return try !turn.tx.settlements.hasHadBonus(turn.customer.id)
  }

  /// `2`, or `2.5`.
  private static func percent(_ rate: USDTRate) -> String {
    let points = rate.marginBasisPoints
    var fraction = String(points % 100 + 100).dropFirst()
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return "\(points / 100)" + (fraction.isEmpty ? "" : ".\(fraction)")
  }
}
