import Glibc
import Lifecycle
import Sandbox
import Testing

extension EndToEnd {
  /// Stars on their way while everything goes wrong.
  @Suite struct StarsPaymentTests {
    private func payments(of buyer: StarsBuyer) async throws -> [(
      receipt: Int64, state: String, notes: String
    )] {
      try await buyer.bot.books { try await $0.payments(buyer.visitor.id) }
    }

    @Test(.timeLimit(.minutes(1))) func topUpSpendAndRefundInTheChat() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = StarsBuyer(bot, 201)
        try await ann.visitor.ask("/start", expecting: "Hello")
        let invoice = try await ann.invoice(100)
        #expect(try await ann.pay(invoice) == nil)
        try await ann.expect(stars: 100)
        // The invoice goes away, and cannot be paid again from another device.
        try await eventually("the invoice goes") {
          !ann.visitor.answers.contains { $0.id == invoice.id }
        }
        let other = try await ann.invoice(200)
        #expect(try await ann.pay(other) == nil)
        try await ann.expect(stars: 300)
        let receipts = try await payments(of: ann)
        #expect(receipts.map(\.state) == ["credited", "credited"])
        try await ann.refund(receipt: receipts[0].receipt)
        try await ann.expect(stars: 200)
        try await eventually("it is refunded") {
          try await payments(of: ann).first?.state == "refunded"
        }
        #expect(bot.telegram.starMoves.count(where: \.isRefund) == 1)
        try await bot.stopAndVerify()
        let lines = try await bot.command(["verify", "--account", "201"]).output
        for words in ["100 XTR → $1.30  refunded", "200 XTR → $2.60  credited", "clearing.stars"] {
          #expect(lines.contains(words), "\(lines)")
        }
      }
    }

    @Test(.timeLimit(.minutes(1))) func oneInvoicePaidTwiceIsCreditedTwice() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = StarsBuyer(bot, 202)
        let invoice = try await ann.invoice(100)
        // Two devices: both are approved before either has paid.
        async let first = ann.pay(invoice, late: .milliseconds(600))
        async let second = ann.pay(invoice, late: .milliseconds(600))
        #expect(try await (first, second) == (nil, nil))
        try await ann.expect(stars: 200)
        #expect(try await payments(of: ann).map(\.notes) == ["", "second"])
        try await eventually("it is said") {
          ann.visitor.answers.contains { $0.plainText.contains("had been paid before") }
        }
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func killedBetweenPreCheckoutAndPayment() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = StarsBuyer(bot, 203)
        let invoice = try await ann.invoice(100)
        async let paid = ann.pay(invoice, late: .seconds(1))
        try await eventually("it is approved") { bot.calls.count("answerPreCheckoutQuery") == 1 }
        await bot.kill9()
        #expect(try await paid == nil)
        try await bot.startAndPoll()
        try await ann.expect(stars: 100)
        // Once more, between the payment and its confirmation.
        let next = try await ann.invoice(50)
        let process = try #require(bot.process)
        #expect(try await ann.pay(next) == nil)
        process.send(signal: SIGKILL)
        _ = await process.wait()
        try await bot.startAndPoll()
        try await ann.expect(stars: 150)
        try await bot.quiet()
        try await ann.expect(stars: 150)
        try await bot.stopAndVerify()
      }
    }

    /// Down for days: Telegram has forgotten the updates, not the payments.
    @Test(.timeLimit(.minutes(1))) func whatWasPaidWhileDownIsCreditedAtTheStart() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = StarsBuyer(bot, 204)
        let ben = StarsBuyer(bot, 205)
        let invoices = (try await ann.invoice(100), try await ben.invoice(500))
        async let first = ann.pay(invoices.0, late: .seconds(1))
        async let second = ben.pay(invoices.1, late: .seconds(1))
        try await eventually("both are approved") {
          bot.calls.count("answerPreCheckoutQuery") == 2
        }
        await bot.kill9()
        #expect(try await (first, second) == (nil, nil))
        bot.telegram.forgetUpdates()
        try await bot.startAndPoll()
        try await ann.expect(stars: 100)
        try await ben.expect(stars: 500)
        #expect(try await payments(of: ann).map(\.notes) == ["reconciled"])
        try await eventually("they are told") {
          ann.visitor.answers.contains { $0.plainText.contains("$1.30") }
        }
        #expect(bot.log.contains("stars.reconciled"))
        // A refund by Telegram, also while nobody listens.
        await bot.kill9()
        let charge = try #require(bot.telegram.starMoves.first { $0.payment.user == 205 })
        try bot.telegram.takeBack(charge: charge.payment.chargeID)
        bot.telegram.forgetUpdates()
        try await bot.startAndPoll()
        try await ben.expect(stars: 0)
        #expect(try await payments(of: ben).map(\.state) == ["reversed"])
        try await bot.stopAndVerify()
      }
    }

    /// The answer to a refund is lost, and so is the process that waited for it.
    @Test(.timeLimit(.minutes(1)), arguments: [true, false])
    func aRefundHappensOnce(killed: Bool) async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = StarsBuyer(bot, 206)
        let invoice = try await ann.invoice(100)
        #expect(try await ann.pay(invoice) == nil)
        try await ann.expect(stars: 100)
        let receipt = try #require(try await payments(of: ann).first).receipt
        bot.telegram.add(Fault(method: "refundStarPayment", kind: .resetAfter))
        if killed {
          let process = try #require(bot.process)
          bot.calls.set(
            CallWatch.Trap(method: "refundStarPayment", calls: 1) { _ in
              process.send(signal: SIGKILL)
            })
        }
        try await ann.refund(receipt: receipt)
        if killed {
          try await eventually("the bot is dead") { bot.process?.ending != nil }
          bot.telegram.forgetUpdates()
          try await bot.startAndPoll()
        }
        try await eventually("it is refunded") {
          try await payments(of: ann).first?.state == "refunded"
        }
        try await ann.expect(stars: 0)
        try await bot.quiet()
        #expect(bot.telegram.starMoves.count(where: \.isRefund) == 1)
        try await bot.stopAndVerify()
      }
    }

    /// Thousands of updates wait, the workers draw, Telegram's answers come slowly.
    @Test(.timeLimit(.minutes(1))) func preCheckoutIsAnsweredInTime() async throws {
      try await RunningBot.with(settings: ["generation.workers=2"]) { bot in
        try await bot.startAndPoll()
        let ann = StarsBuyer(bot, 207)
        let invoice = try await ann.invoice(100)
        for painter in [208, 209].map({ Visitor(bot, $0) }) {
          try painter.say("/imagine mountains with a quokka --m painted --size 2048x2048")
        }
        try await eventually("both are being drawn") {
          bot.log.ranges(of: "job.started").count == 2
        }
        bot.telegram.add(Fault(method: "sendMessage", kind: .hang(seconds: 4), times: 2000))
        let crowd = (1001...1500).map { Visitor(bot, $0) }
        var lines: [(user: Int64, text: String)] = []
        for round in 1...10 {
          for visitor in crowd { lines.append((visitor.id, "/nope\(round)")) }
        }
        try bot.telegram.say(lines)
        let begun = ContinuousClock.now
        #expect(try await ann.pay(invoice) == nil)
        #expect(ContinuousClock.now - begun < .seconds(8))
        try await ann.expect(stars: 100)
        #expect(!bot.log.contains("job.stored"), "all of that while pictures were drawn")
        bot.telegram.removeFaults()
        await bot.kill9()
      }
    }
  }
}
