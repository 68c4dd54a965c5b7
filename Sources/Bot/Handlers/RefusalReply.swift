import Domain
import Services
import Telegram

/// Explains why an order was not accepted; nothing is charged.
struct RefusalReply {
  let turn: Turn

  /// `prompt` is what was refused, for an appeal; nil when there is none.
  func explain(_ refusal: JobRefusal, prompt: String? = nil) throws {
    if case .moderated(let rule) = refusal, let prompt {
      let appeal = try AppealHandler(turn: turn).button(rule: rule, prompt: prompt)
      try turn.say(words(of: refusal), keyboard: [[appeal]])
      return
    }
    try turn.say(words(of: refusal), keyboard: keyboard(for: refusal))
  }

  /// The explanation as HTML; in a group it names no balance.
  func words(of refusal: JobRefusal) -> String {
    let phrases = turn.phrases
    return switch refusal {
    case .unknownModel(let model): phrases(.refusalModel, ("model", model))
    case .moderated(let rule): phrases(.refusalModerated, ("rule", rule))
    case .queueFull(let limit): phrases(.refusalQueue, ("limit", String(limit)))
    case .notEnoughCredit(let price, let spendable):
      turn.place.isPrivate
        ? words(price: price, spendable: spendable)
        : phrases(.refusalCreditGroup, ("price", price.description))
    case .sourcesGone: phrases(.refusalSourcesGone)
    case .notFound: phrases(.jobNotFound)
    case .tooLate(let state):
      phrases(.jobTooLate, ("state", phrases(JobMessage.word(for: state))))
    }
  }

  /// Whether there is a way out to press.
  func offersMore(_ refusal: JobRefusal) -> Bool {
    switch refusal {
    case .notEnoughCredit, .moderated: true
    case .unknownModel, .queueFull, .sourcesGone, .notFound, .tooLate: false
    }
  }

  /// The way out: more credit, or the key whose cap it is, which no top-up mends.
  private func keyboard(for refusal: JobRefusal) -> [[InlineButton]] {
    guard case .notEnoughCredit(_, let spendable) = refusal else { return [] }
    let isKeys = spendable.limit != .balance
    guard turn.place.isPrivate else {
      return [[MessageHandler.privateButton(isKeys ? .keys : .topup, turn)]]
    }
    return isKeys
      ? [[turn.button(.buttonKeys, .open(.keys))]]
      : [
        [
          turn.button(.buttonTopUp, .open(.topup), style: .primary),
          turn.button(.buttonBalance, .open(.balance)),
        ]
      ]
  }

  private func words(price: Amount, spendable: Spendable) -> String {
    let phrases = turn.phrases
    var html = phrases(
      .refusalCredit, ("price", price.description), ("spendable", spendable.amount.description),
      ("limit", phrases(Self.limit(spendable.limit))))
    let cheaper = turn.context.catalog.models.min { $0.create.base < $1.create.base }
    if let cheaper, cheaper.create.base <= spendable.amount, cheaper.create.base < price {
      html +=
        "\n"
        + phrases(
          .refusalCreditCheaper, ("model", cheaper.id),
          ("price", cheaper.create.base.description))
    }
    return html
  }

  private static func limit(_ limit: Spendable.Limit) -> TextKey {
    switch limit {
    case .balance: .limitBalance
    case .keyDay: .limitKeyDay
    case .keyMonth: .limitKeyMonth
    case .keyTotal: .limitKeyTotal
    }
  }
}
