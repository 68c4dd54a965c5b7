import Domain
import Services
import Telegram

/// Explains why an order was not accepted; nothing is charged.
struct RefusalReply {
  let turn: Turn

  func explain(_ refusal: JobRefusal) throws {
    let phrases = turn.phrases
    switch refusal {
    case .unknownModel(let model): try turn.say(phrases(.refusalModel, ("model", model)))
    case .queueFull(let limit): try turn.say(phrases(.refusalQueue, ("limit", String(limit))))
    case .notEnoughCredit(let price, let spendable):
      try explain(price: price, spendable: spendable)
    case .notFound: try turn.say(phrases(.jobNotFound))
    case .tooLate(let state):
      try turn.say(phrases(.jobTooLate, ("state", phrases(JobMessage.word(for: state)))))
    }
  }

  private func explain(price: Amount, spendable: Spendable) throws {
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
    try turn.say(html, keyboard: [[turn.button(.buttonBalance, .open(.balance))]])
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
