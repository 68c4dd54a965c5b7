import Domain
import Services
import Storage
import Testing
import TestSupport

struct ImagineServiceTests {
  @Test(arguments: [(44, Int64(26_700)), (42, 26_600), (1, 25_000), (4000, 28_000)])
  func priceReproducesThePublishedSamples(characters: Int, micros: Int64) async throws {
    let fixture = try await OrderFixture()
    let request = OrderFixture.request(prompt: String(repeating: "x", count: characters))
    #expect(try fixture.imagine.price(of: request) == Amount(micros: micros))
  }

  @Test func anEditOfOneSourceCostsTheSample() async throws {
    let fixture = try await OrderFixture()
    var request = OrderFixture.request(prompt: String(repeating: "x", count: 24))
    request.sources = [BlobID("a")]
    #expect(try fixture.imagine.price(of: request) == Amount(micros: 27_100))
  }

  @Test func acceptanceHoldsThePriceAndQueuesTheJob() async throws {
    let fixture = try await OrderFixture()
    let acceptance = try await fixture.submit("update:1")
    #expect(acceptance.job.state == .queued)
    #expect(acceptance.position == 1)
    let balance = try await fixture.balance()
    #expect(balance.held == acceptance.job.price)
    #expect(balance.posted == Amount(micros: 1_000_000))
    #expect(try await fixture.isSound())
  }

  @Test func whatMustBeFetchedIsNotedOnceWithItsJob() async throws {
    let fixture = try await OrderFixture()
    var request = OrderFixture.request()
    request.sources = [BlobID("aa"), .awaited]
    let now = fixture.time.now()
    for _ in 0..<2 {
      try await fixture.store.transaction { [imagine = fixture.imagine, request] tx in
        _ = try imagine.submit(
          ImagineService.Order(
            account: AccountID(1), origin: "update:1", request: request, delivery: nil,
            awaited: [AwaitedSource(position: 1, fileID: "f")]), in: tx, at: now)
      }
    }
    let (files, expired) = try await fixture.store.transaction { tx in
      (
        try tx.sources.wantedFiles(at: now, limit: 9),
        try tx.pictures.expiredBlobs(at: Timestamp(milliseconds: .max), limit: 9)
      )
    }
    #expect(files.map(\.fileID) == ["f"] && files.map(\.position) == [1])
    #expect(expired == [BlobID("aa")], "only what is there is kept")
    #expect(try await fixture.balance().held == Amount(micros: 27_600))
  }

  @Test func whoWantsNoWordsInFilesIsHeardAtEveryDoor() async throws {
    let fixture = try await OrderFixture()
    #expect(try await fixture.submit("update:1").job.request.namesPrompt)
    try await fixture.store.transaction { tx in
      guard var customer = try tx.accounts.customer(AccountID(1)) else { return }
      customer.settings.namesPrompts = false
      try tx.accounts.update(customer)
    }
    #expect(try await fixture.submit("update:2").job.request.namesPrompt == false)
  }

  @Test func theSameOriginIsTheSameJobAndHoldsOnce() async throws {
    let fixture = try await OrderFixture()
    let first = try await fixture.submit("update:1")
    let second = try await fixture.submit("update:1")
    #expect(second.isReplay)
    #expect(second.job.id == first.job.id)
    #expect(try await fixture.balance().held == first.job.price)
  }

  @Test func withoutCreditNothingIsKept() async throws {
    let fixture = try await OrderFixture(micros: 20_000)
    let refusal = JobRefusal.notEnoughCredit(
      price: Amount(micros: 25_200),
      spendable: Spendable(balance: Balance(posted: Amount(micros: 20_000))))
    await #expect(throws: refusal) { try await fixture.submit("update:1") }
    #expect(try await fixture.balance() == Balance(posted: Amount(micros: 20_000)))
    #expect(try await fixture.isSound())
  }

  @Test func theQueueOfAnAccountIsBounded() async throws {
    let fixture = try await OrderFixture(
      micros: 10_000_000, limits: JobLimits(runningPerAccount: 3, queuedPerAccount: 4))
    for index in 1...4 { try await fixture.submit("update:\(index)") }
    await #expect(throws: JobRefusal.queueFull(limit: 4)) { try await fixture.submit("update:5") }
  }

  @Test func aKeysCapBindsBeforeTheBalance() async throws {
    let fixture = try await OrderFixture()
    let now = fixture.time.now()
    let service = KeyService(randomBytes: SeededBytes().bytes)
    let issued = try await fixture.store.transaction { tx in
      try service.issue(
        name: "capped", caps: SpendingCaps(perDay: Amount(micros: 30_000)), for: AccountID(1),
        in: tx, at: now)
    }
    try await fixture.submit("api:1", key: issued.key)
    await #expect(throws: JobRefusal.self) { try await fixture.submit("api:2", key: issued.key) }
    // The next UTC day has a cap of its own.
    fixture.time.advance(by: .seconds(86_400))
    try await fixture.submit("api:3", key: issued.key)
    #expect(try await fixture.isSound())
  }

  @Test func manyOrdersAtOnceNeverOverspend() async throws {
    let fixture = try await OrderFixture(
      micros: 260_000, limits: JobLimits(runningPerAccount: 99, queuedPerAccount: 999))
    let accepted = await withTaskGroup(of: Bool.self) { group in
      for index in 0..<100 {
        group.addTask { (try? await fixture.submit("update:\(index)")) != nil }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(accepted == 10)
    #expect(try await fixture.balance().available >= .zero)
    #expect(try await fixture.isSound())
  }

  @Test func anUnknownModelIsRefused() async throws {
    let fixture = try await OrderFixture()
    var request = OrderFixture.request()
    request.model = "dall-e-9"
    await #expect(throws: JobRefusal.unknownModel("dall-e-9")) {
      try await fixture.submit("update:1", request: request)
    }
  }

  @Test func aModeratedPromptIsRefusedBeforeAnythingElseAndFree() async throws {
    let fixture = try await OrderFixture()
    let rules = try ModerationFile.rules(in: Array("rule test\nblock forbidden".utf8))
    let imagine = ImagineService(
      catalog: try SampleCatalog.make(), limits: JobLimits(queuedPerAccount: 1), moderation: rules)
    let now = fixture.time.now()
    func submit(_ prompt: String, negative: String = "", origin: String) async throws {
      var request = OrderFixture.request(prompt: prompt)
      request.negative = negative
      let order = ImagineService.Order(
        account: AccountID(1), origin: origin, request: request, delivery: nil)
      _ = try await fixture.store.transaction { tx in try imagine.submit(order, in: tx, at: now) }
    }
    await #expect(throws: JobRefusal.moderated(rule: "test")) {
      try await submit("a F0RB1DDEN lake", origin: "update:1")
    }
    #expect(try await fixture.balance() == Balance(posted: Amount(micros: 1_000_000)))
    #expect(try await fixture.store.read { tx in try tx.jobs.counts()[.queued] } == 0)
    // What is to be left out may be named.
    try await submit("a lake", negative: "forbidden", origin: "update:2")
    // The rule stands before all other limits.
    await #expect(throws: JobRefusal.moderated(rule: "test")) {
      try await submit("forbidden", origin: "update:3")
    }
  }
}
