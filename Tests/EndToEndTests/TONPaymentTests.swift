import Domain
import Sandbox
import Testing

extension EndToEnd {
  /// USDT on its way while everything goes wrong.
  @Suite struct TONPaymentTests {
    /// What everybody has from the start, in micro-dollars.
    private static let signup: Int64 = 10_000_000
    private static let ten: Int64 = 10_000_000

    /// A bot that runs, people who have said hello, and a desk.
    private func with(
      people: ClosedRange<Int64>, _ body: (RunningBot, TopUpDesk) async throws -> Void
    ) async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        for id in people { try await Visitor(bot, id).ask("/start", expecting: "Hello") }
        let desk = try TopUpDesk(bot)
        do {
          try await body(bot, desk)
        } catch {
          await desk.close()
          throw error
        }
        await desk.close()
        try await bot.stopAndVerify()
      }
    }

    private func expectBalance(
      _ desk: TopUpDesk, _ account: Int64, _ credit: Int64
    ) async throws {
      try await eventually("account \(account) has its credit", within: .seconds(60)) {
        try await desk.balance(account) >= Self.signup + credit
      }
      #expect(try await desk.balance(account) == Self.signup + credit)
    }

    @Test(.timeLimit(.minutes(2))) func creditComesOnceThroughKills() async throws {
      try await with(people: 41...46) { bot, desk in
        var topUps: [Int64: TopUp] = [:]
        for id in 41...46 as ClosedRange<Int64> { topUps[id] = try await desk.open(id) }
        func pay(_ id: Int64, _ form: JettonPayment.CommentForm) throws {
          try desk.pay(#require(topUps[id]), form: form)
        }
        try pay(41, .referenced)
        try pay(42, .inline)
        try await Task.sleep(for: .milliseconds(700))
        await bot.kill9()
        try pay(43, .undecoded)
        try pay(44, .inline)
        try await bot.startAndPoll()
        // Ended again in the moment of the first credit.
        try await eventually("somebody is credited", within: .seconds(60)) {
          for id in 41...44 as ClosedRange<Int64>
          where try await desk.balance(id) > Self.signup { return true }
          return false
        }
        await bot.kill9()
        try pay(45, .referenced)
        try pay(46, .inline)
        try await bot.startAndPoll()
        for id in 41...46 as ClosedRange<Int64> { try await expectBalance(desk, id, Self.ten) }
        await bot.kill9()
        try await bot.startAndPoll()
        // Two looks later nothing has come twice.
        try await Task.sleep(for: .seconds(8))
        for id in 41...46 as ClosedRange<Int64> {
          #expect(try await desk.balance(id) == Self.signup + Self.ten)
        }
        #expect(try await desk.suspense().isEmpty)
      }
    }

    @Test(.timeLimit(.minutes(2))) func everyMismatchEndsInCreditOrSuspense() async throws {
      try await with(people: 51...57) { bot, desk in
        let late = try await desk.open(51, age: .seconds(7200))
        try desk.pay(late)
        let under = try await desk.open(52)
        try desk.pay(under, units: 5_100_000)
        let over = try await desk.open(53)
        try desk.pay(over, units: 20_400_000)
        let twice = try await desk.open(54)
        try desk.pay(twice)
        try desk.pay(twice)
        let silent = try await desk.open(55)
        try desk.pay(silent, comment: "")
        let foreign = try await desk.open(56)
        try desk.pay(foreign, master: ChainAccount(named: "a token that calls itself USDT"))
        let other = try await desk.open(57)
        try desk.pay(other, units: 7_000_001, comment: "ZK-00000000")
        try desk.pay(other, units: 7_000_002, comment: "")
        try desk.pay(other, units: 49_999)

        try await expectBalance(desk, 51, Self.ten)
        try await expectBalance(desk, 52, 5_000_000)
        try await expectBalance(desk, 53, 20_000_000)
        try await expectBalance(desk, 54, 2 * Self.ten)
        try await expectBalance(desk, 55, Self.ten)
        #expect(try await desk.notes(51) == [[.late]])
        #expect(try await desk.notes(52) == [[.under]])
        #expect(try await desk.notes(53) == [[.over]])
        #expect(try await desk.notes(54).contains([.second]))
        #expect(try await desk.notes(55) == [[.byAmount]])
        // Other tokens are looked for once a minute, and at the start.
        await bot.kill9()
        try await bot.startAndPoll()
        let expected = [SuspenseReason.dust, .foreignJetton, .noComment, .unknownComment]
        try await eventually("four wait in suspense", within: .seconds(90)) {
          try await desk.suspense().count == expected.count
        }
        #expect(try await desk.suspense() == expected.map(\.rawValue).sorted())
        for id in [56, 57] as [Int64] { #expect(try await desk.balance(id) == Self.signup) }
      }
    }

    @Test(.timeLimit(.minutes(2))) func indexerMayFailInEveryWay() async throws {
      try await with(people: 61...64) { bot, desk in
        let faults: [IndexerFault.Kind] = [
          .down, .rateLimited(retryAfter: 1), .truncated, .status(502), .slow(seconds: 1),
          .reversed, .duplicated, .stingy,
        ]
        for id in 61...64 as ClosedRange<Int64> {
          let topUp = try await desk.open(id)
          for fault in faults {
            bot.indexer.add(IndexerFault(fault, path: id == 62 ? "messages" : "jetton/transfers"))
          }
          try desk.pay(topUp, form: id.isMultiple(of: 2) ? .inline : .referenced)
        }
        try await Task.sleep(for: .seconds(15))
        bot.indexer.removeFaults()
        for id in 61...64 as ClosedRange<Int64> { try await expectBalance(desk, id, Self.ten) }
        #expect(try await desk.suspense().isEmpty)
        #expect(bot.log.contains("ton.poll.failed"))
      }
    }
  }
}
