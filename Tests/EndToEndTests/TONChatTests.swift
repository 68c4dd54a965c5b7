import Domain
import Sandbox
import Testing

extension EndToEnd {
  /// Buying credit with USDT as a person does it.
  @Suite struct TONChatTests {
    /// What a quote in the chat asks for.
    private struct Quote {
      let message: Message
      let amount: String
      let comment: String
      let address: String
      let link: String
    }

    private func quote(_ visitor: Visitor) async throws -> Quote {
      let methods = try await visitor.ask("/topup 10", expecting: "USDT")
      let press = try visitor.press("USDT on TON", under: methods)
      let message = try await visitor.answer(to: press.newest, "the quote") { $0.isPhoto }
      let copies = message.copyTexts
      try #require(copies.count == 3)
      let link = (message.keyboard?.rows ?? []).joined().compactMap { button in
        if case .url(let url) = button.action { url } else { nil }
      }.first
      return Quote(
        message: message, amount: copies[0], comment: copies[1], address: copies[2],
        link: try #require(link))
    }

    /// What a wallet makes of an amount with decimals.
    private func units(_ amount: String) -> String {
      let parts = amount.split(separator: ".")
      let fraction = parts.count > 1 ? String(parts[1]) : ""
      let zeros = String(repeating: "0", count: 6 - fraction.count)
      return String(Int64("\(parts[0])\(fraction)\(zeros)") ?? 0)
    }

    @Test(.timeLimit(.minutes(2))) func quoteIsPaidWhileTheBotIsKilled() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 71)
        try await ann.ask("/start", expecting: "Hello")
        let quote = try await quote(ann)
        #expect(quote.address == ChainAccount.shop.friendly)
        #expect(quote.link.hasPrefix("https://app.tonkeeper.com/transfer/\(quote.address)?"))
        #expect(quote.link.contains("amount=\(units(quote.amount))&text=\(quote.comment)"))
        #expect(try ImageFacts.isPNG(#require(bot.file(of: quote.message))))
        let hash = try bot.indexer.send(
          JettonPayment(
            receiver: #require(ChainAccount(quote.address)), amount: units(quote.amount),
            comment: quote.comment, form: .inline))
        await bot.kill9()
        try await bot.startAndPoll()
        _ = try await ann.answer(to: quote.message.id, "the credit", within: .seconds(60)) {
          $0.plainText.contains("$10.00 added for")
        }
        try await ann.ask("/balance", expecting: "$20.00")
        try await ann.ask("/claim \(hash)", expecting: "credited to you already")
        #expect(ann.answers.filter { $0.plainText.contains("added for") }.count == 1)
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(2))) func paymentWithoutCommentIsClaimed() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 72)
        try await ann.ask("/start", expecting: "Hello")
        _ = try await quote(ann)
        // Neither the amount nor a comment says whose it is.
        let hash = try bot.indexer.send(
          JettonPayment(receiver: .shop, amount: "10150000", comment: ""))
        try await eventually("it waits in suspense", within: .seconds(60)) {
          bot.log.contains("ton.transfer.suspended")
        }
        try await ann.ask("/claim \(hash)", expecting: "a person has to look at it")
        try await ann.ask("/balance", expecting: "$10.00")
        try await bot.stopAndVerify()
      }
    }
  }
}

/// What a picture is, by its first bytes.
enum ImageFacts {
  static func isPNG(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
  }
}
