import Domain
import Lifecycle
import Services
import Storage
import TestSupport
import Testing

/// Says that a picture looks as its file's first byte does, or as `looks` tells for its seed.
private struct ScriptedHasher: PictureHasher {
  let looks: @Sendable (String) -> UInt64

  func hash(_ bytes: [UInt8]) async throws(PictureFault) -> PictureHash {
    PictureHash(bits: looks(String(decoding: bytes, as: UTF8.self)))
  }
}

struct LikenessWatchTests {
  private let fixture: OrderFixture
  private let key: APIKey

  init() async throws {
    let fixture = try await OrderFixture(limits: JobLimits(queuedPerAccount: 100))
    self.fixture = fixture
    let (keys, now) = (KeyService(randomBytes: SeededBytes(seed: 3).bytes), fixture.time.now())
    key = try await fixture.store.transaction { tx in
      try keys.issue(name: "site", for: AccountID(1), in: tx, at: now).key
    }
  }

  private func order(_ name: String, isGuarded: Bool, pictures: Int = 1) async throws -> [Job] {
    let (service, key, now) = (RequestService(imagine: fixture.imagine), key, fixture.time.now())
    return try await fixture.store.transaction { tx in
      try service.accept(
        RequestService.Order(
          key: key, name: nil, digest: [UInt8](repeating: 1, count: 32), isRetry: false,
          origin: DialectOrder.Dialect.zpk.origin(name),
          requests: (0..<pictures).map { OrderFixture.request(seed: UInt32($0)) },
          register: .init(dialect: .zpk, name: name, isGuarded: isGuarded)), in: tx, at: now
      ).jobs
    }
  }

  private func work(
    _ engine: StubEngine = StubEngine(), _ looks: (@Sendable (String) -> UInt64)?
  ) async throws {
    let store = fixture.store
    let worker = GenerationWorker(
      .init(
        store: store, vault: MemoryVault(),
        engines: EngineTable(catalog: try SampleCatalog.make(), engines: ["stub": engine]),
        announcer: RecordingAnnouncer(), time: fixture.time, clock: ContinuousClock(),
        randomBytes: SeededBytes().bytes, settings: WorkerSettings(workers: 2), logger: .silent,
        hasher: looks.map { ScriptedHasher(looks: $0) }),
      running: RunningJobs(), wakeup: Wakeup())
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await worker.run() }
      while try await !store.read({ tx in try tx.jobs.activeJobs(of: AccountID(1)).isEmpty }) {
        await Task.yield()
      }
      group.cancelAll()
    }
  }

  private func jobs(_ jobs: [Job]) async throws -> [Job] {
    try await fixture.store.read { tx in try jobs.compactMap { try tx.jobs.job($0.id) } }
  }

  /// The last word of the stub's picture is the seed.
  private static func seed(_ text: String) -> UInt64 {
    text.split(separator: " ").last.flatMap { UInt64($0) } ?? 0
  }

  @Test func aPictureLikeAnotherIsDrawnAnewWithAnotherSeed() async throws {
    let plain = try await order("a", isGuarded: false)
    try await work { _ in 0 }
    let guarded = try await order("b", isGuarded: true)
    let engine = StubEngine()
    // The ordered seed looks like the picture before; any other does not.
    try await work(engine) { Self.seed($0) == 0 ? 0 : 0xFFFF_FFFF }
    let ended = try await jobs(plain + guarded)
    #expect(ended.map(\.state) == [.stored, .stored])
    #expect(engine.requests.count == 2 && engine.requests[0].seed == 0)
    #expect(ended[1].request.seed == engine.requests[1].seed && ended[1].request.seed != 0)
    #expect(try await fixture.isSound())
  }

  @Test func laterPicturesAreNotLikeAGuardedOne() async throws {
    let first = try await order("a", isGuarded: true)
    try await work { _ in 0b11 }
    let second = try await order("b", isGuarded: false)
    let engine = StubEngine()
    try await work(engine) { Self.seed($0) == 0 ? 0b10 : 0xFFFF_0000 }
    #expect(try await jobs(first + second).map(\.state) == [.stored, .stored])
    #expect(engine.requests.count == 2)
  }

  @Test func unguardedPicturesMayBeLikeEachOther() async throws {
    let made = try await order("a", isGuarded: false, pictures: 3)
    let engine = StubEngine()
    try await work(engine) { _ in 5 }
    #expect(try await jobs(made).map(\.state) == [.stored, .stored, .stored])
    #expect(engine.requests.count == 3)
  }

  @Test func picturesOfOneGuardedOrderDiffer() async throws {
    let made = try await order("a", isGuarded: true, pictures: 2)
    try await work { Self.seed($0) < 2 ? 7 : 0xFFFF_FFFF_0000_0000 }
    #expect(try await jobs(made).map(\.state) == [.stored, .stored])
    #expect(try await Set(jobs(made).map(\.request.seed)).count == 2)
  }

  @Test func whatStaysAlikeFailsAndIsFree() async throws {
    _ = try await order("a", isGuarded: false)
    try await work { _ in 9 }
    let before = try await fixture.balance()
    let made = try await order("b", isGuarded: true)
    let engine = StubEngine()
    try await work(engine) { _ in 9 }
    #expect(try await jobs(made).map(\.state) == [.failed])
    #expect(engine.requests.count == 6)
    #expect(try await fixture.balance() == before)
    #expect(try await fixture.isSound())
  }

  @Test func aPromiseThatNobodyCanKeepIsNotPaidFor() async throws {
    let made = try await order("a", isGuarded: true)
    let plain = try await order("b", isGuarded: false)
    try await work(StubEngine(), nil)
    #expect(try await jobs(made + plain).map(\.state) == [.failed, .stored])
  }

  @Test func othersPicturesAreNotLookedAt() async throws {
    let job = try await fixture.submit("update:1").job
    try await work { _ in
      Issue.record("a picture of the chat was looked at")
      return 0
    }
    #expect(try await jobs([job]).map(\.state) == [.stored])
  }
}
