import Domain
import HTTP
import Services
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

struct RefundAnswerTests {
  /// A payment of $1.30 whose refund is asked for: the row that asks Telegram.
  private func refund(_ fixture: SenderFixture) async throws -> (OutboxRow, Settlement) {
    let topUps = fixture.bot.context.topUps
    let now = fixture.bot.time.now()
    let payment = StarsPayment(
      chargeID: "c1", payer: Payer(account: AccountID(7), name: "", language: "en"),
      stars: Stars(100), payload: nil, at: now)
    let settlement = try await fixture.bot.store.transaction { tx in
      guard case .credited(let settlement) = try topUps.settle(payment, in: tx, at: now) else {
        throw Missing()
      }
      return try topUps.refund(
        settlement.id, by: .owner(settlement.account), in: tx, at: now)
    }
    let rows = try await fixture.bot.store.transaction { try $0.outbox.rows(after: 0, limit: 99) }
    let row = try #require(rows.first { $0.effect == .refund(settlement.id) })
    return (row, settlement)
  }

  private struct Missing: Error {}

  private func state(_ settlement: Settlement, _ fixture: SenderFixture) async throws
    -> SettlementState?
  {
    try await fixture.bot.store.transaction { try $0.settlements.settlement(settlement.id)?.state }
  }

  private func remains(_ row: OutboxRow, _ fixture: SenderFixture) async throws -> Bool {
    try await fixture.bot.store.transaction { tx in
      try tx.outbox.rows(after: 0, limit: 99).contains { $0.id == row.id }
    }
  }

  @Test(arguments: [nil, TelegramError.alreadyRefunded])
  func whatIsGivenBackEndsTheRefund(error: TelegramError?) async throws {
    let fixture = try await SenderFixture { call, _ in
      call.method == "refundStarPayment" ? error : nil
    }
    let (row, settlement) = try await refund(fixture)
    #expect(await fixture.deliver(row) == .done(hasFollowUps: true))
    #expect(try await state(settlement, fixture) == .refunded)
    #expect(try await !remains(row, fixture))
    // A crash before the row was removed asks once more.
    #expect(await fixture.deliver(row) == .done(hasFollowUps: true))
    #expect(try await state(settlement, fixture) == .refunded)
  }

  @Test(arguments: [
    TelegramError.badRequest(description: "CHARGE_ID_INVALID"),
    .forbidden(description: "no"), .refused(status: 402, description: "BALANCE_TOO_LOW"),
  ])
  func aRefusalReturnsTheMoney(error: TelegramError) async throws {
    let fixture = try await SenderFixture { call, _ in
      call.method == "refundStarPayment" ? error : nil
    }
    let before = try await fixture.available()
    let (row, settlement) = try await refund(fixture)
    #expect(try await fixture.available() == before)
    #expect(await fixture.deliver(row) == .done(hasFollowUps: true))
    #expect(try await state(settlement, fixture) == .credited)
    #expect(try await fixture.available() == before + 1_300_000)
  }

  /// Silence is no answer: the refund may have been made.
  @Test(arguments: [
    TelegramError.transport(.timedOut(mayHaveArrived: true)), .retryAfter(seconds: 5),
    .transient(status: 502, description: ""), .unreadable(status: 200), .unauthorized,
    .chatNotFound, .overloaded,
  ])
  func silenceIsAskedAgainForEver(error: TelegramError) async throws {
    let fixture = try await SenderFixture { call, _ in
      call.method == "refundStarPayment" ? error : nil
    }
    let (row, settlement) = try await refund(fixture)
    var tired = row
    tired.attempts = 10_000
    for row in [row, tired] {
      guard case .later(let wait) = await fixture.deliver(row) else {
        Issue.record("given up after \(error)")
        return
      }
      #expect(wait > .zero && wait <= .seconds(30))
    }
    #expect(try await state(settlement, fixture) == .refunding)
    #expect(try await remains(row, fixture))
  }
}
