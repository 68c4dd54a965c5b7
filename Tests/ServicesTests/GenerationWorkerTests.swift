import Domain
import Lifecycle
import Services
import Storage
import Testing
import TestSupport

struct GenerationWorkerTests {
  /// Runs a worker until the condition holds.
  private func work(
    _ fixture: OrderFixture, engine: any ImageEngine, vault: MemoryVault = MemoryVault(),
    announcer: RecordingAnnouncer = RecordingAnnouncer(), running: RunningJobs = RunningJobs(),
    maxAttempts: Int = 5, log: RecordingSink = RecordingSink(),
    until isDone: @escaping @Sendable () async throws -> Bool
  ) async throws {
    let worker = GenerationWorker(
      .init(
        store: fixture.store, vault: vault,
        engines: EngineTable(catalog: try SampleCatalog.make(), engines: ["stub": engine]),
        announcer: announcer, time: fixture.time, clock: ContinuousClock(),
        randomBytes: SeededBytes().bytes,
        settings: WorkerSettings(workers: 2, maxAttempts: maxAttempts),
        logger: Logger(sink: log, level: .debug)),
      running: running, wakeup: Wakeup())
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await worker.run() }
      while try await !isDone() { await Task.yield() }
      group.cancelAll()
    }
  }

  private func state(_ fixture: OrderFixture, _ id: JobID) async throws -> JobState? {
    try await fixture.job(id)?.state
  }

  @Test func aPictureIsStoredAndPaidForOnce() async throws {
    let fixture = try await OrderFixture()
    let job = try await fixture.submit("update:1").job
    let engine = StubEngine()
    let vault = MemoryVault()
    let announcer = RecordingAnnouncer()
    try await work(fixture, engine: engine, vault: vault, announcer: announcer) {
      try await state(fixture, job.id) == .stored
    }
    let balance = try await fixture.balance()
    #expect(balance.held == .zero)
    #expect(balance.posted == Amount(micros: 1_000_000 - job.price.micros))
    #expect(vault.count == 1)
    #expect(announcer.lines == ["stored 1"])
    #expect(engine.requests == [job.request])
    #expect(try await fixture.isSound())
  }

  @Test(arguments: [true, false])
  func previewsGoToChatsOnly(isOfChat: Bool) async throws {
    let fixture = try await OrderFixture()
    let job = try await fixture.submit("update:1", isOfChat: isOfChat).job
    let announcer = RecordingAnnouncer()
    try await work(
      fixture, engine: StubEngine([.shown(PicturePreview(bytes: [1, 2, 3]))]),
      announcer: announcer
    ) {
      try await state(fixture, job.id) == .stored
    }
    let expected = (isOfChat ? ["preview \(job.id.rawValue) 3"] : []) + ["stored 1"]
    #expect(announcer.lines == expected)
  }

  @Test func theEngineGetsTheSourcesInTheirOrder() async throws {
    let fixture = try await OrderFixture()
    let vault = MemoryVault()
    let files: [[UInt8]] = [[1, 2], [3]]
    var request = OrderFixture.request()
    for file in files { request.sources.append(try await vault.seal(file)) }
    let job = try await fixture.submit("api:1:a", request: request).job
    #expect(job.request == request)
    let engine = StubEngine()
    try await work(fixture, engine: engine, vault: vault) {
      try await state(fixture, job.id) == .stored
    }
    #expect(engine.sources == [files])
  }

  @Test func aJobWhoseSourceIsGoneFailsAndIsFree() async throws {
    let fixture = try await OrderFixture()
    var request = OrderFixture.request()
    request.sources = [BlobID("gone")]
    let job = try await fixture.submit("api:1:a", request: request).job
    try await work(fixture, engine: StubEngine()) {
      try await state(fixture, job.id) == .failed
    }
    #expect(try await fixture.balance() == Balance(posted: Amount(micros: 1_000_000)))
  }

  @Test func aFailureIsFreeAndSaidSo() async throws {
    let fixture = try await OrderFixture()
    let job = try await fixture.submit("update:1").job
    let announcer = RecordingAnnouncer()
    let engine = StubEngine([.error(.failed(reason: "no brush"))])
    try await work(fixture, engine: engine, announcer: announcer) {
      try await state(fixture, job.id) == .failed
    }
    #expect(try await fixture.balance() == Balance(posted: Amount(micros: 1_000_000)))
    #expect(announcer.lines == ["failed 1"])
    let failure = try #require(try await fixture.job(job.id)?.failure)
    #expect(failure.wholeMatch(of: /E-[0-9A-F]{6}/) != nil)
    #expect(try await fixture.isSound())
  }

  @Test func aFullVaultIsAFailureAndFree() async throws {
    let fixture = try await OrderFixture()
    let job = try await fixture.submit("update:1").job
    let vault = MemoryVault()
    vault.fail(with: .medium(errno: 28))
    try await work(fixture, engine: StubEngine(), vault: vault) {
      try await state(fixture, job.id) == .failed
    }
    #expect(try await fixture.balance() == Balance(posted: Amount(micros: 1_000_000)))
  }

  @Test func aJobOfAKilledProcessIsDrawnAgainWithTheSameSeed() async throws {
    let fixture = try await OrderFixture()
    let job = try await fixture.submit("update:1").job
    let now = fixture.time.now()
    // A process claims it and is killed.
    _ = try await fixture.store.transaction { tx in
      try tx.jobs.claimNext(leaseUntil: now.adding(.seconds(60)), perAccount: 3, at: now)
    }
    let engine = StubEngine()
    try await work(fixture, engine: engine) { try await state(fixture, job.id) == .stored }
    #expect(engine.requests.map(\.seed) == [job.request.seed])
    #expect(try await fixture.isSound())
  }

  @Test func aJobThatKillsTheProcessIsGivenUp() async throws {
    let fixture = try await OrderFixture()
    let job = try await fixture.submit("update:1").job
    let now = fixture.time.now()
    for _ in 0..<2 {
      try await fixture.store.transaction { tx in
        _ = try tx.jobs.claimNext(leaseUntil: now, perAccount: 3, at: now)
        _ = try tx.jobs.requeueExpired(at: Timestamp(milliseconds: .max))
      }
    }
    let engine = StubEngine()
    try await work(fixture, engine: engine, maxAttempts: 2) {
      try await state(fixture, job.id) == .failed
    }
    #expect(engine.requests.isEmpty)
    #expect(try await fixture.balance().held == .zero)
  }

  @Test func aCancelledJobStopsAndItsLateResultIsDropped() async throws {
    let fixture = try await OrderFixture()
    let job = try await fixture.submit("update:1").job
    let engine = StubEngine([.hang])
    let running = RunningJobs()
    let announcer = RecordingAnnouncer()
    try await work(fixture, engine: engine, announcer: announcer, running: running) {
      guard !engine.requests.isEmpty else { return false }
      let now = fixture.time.now()
      if try await state(fixture, job.id) == .running {
        _ = try await fixture.store.transaction { tx in
          try JobEnding.cancel(job.id, by: AccountID(1), in: tx, at: now)
        }
        running.cancel(job.id)
      }
      return try await state(fixture, job.id) == .cancelled
    }
    #expect(try await fixture.balance() == Balance(posted: Amount(micros: 1_000_000)))
    #expect(announcer.lines.isEmpty)
    #expect(try await fixture.isSound())
  }

  @Test func aPictureOfACancelledJobIsLeftToTheSweeper() async throws {
    let fixture = try await OrderFixture()
    let job = try await fixture.submit("update:1").job
    let vault = MemoryVault()
    let announcer = RecordingAnnouncer()
    let log = RecordingSink()
    let now = fixture.time.now()
    let engine = TardyEngine {
      _ = try? await fixture.store.transaction { tx in
        try JobEnding.cancel(job.id, by: AccountID(1), in: tx, at: now)
      }
    }
    try await work(fixture, engine: engine, vault: vault, announcer: announcer, log: log) {
      log.events.contains("job.stopped")
    }
    #expect(try await state(fixture, job.id) == .cancelled)
    #expect(!log.events.contains("job.stored"))
    #expect(announcer.lines.isEmpty)
    #expect(vault.count == 1)
    fixture.time.advance(by: .seconds(1))
    try await Housekeeper(
      store: fixture.store, vault: vault, time: fixture.time, clock: ContinuousClock(),
      logger: .silent
    ).sweep()
    #expect(vault.count == 0)
    #expect(try await fixture.isSound())
  }

  @Test func theFailureOfAJobThatAnotherHasTakenOverIsNoEnding() async throws {
    let fixture = try await OrderFixture()
    let job = try await fixture.submit("update:1").job
    let running = RunningJobs()
    running.endings.observe(job.id) {}
    let log = RecordingSink()
    let now = fixture.time.now()
    let engine = TardyEngine(failure: .failed(reason: "too late")) {
      // Its lease has run out, and another worker has begun it once more.
      _ = try? await fixture.store.transaction { tx in
        _ = try tx.jobs.requeueExpired(at: Timestamp(milliseconds: .max))
        _ = try tx.jobs.claimNext(leaseUntil: now.adding(.seconds(60)), perAccount: 3, at: now)
      }
    }
    try await work(fixture, engine: engine, running: running, log: log) {
      log.events.contains("job.failed")
    }
    #expect(try await state(fixture, job.id) == .running)
    #expect(running.endings.waitingCount == 1)
    #expect(try await fixture.balance().held == job.price)
  }

  @Test func stoppingTheWorkerPutsItsJobBack() async throws {
    let fixture = try await OrderFixture()
    let job = try await fixture.submit("update:1").job
    let engine = StubEngine([.hang])
    try await work(fixture, engine: engine) { !engine.requests.isEmpty }
    let back = try #require(try await fixture.job(job.id))
    #expect(back.state == .queued)
    #expect(back.attempts == 0)
    #expect(try await fixture.balance().held == job.price)
  }

  @Test func oneAccountNeverHasMoreThanItsShareRunning() async throws {
    let fixture = try await OrderFixture(customers: 2, micros: 10_000_000)
    for index in 1...6 { try await fixture.submit("a:\(index)", by: 1) }
    let other = try await fixture.submit("b:1", by: 2).job
    let now = fixture.time.now()
    let claimed = try await fixture.store.transaction { tx in
      try (1...3).compactMap { _ in
        try tx.jobs.claimNext(leaseUntil: now.adding(.seconds(60)), perAccount: 2, at: now)
      }
    }
    #expect(claimed.contains { $0.id == other.id })
    #expect(claimed.count { $0.account == AccountID(1) } == 2)
  }

  @Test func whatAnEngineRefusesIsFreeAndNotTriedAgain() async throws {
    let fixture = try await OrderFixture()
    let job = try await fixture.submit("update:1").job
    let engine = StubEngine([.error(.refused(reason: "safety system"))])
    let log = RecordingSink()
    try await work(fixture, engine: engine, log: log) {
      try await state(fixture, job.id) == .failed
    }
    let ended = try #require(try await fixture.job(job.id))
    #expect(ended.isRefused && ended.failure?.hasPrefix("P-") == true)
    #expect(engine.requests.count == 1)
    #expect(try await fixture.balance() == Balance(posted: Amount(micros: 1_000_000)))
    #expect(try await fixture.isSound())
  }
}
