import Domain
import Storage
import Testing
import TestSupport

@testable import Services

struct CallbackServiceTests {
  private let fixture: OrderFixture
  private let service = CallbackService(
    rules: OutsideRules(), randomBytes: SeededBytes(seed: 5).bytes)
  private let url = "https://example.com/hook"

  init() async throws {
    fixture = try await OrderFixture(customers: 2)
  }

  private func run<R: Sendable>(
    _ body: @escaping @Sendable (CallbackService, any StoreTransaction, Timestamp) throws -> R
  ) async throws -> R {
    let (service, now) = (service, fixture.time.now())
    return try await fixture.store.transaction { tx in try body(service, tx, now) }
  }

  private func set(_ text: String) async throws -> Webhook {
    try await run { try $0.set(text, of: AccountID(1), in: $1, at: $2) }
  }

  private func deliveries() async throws -> [CallbackDelivery] {
    try await run { _, tx, _ in try tx.callbacks.deliveries(of: AccountID(1), limit: 50) }
  }

  private func test() async throws {
    try await run { try $0.test(of: AccountID(1), in: $1, at: $2) }
  }

  @Test func aWebhookHasASecretThatStays() async throws {
    let first = try await run { try $0.webhook(of: AccountID(1), in: $1, at: $2) }
    let second = try await run { try $0.webhook(of: AccountID(1), in: $1, at: $2) }
    let other = try await run { try $0.webhook(of: AccountID(2), in: $1, at: $2) }
    #expect(first == second && first.url == nil && !first.isOn)
    #expect(first.secret != other.secret && first.secret.text.hasPrefix("whsec_"))
    let set = try await set(url)
    #expect(set.isOn && set.url?.text == url && set.secret == first.secret)
  }

  @Test(arguments: [
    ("http://example.com", OutsideURLError.notSecure), ("https://10.0.0.1/", .notPublic),
    ("nonsense", .malformed),
  ])
  func aURLThatIsNotCalledChangesNothing(text: String, error: OutsideURLError) async throws {
    _ = try await set(url)
    await #expect(throws: error) { try await set(text) }
    let webhook = try await run { try $0.webhook(of: AccountID(1), in: $1, at: $2) }
    #expect(webhook.url?.text == url && webhook.isOn)
  }

  @Test func aNewURLTakesWhatWaits() async throws {
    _ = try await set(url)
    try await test()
    _ = try await set("https://new.example/")
    let found = try await deliveries()
    #expect(found.map(\.url.text) == ["https://new.example/"])
  }

