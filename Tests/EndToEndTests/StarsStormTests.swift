import Glibc
import Lifecycle
import Sandbox
import Testing

extension EndToEnd {
  /// Invoices, payments, refunds and kills in every order; afterwards the books must agree with
  /// Telegram's to the cent.
  @Suite struct StarsStormTests {
    private static let rounds = 12

    @Test(.timeLimit(.minutes(3)), arguments: [UInt64(0xA11CE), 0xB0B])
    func booksAgreeWithTelegramsWhateverTheOrder(seed: UInt64) async throws {
      try await RunningBot.with { bot in
        let buyers = (221...224).map { StarsBuyer(bot, $0) }
        var random = SeededRandom(seed: seed)
        await withTaskGroup(of: Void.self) { group in
          for _ in 0..<Self.rounds {
            do {
              try await round(bot, buyers, &random, &group)
            } catch {
              Issue.record(error)
            }
          }
        }
        try await bot.startAndPoll()
        try await bot.quiet()
        for buyer in buyers { try await buyer.expect(stars: Self.left(to: buyer, in: bot)) }
        try await bot.quiet()
        for buyer in buyers { try await buyer.expect(stars: Self.left(to: buyer, in: bot)) }
        #expect(bot.telegram.starMoves.count { !$0.isRefund } > Self.rounds)
        try await bot.stopAndVerify()
      }
    }

    /// Starts the bot, lets people act, and kills it at a call that was drawn or a little later.
    private func round(
      _ bot: RunningBot, _ buyers: [StarsBuyer], _ random: inout SeededRandom,
      _ group: inout TaskGroup<Void>
    ) async throws {
      try bot.start()
      let process = try #require(bot.process)
      let methods = [
        "getUpdates", "sendInvoice", "answerPreCheckoutQuery", "refundStarPayment", "sendMessage",
        "deleteMessage", "getStarTransactions", "*",
      ]
      let method = methods[Int.random(in: 0..<methods.count, using: &random)]
      let isLost = Int.random(in: 0..<2, using: &random) == 0
      let telegram = bot.telegram
      bot.calls.set(
        CallWatch.Trap(method: method, calls: Int.random(in: 1...4, using: &random)) { method in
          if isLost {
            telegram.add(Fault(method: method, kind: .resetAfter))
          } else {
            process.send(signal: SIGKILL)
          }
        })
      for _ in 0..<Int.random(in: 8...14, using: &random) {
        try act(buyers[Int.random(in: 0..<buyers.count, using: &random)], &random, &group)
        try await Task.sleep(for: .milliseconds(Int.random(in: 0...80, using: &random)))
      }
      bot.calls.removeTrap()
      await bot.kill9()
      // Now and then the bot is down for longer than Telegram remembers.
      if Int.random(in: 0..<4, using: &random) == 0 { bot.telegram.forgetUpdates() }
    }

    private func act(
      _ buyer: StarsBuyer, _ random: inout SeededRandom, _ group: inout TaskGroup<Void>
    ) throws {
      let telegram = buyer.bot.telegram
      switch Int.random(in: 0..<8, using: &random) {
      case 0, 1:
        try buyer.visitor.say("/topup \(Int.random(in: 50...500, using: &random)) stars")
      case 2, 3, 4:
        guard let invoice = buyer.visitor.answers.last(where: \.isInvoice) else { return }
        let late = Duration.milliseconds(Int.random(in: 0...400, using: &random))
        // What the bot did not approve in time was not paid; the books are Telegram's.
        group.addTask { _ = try? await buyer.pay(invoice, late: late) }
      case 5:
        try buyer.visitor.say("/refund \(Int.random(in: 1...12, using: &random))")
      case 6:
        guard let question = buyer.visitor.answers.last(where: { $0.asks("Yes, give it back") })
        else { return }
        try buyer.visitor.press("Yes, give it back", under: question)
      default:
        let paid = telegram.starMoves.filter { $0.payment.user == buyer.visitor.id }
        guard Int.random(in: 0..<3, using: &random) == 0, let move = paid.last else { return }
        // Gone back before is as good.
        try? telegram.takeBack(charge: move.payment.chargeID)
      }
    }

    /// Stars that a person has paid and not got back.
    private static func left(to buyer: StarsBuyer, in bot: RunningBot) -> Int64 {
      bot.telegram.starMoves.filter { $0.payment.user == buyer.visitor.id }.reduce(0) { sum, move in
        sum + Int64(move.isRefund ? -move.payment.stars : move.payment.stars)
      }
    }
  }
}

extension Message {
  fileprivate func asks(_ label: String) -> Bool {
    (keyboard?.rows ?? []).joined().contains { $0.text.contains(label) }
  }
}
