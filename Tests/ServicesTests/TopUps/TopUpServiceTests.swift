import Domain
import Services
import TestSupport
import Testing

struct TopUpServiceTests {
  @Test func aStarsInvoiceCreditsExactlyItsStars() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openStars(385)
    #expect(topUp.price == .stars(Stars(385)))
    #expect(topUp.credit == Amount(micros: 5_005_000))
    #expect(topUp.tail == 0)
    #expect(topUp.payload.utf8.count <= 128)
    #expect(topUp.expiresAt == test.time.now().adding(.seconds(3600)))
    #expect(test.announcer.lines == ["opened 1"])
  }

  @Test func aQuoteCostsTwoPerCentMoreAndATail() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openTON(10_000_000)
    #expect(topUp.credit == Amount(micros: 10_000_000))
    #expect((1...9999).contains(topUp.tail))
    #expect(topUp.price == .ton(USDT(units: 10_200_000 + topUp.tail)))
    #expect(TopUpCode.find(in: topUp.payload) == [topUp.payload])
  }

  @Test func aNewInvoiceReplacesTheOpenOneOfItsRail() async throws {
    let test = try await TopUpFixture()
    let first = try await test.openStars(100)
    let quote = try await test.openTON(5_000_000)
    let second = try await test.openStars(500)
    #expect(try await test.topUp(first.id)?.state == .superseded)
    #expect(try await test.topUp(quote.id)?.state == .open)
    #expect(try await test.topUp(second.id)?.state == .open)
    #expect(test.announcer.lines == ["opened 1", "opened 2", "superseded 1", "opened 3"])
  }

  @Test(arguments: [0, -5, 10_001, Int64.max])
  func starsOutOfRangeAreRefused(count: Int64) async throws {
    let test = try await TopUpFixture()
    await #expect(throws: TopUpRefusal.starsOutOfRange(TopUpSettings.starsRange)) {
      try await test.openStars(count)
    }
    #expect(test.announcer.lines == [])
  }

  @Test(arguments: [0, 999_999, 10_000_000_001, Int64.max])
  func creditOutOfRangeIsRefused(micros: Int64) async throws {
    let test = try await TopUpFixture()
    await #expect(throws: TopUpRefusal.creditOutOfRange(TopUpSettings.tonRange)) {
      try await test.openTON(micros)
    }
  }

  @Test func tonIsRefusedWithoutAnAddress() async throws {
    let test = try await TopUpFixture(offersTON: false)
    await #expect(throws: TopUpRefusal.railClosed(.ton)) { try await test.openTON(5_000_000) }
  }

  @Test func preCheckoutAsksForOwnerAmountAndAnOpenInvoice() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openStars(100)
    func verdict(
      _ payload: String? = nil, payer: Int64 = 1, currency: String = "XTR", total: Int64 = 100
    ) async throws -> CheckoutVerdict {
      let checkout = StarsCheckout(
        payload: payload ?? topUp.payload, payer: AccountID(payer), currency: currency,
        total: total)
      return try await test.step { service, tx, now in
        try service.approve(checkout, in: tx, at: now)
      }
    }
    #expect(try await verdict() == .approved(topUp))
    #expect(try await verdict("stars:other") == .refused(.unknown))
    #expect(try await verdict("") == .refused(.unknown))
    #expect(try await verdict(payer: 2) == .refused(.notYours))
    #expect(try await verdict(currency: "USD") == .refused(.wrongAmount))
    #expect(try await verdict(total: 99) == .refused(.wrongAmount))
    #expect(try await verdict(total: Int64.max) == .refused(.wrongAmount))
    test.time.advance(by: .seconds(3600))
    #expect(try await verdict() == .refused(.expired))
    _ = try await test.openStars(100)
    #expect(try await verdict() == .refused(.ended(.superseded)))
  }

  @Test func aQuoteInUSDTIsNoInvoice() async throws {
    let test = try await TopUpFixture()
    let quote = try await test.openTON(5_000_000)
    let checkout = StarsCheckout(
      payload: quote.payload, payer: AccountID(1), currency: "XTR", total: quote.price.units)
    let verdict = try await test.step { service, tx, now in
      try service.approve(checkout, in: tx, at: now)
    }
    #expect(verdict == .refused(.wrongAmount))
  }

  @Test func theSweepEndsWhatIsOverAndNothingElse() async throws {
    let test = try await TopUpFixture()
    let quote = try await test.openTON(5_000_000)
    let invoice = try await test.openStars(100)
    test.time.advance(by: .seconds(1800))
    #expect(try await test.step { try $0.expire(limit: 10, in: $1, at: $2) } == 1)
    #expect(try await test.topUp(quote.id)?.state == .expired)
    #expect(try await test.topUp(invoice.id)?.state == .open)
    #expect(try await test.step { try $0.expire(limit: 10, in: $1, at: $2) } == 0)
    #expect(test.announcer.lines.last == "expired 1")
  }

  @Test func onlyTheOwnerCancelsAndOnce() async throws {
    let test = try await TopUpFixture()
    let topUp = try await test.openStars(100)
    func cancel(by account: Int64) async throws {
      try await test.step { try $0.cancel(topUp.id, by: AccountID(account), in: $1, at: $2) }
    }
    await #expect(throws: TopUpRefusal.notFound) { try await cancel(by: 2) }
    try await cancel(by: 1)
    await #expect(throws: TopUpRefusal.ended) { try await cancel(by: 1) }
    #expect(try await test.topUp(topUp.id)?.state == .cancelled)
  }

  /// 3,000 quotes of one amount, a window's worth: no price twice, no comment twice.
  @Test func quotesAreUniqueByPriceAndByComment() async throws {
    let test = try await TopUpFixture(customers: 3000)
    try await test.step { service, tx, now in
      for account in 1...Int64(3000) {
        _ = try service.open(
          .ton(credit: Amount(micros: 10_000_000)), for: AccountID(account), chatID: account,
          in: tx, at: now)
      }
    }
    let all = try await test.step { _, tx, _ in
      try tx.topUps.topUps(
        costing: USDT(units: 0)...USDT.greatest, expiringAfter: Timestamp(milliseconds: 0),
        limit: 10_000)
    }
    #expect(all.count == 3000)
    #expect(Set(all.map(\.price)).count == 3000)
    #expect(Set(all.map(\.payload)).count == 3000)
  }
}