  @Test func switchingOffGivesUpWhatWaits() async throws {
    _ = try await set(url)
    try await test()
    let off = try await run { try $0.switch(on: false, of: AccountID(1), in: $1, at: $2) }
    #expect(!off.isOn && off.url?.text == url)
    let found = try await deliveries()
    #expect(found.map(\.state) == [.failed] && found[0].outcome == .fault(.switchedOff))
    await #expect(throws: CallbackRefusal.noURL) { try await test() }
    await #expect(throws: CallbackRefusal.noURL) {
      try await run { try $0.retry(found[0].id, by: AccountID(1), in: $1, at: $2) }
    }
    _ = try await run { try $0.switch(on: true, of: AccountID(1), in: $1, at: $2) }
    try await run { try $0.retry(found[0].id, by: AccountID(1), in: $1, at: $2) }
    let again = try await deliveries()
    #expect(again[0].state == .pending && again[0].attempts == 0)
    #expect(again[0].event == found[0].event, "the receiver knows it again")
  }

  @Test func nothingIsSwitchedOnWithoutAURL() async throws {
    await #expect(throws: CallbackRefusal.noURL) {
      _ = try await run { try $0.switch(on: true, of: AccountID(1), in: $1, at: $2) }
    }
  }

  @Test func anothersDeliveryIsNotRetried() async throws {
    _ = try await set(url)
    try await test()
    let id = try await deliveries()[0].id
    await #expect(throws: CallbackRefusal.notFound) {
      try await run { try $0.retry(id, by: AccountID(2), in: $1, at: $2) }
    }
    await #expect(throws: CallbackRefusal.notFound) {
      try await run { try $0.retry(CallbackID(99), by: AccountID(1), in: $1, at: $2) }
    }
  }

  @Test func theOldSecretSignsForADay() async throws {
    let old = try await run { try $0.webhook(of: AccountID(1), in: $1, at: $2) }
    let new = try await run { try $0.rotate(of: AccountID(1), in: $1, at: $2) }
    #expect(new.secret != old.secret)
    #expect(new.secrets(at: fixture.time.now()) == [new.secret, old.secret])
    fixture.time.advance(by: CallbackService.secretGrace)
    let later = try await run { try $0.webhook(of: AccountID(1), in: $1, at: $2) }
    #expect(later.secrets(at: fixture.time.now()) == [new.secret])
  }

  // MARK: Settling

  private func deliver(_ event: String, isDefault: Bool = false, isTest: Bool = false) async throws
  {
    let job = isTest ? nil : try await fixture.submit("update:\(event)").job.id
    let url = try OutsideURL(parsing: url)
    try await run { _, tx, now in
      _ = try tx.callbacks.insert(
        CallbackDelivery(
          event: event, account: AccountID(1), job: job, url: url, isDefault: isDefault,
          dialect: "v1", dueAt: now, createdAt: now))
    }
  }

  private func claim() async throws -> CallbackDelivery {
    try #require(
      try await run { _, tx, now in
        try tx.callbacks.claimDue(
          at: now, leaseUntil: now.adding(CallbackService.lease), exceptHosts: [],
          exceptAccounts: [])
      })
  }

  private func settle(
    _ claimed: CallbackDelivery, _ outcome: CallbackOutcome
  ) async throws -> CallbackService.Verdict? {
    try await run { try $0.settle(claimed, outcome, retryAfter: nil, in: $1, at: $2) }
  }

  @Test func whatIsTakenEnds() async throws {
    try await deliver("a")
    let verdict = try #require(try await settle(try await claim(), .status(204)))
    #expect(verdict.delivery.state == .delivered && verdict.notice == nil && verdict.wait == nil)
    #expect(try await deliveries()[0].endedAt == fixture.time.now())
  }

  @Test func whatIsNotTakenIsTriedForADayAndTheOwnerToldAfterTheThirdTime() async throws {
    try await deliver("a")
    let begun = fixture.time.now()
    var notices: [Int] = []
    var last: CallbackService.Verdict?
    for attempt in 1...11 {
      let claimed = try await claim()
      #expect(claimed.attempts == attempt)
      let verdict = try #require(
        try await settle(claimed, attempt.isMultiple(of: 2) ? .status(302) : .fault(.timeout)))
      if case .failing = verdict.notice { notices.append(attempt) }
      last = verdict
      fixture.time.advance(by: verdict.wait ?? .zero)
    }
    #expect(notices == [3])
    #expect(last?.delivery.state == .failed)
    guard case .givenUp = last?.notice else {
      Issue.record("nobody was told")
      return
    }
    let took = fixture.time.now().since(begun)
    #expect(took > .seconds(18 * 3600) && took < .seconds(30 * 3600))
    #expect(try await run { _, tx, _ in try tx.callbacks.nextDue() } == nil)
  }

  @Test func goneSwitchesTheWebhookOff() async throws {
    _ = try await set(url)
    try await deliver("a", isDefault: true)
    try await deliver("b", isDefault: true)
    let verdict = try #require(try await settle(try await claim(), .status(410)))
    guard case .gone = verdict.notice else {
      Issue.record("nobody was told")
      return
    }
    let webhook = try await run { try $0.webhook(of: AccountID(1), in: $1, at: $2) }
    #expect(!webhook.isOn)
    let left = try await deliveries()
    #expect(left.allSatisfy { $0.state == .failed })
  }

  @Test func goneEndsWhatWaitsForAnOrdersURLAndNothingElse() async throws {
    _ = try await set(url)
    try await deliver("a")
    try await deliver("b")
    try await deliver("c", isDefault: true)
    _ = try await settle(try await claim(), .status(410))
    let left = try await deliveries()
    #expect(left.map(\.event) == ["c", "b", "a"])
    #expect(left.map(\.state) == [.pending, .failed, .failed])
    let webhook = try await run { try $0.webhook(of: AccountID(1), in: $1, at: $2) }
    #expect(webhook.isOn)
  }

  @Test func aTestIsTriedOnceAndItsEndTold() async throws {
    for outcome in [CallbackOutcome.status(200), .status(500)] {
      try await deliver("t\(outcome.text)", isTest: true)
      let verdict = try #require(try await settle(try await claim(), outcome))
      #expect(verdict.notice == .tested(verdict.delivery) && verdict.wait == nil)
      #expect(verdict.delivery.state == (outcome.isSuccess ? .delivered : .failed))
    }
  }

  @Test func aTryThatWasOvertakenJudgesNothing() async throws {
    try await deliver("a")
    let first = try await claim()
    // It is taken for lost, and another try begins.
    fixture.time.advance(by: CallbackService.lease)
    let second = try await claim()
    #expect(second.id == first.id && second.attempts == 2)
    #expect(try await settle(first, .status(500)) == nil)
    #expect(try await settle(second, .status(200))?.delivery.state == .delivered)
    #expect(try await settle(second, .status(500)) == nil, "once is enough")
    #expect(try await deliveries()[0].state == .delivered)
  }

  @Test func whatWeBrokeOffCostsNoTry() async throws {
    try await deliver("a")
    let claimed = try await claim()
    try await run { try $0.giveBack(claimed, in: $1, at: $2) }
    #expect(try await claim().attempts == 1)
  }
}
