import Domain
import Services
import Storage
import TestSupport

/// A store with customers, and the service that sells them credit.
struct TopUpFixture {
  let store: SQLiteStore
  let time = ManualTime()
  let announcer = RecordingTopUpAnnouncer()
  let service: TopUpService

  init(
    customers: Int64 = 3, offersTON: Bool = true, rails: [any PaymentRail] = [StubStarsRail()]
  ) async throws {
    store = try await MemoryStore.make()
    service = SampleTopUps.service(
      announcer: announcer, randomBytes: SeededBytes(seed: 5).bytes, rails: rails,
      offersTON: offersTON)
    let now = time.now()
    try await store.transaction { tx in
      for number in 1...customers {
        try tx.accounts.insert(
          Customer(id: AccountID(number), name: "P\(number)", language: "en", createdAt: now))
      }
    }
  }

  /// Runs one step of the service.
  @discardableResult
  func step<R: Sendable>(
    _ body: @escaping @Sendable (TopUpService, any StoreTransaction, Timestamp) throws -> R
  ) async throws -> R {
    let now = time.now()
    return try await store.transaction { [service] tx in try body(service, tx, now) }
  }

  func openStars(_ stars: Int64, by account: Int64 = 1) async throws -> TopUp {
    try await step { service, tx, now in
      try service.open(
        .stars(Stars(stars)), for: AccountID(account), chatID: account, in: tx, at: now)
    }
  }

  func openTON(_ micros: Int64, by account: Int64 = 1) async throws -> TopUp {
    try await step { service, tx, now in
      try service.open(
        .ton(credit: Amount(micros: micros)), for: AccountID(account), chatID: account, in: tx,
        at: now)
    }
  }

  func payment(
    _ charge: String, _ stars: Int64, payload: String?, by account: Int64 = 1
  ) -> StarsPayment {
    StarsPayment(
      chargeID: charge,
      payer: Payer(account: AccountID(account), name: "P\(account)", language: "en"),
      stars: Stars(stars), payload: payload, at: time.now())
  }

  @discardableResult
  func pay(
    _ charge: String, _ stars: Int64, payload: String?, by account: Int64 = 1
  ) async throws -> SettlementOutcome {
    let payment = payment(charge, stars, payload: payload, by: account)
    return try await step { service, tx, now in try service.settle(payment, in: tx, at: now) }
  }

  /// A payment of an unknown invoice, credited.
  func credited(_ charge: String, _ stars: Int64, by account: Int64 = 1) async throws -> Settlement
  {
    guard case .credited(let settlement) = try await pay(charge, stars, payload: nil, by: account)
    else { throw Unexpected() }
    return settlement
  }

  @discardableResult
  func reverse(
    _ charge: String, _ stars: Int64, by account: Int64 = 1
  ) async throws -> ReversalOutcome {
    let payment = payment(charge, stars, payload: nil, by: account)
    return try await step { service, tx, now in try service.reverse(payment, in: tx, at: now) }
  }

  @discardableResult
  func send(
    _ reference: String, _ units: Int64, comment: String?, foreign: String? = nil
  ) async throws -> TransferOutcome {
    let transfer = TONTransfer(
      reference: reference, amount: foreign.map { .foreign($0) } ?? .usdt(USDT(units: units)),
      comment: comment, sender: "0:ab", at: time.now(), evidence: "{}")
    return try await step { service, tx, now in try service.receive(transfer, in: tx, at: now) }
  }

  /// Spends money as a picture does.
  func spend(_ micros: Int64, by account: Int64 = 1, id: String = "job:x") async throws {
    try await step { _, tx, now in
      let ledger = LedgerRules(tx.ledger)
      _ = try ledger.move(
        id: id, from: AccountID(account), to: .revenue, amount: Amount(micros: micros),
        reason: "picture", at: now)
    }
  }

  func available(_ account: Int64 = 1) async throws -> Int64 {
    try await store.transaction { tx in
      try tx.ledger.balance(of: AccountID(account)).available.micros
    }
  }

  func settlement(_ key: PaymentKey) async throws -> Settlement? {
    try await store.transaction { tx in try tx.settlements.settlement(key) }
  }

  func topUp(_ id: TopUpID) async throws -> TopUp? {
    try await store.transaction { tx in try tx.topUps.topUp(id) }
  }

  /// What a verification finds wrong with all the money.
  func findings() async throws -> [LedgerFinding] {
    try await LedgerVerifier(database: store.database).verifyLedger().findings
  }

  struct Unexpected: Error {}
}
