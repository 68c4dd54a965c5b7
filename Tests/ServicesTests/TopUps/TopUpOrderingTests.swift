import Domain
import Services
import TestSupport
import Testing

/// Seeded random orderings of everything that can happen to a payment in Stars.
struct TopUpOrderingTests {
  @Test(arguments: 0..<60)
  func everyOrderingKeepsTheMoneyRight(seed: Int) async throws {
    var world = try await World(seed: UInt64(seed))
    for step in 0..<60 {
      try await world.act()
      if step % 20 == 19 {
        let findings = try await world.test.findings()
        #expect(findings == [], "seed \(seed), \(world.story)")
        guard findings.isEmpty else { return }
      }
    }
    try await world.settleEverything()
    #expect(try await world.test.findings() == [], "seed \(seed), \(world.story)")
    for charge in world.charges {
      let settlement = try await world.test.settlement(PaymentKey(.stars, charge.id))
      let expected: Set<SettlementState> =
        charge.wentBack ? [.refunded, .reversed] : [.credited]
      #expect(
        settlement.map { expected.contains($0.state) } == true,
        "seed \(seed), \(charge): \(String(describing: settlement?.state)), \(world.story)")
    }
  }

  /// What Telegram knows, and the bot beside it.
  private struct World {
    let test: TopUpFixture
    private let random: SeededBytes
    private(set) var charges: [Charge] = []
    private(set) var story: [String] = []
    private var invoices: [TopUp] = []

    struct Charge {
      let id: String
      let account: Int64
      let stars: Int64
      let payload: String
      var wentBack = false
    }

    init(seed: UInt64) async throws {
      test = try await TopUpFixture()
      random = SeededBytes(seed: seed + 1)
    }

    private func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

    mutating func act() async throws {
      let action = pick(11)
      story.append("\(action)")
      switch action {
      case 0, 1:
        let stars = [100, 500, 2500][pick(3)]
        invoices.append(try await test.openStars(Int64(stars), by: Int64(pick(3) + 1)))
      case 2: try await pay()
      case 3, 4, 5: try await report(isReconciled: action == 5)
      case 6: try await reportReversal()
      case 7: try await askForRefund()
      case 8: try await answerRefund(isLost: pick(3) == 0)
      case 9:
        test.time.advance(by: .seconds(Int64(pick(3000))))
        try await test.step { _ = try $0.expire(limit: 10, in: $1, at: $2) }
      default:
        let account = Int64(pick(3) + 1)
        let micros = try await test.available(account) / Int64(pick(4) + 1)
        if micros > 0 {
          try await test.spend(micros, by: account, id: "job:\(random.next())")
        }
      }
    }

    /// Somebody pays; whether the bot hears of it, and when, is another matter.
    private mutating func pay() async throws {
      guard !invoices.isEmpty else { return }
      let invoice = invoices[pick(invoices.count)]
      let checkout = StarsCheckout(
        payload: invoice.payload, payer: invoice.account, currency: "XTR",
        total: invoice.price.units)
      let verdict = try await test.step { try $0.approve(checkout, in: $1, at: $2) }
      // An approval may have been given just before the invoice ended.
      if case .refused = verdict, pick(3) != 0 { return }
      charges.append(
        Charge(
          id: "c\(charges.count)", account: invoice.account.rawValue,
          stars: invoice.price.units, payload: invoice.payload))
    }

    private func report(isReconciled: Bool) async throws {
      guard !charges.isEmpty else { return }
      let charge = charges[pick(charges.count)]
      let payment = StarsPayment(
        chargeID: charge.id,
        payer: Payer(account: AccountID(charge.account), name: "", language: "en"),
        stars: Stars(charge.stars), payload: charge.payload, at: test.time.now(),
        isReconciled: isReconciled)
      try await test.step { _ = try $0.settle(payment, in: $1, at: $2) }
    }

    private mutating func reportReversal() async throws {
      guard !charges.isEmpty else { return }
      let at = pick(charges.count)
      // Telegram tells of what has gone back; now and then it takes something back by itself.
      guard charges[at].wentBack || pick(4) == 0 else { return }
      charges[at].wentBack = true
      try await test.reverse(charges[at].id, charges[at].stars, by: charges[at].account)
    }

    private func askForRefund() async throws {
      let settlement = try await test.step { [random] _, tx, _ in
        try tx.settlements.settlement(SettlementID(Int64(random.next() % 12)))
      }
      guard let settlement else { return }
      let requester: TopUpService.RefundRequester =
        pick(3) == 0 ? .admin(AccountID(9)) : .owner(settlement.account)
      do {
        try await test.step { _ = try $0.refund(settlement.id, by: requester, in: $1, at: $2) }
      } catch is TopUpRefusal {}
    }

    /// The outbox calls Telegram; a lost answer leaves the row, so the call is made again.
    private mutating func answerRefund(isLost: Bool) async throws {
      let row = try await test.step { _, tx, _ in try tx.outbox.rows(after: 0, limit: 1).first }
      guard let row, case .refund(let id) = row.effect else { return }
      let settlement = try await test.step { _, tx, _ in try tx.settlements.settlement(id) }
      guard let settlement,
        let at = charges.firstIndex(where: { $0.id == settlement.key.reference })
      else { return }
      let isRefused = !charges[at].wentBack && pick(4) == 0
      if !isRefused { charges[at].wentBack = true }
      guard !isLost else { return }
      try await test.step { service, tx, now in
        try service.finishRefund(
          of: id, isRefused ? .refused(reason: "no") : .done, in: tx, at: now)
        try tx.outbox.remove([row.id])
      }
    }

    /// Reconciliation reads the whole list, and the outbox is worked off.
    mutating func settleEverything() async throws {
      for charge in charges {
        try await test.pay(charge.id, charge.stars, payload: charge.payload, by: charge.account)
        if charge.wentBack { try await test.reverse(charge.id, charge.stars, by: charge.account) }
      }
      while try await test.step({ _, tx, _ in try tx.outbox.depth() }) > 0 {
        try await answerRefund(isLost: false)
      }
    }
  }
}
