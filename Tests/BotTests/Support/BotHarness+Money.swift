import Domain
import Services
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

extension BotHarness {
  /// Runs a step of the top-up service as a rail does, and returns what was said.
  @discardableResult
  func money(
    _ body: @escaping @Sendable (TopUpService, any StoreTransaction, Timestamp) throws -> Void,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [Reply] {
    let now = time.now()
    try await store.transaction { [context] tx in try body(context.topUps, tx, now) }
    return try await replies(sourceLocation: sourceLocation)
  }

  /// The top-ups of the person, the open one first.
  func openTopUp(_ rail: Rail, of account: Int64 = 7) async throws -> TopUp {
    try #require(
      try await store.transaction { tx in
        try tx.topUps.open(of: AccountID(account), by: rail)
      })
  }

  /// Notes the message that shows a top-up, as the sender does.
  func note(message: Int64, for id: TopUpID) async throws {
    try await store.transaction { tx in
      guard var topUp = try tx.topUps.topUp(id) else { return }
      topUp.messageID = message
      try tx.topUps.update(topUp)
    }
  }

  /// Pays in Stars, whether or not there is an invoice; returns what was said.
  @discardableResult
  func payStars(
    _ count: Int64, charge: String, payload: String? = nil, by account: Int64 = 7,
    isReconciled: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [Reply] {
    let payment = StarsPayment(
      chargeID: charge, payer: Payer(account: AccountID(account), name: "Ann", language: "en"),
      stars: Stars(count), payload: payload, at: time.now(), isReconciled: isReconciled)
    return try await money(
      { service, tx, now in _ = try service.settle(payment, in: tx, at: now) },
      sourceLocation: sourceLocation)
  }

  /// Sends USDT to the wallet; returns what was said.
  @discardableResult
  func sendUSDT(
    _ units: Int64, comment: String?, reference: String = "aa",
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [Reply] {
    let transfer = TONTransfer(
      reference: reference, amount: .usdt(USDT(units: units)), comment: comment, sender: "UQSender",
      at: time.now(), evidence: "{}")
    return try await money(
      { service, tx, now in _ = try service.receive(transfer, in: tx, at: now) },
      sourceLocation: sourceLocation)
  }

  func settlements(_ account: Int64 = 7) async throws -> [Settlement] {
    try await store.transaction { tx in
      try tx.settlements.settlements(
        of: AccountID(account), since: nil, until: nil, limit: 100, offset: 0)
    }
  }
}

extension [Reply] {
  /// Those to one chat.
  func to(_ chat: Int64) -> [Reply] { filter { $0.chatID == chat } }

  /// The only call of a method.
  func call(_ method: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Reply {
    let calls = filter { $0.method == method }
    #expect(calls.count == 1, "\(map(\.method))", sourceLocation: sourceLocation)
    return try #require(calls.first, sourceLocation: sourceLocation)
  }
}
