import Sandbox
import Testing

/// Somebody who buys credit with Stars in the chat.
struct StarsBuyer: Sendable {
  let bot: RunningBot
  let visitor: Visitor

  /// Credit for one Star, in micro-dollars.
  static let rate: Int64 = 13_000
  /// What everybody has from the start.
  static let signup: Int64 = 10_000_000

  init(_ bot: RunningBot, _ id: Int64) {
    self.bot = bot
    visitor = Visitor(bot, id)
  }

  /// Asks for an invoice and waits for it.
  func invoice(_ stars: Int) async throws -> Message {
    let number = try visitor.say("/topup \(stars) stars")
    return try await visitor.answer(to: number, "an invoice") { $0.isInvoice }
  }

  /// Pays it as the payment sheet does.
  ///
  /// - Returns: What the person reads when it did not work.
  func pay(_ invoice: Message, late: Duration = .zero) async throws -> String? {
    try await bot.telegram.pay(
      user: visitor.id, chat: visitor.id, message: invoice.id, late: late)
  }

  /// What the account has, in micro-dollars.
  func balance() async throws -> Int64 {
    try await bot.books { books in try await books.posted(visitor.id) }
  }

  /// Waits until the account has that many Stars' worth besides its sign-up credit.
  func expect(stars: Int64) async throws {
    let wanted = Self.signup + stars * Self.rate
    try await eventually("account \(visitor.id) has \(stars) Stars' worth") {
      try await balance() == wanted
    }
  }

  /// Has a receipt refunded in the chat.
  func refund(receipt: Int64) async throws {
    let number = try visitor.say("/refund \(receipt)")
    let question = try await visitor.answer(to: number, "the question") { $0.keyboard != nil }
    let button = try #require(question.keyboard?.button(row: 0, column: 0))
    try visitor.press(button.text, under: question)
  }
}

extension Message {
  var isInvoice: Bool {
    if case .invoice = content { true } else { false }
  }
}
