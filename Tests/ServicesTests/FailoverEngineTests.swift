import Domain
import Lifecycle
import Services
import Storage
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2)))
struct FailoverEngineTests {
  /// A catalog whose models are drawn by `a`, and then by `b` and `c`.
  private static func catalog() throws -> ModelCatalog {
    try ModelCatalog(
      SampleCatalog.make().models.map { model in
        Model(
          id: model.id, aliases: model.aliases, name: model.name, stage: model.stage,
          maxEdgePixels: model.maxEdgePixels, create: model.create, edit: model.edit, engine: "a",
          spares: ["b", "c"])
      })
  }

  private func table(
    _ engines: [String: any ImageEngine], log: RecordingSink = RecordingSink()
  ) throws -> EngineTable {
    EngineTable(
      catalog: try Self.catalog(), engines: engines, logger: Logger(sink: log, level: .debug))
  }

  private func draw(_ table: EngineTable) async throws -> GeneratedPicture {
    let engine = try #require(table.engine(forModel: "zekron-image-1"))
    return try await engine.generate(OrderFixture.request()) { _ in }
  }

  @Test func theFirstThatDrawsIsTaken() async throws {
    let (a, b, c) = (
      StubEngine([.error(.failed(reason: "x"))]), StubEngine([.error(.unavailable(reason: "y"))]),
      StubEngine()
    )
    let log = RecordingSink()
    let table = try table(["a": a, "b": b, "c": c], log: log)
    let picture = try await draw(table)
    #expect(picture.reading.gaps == [.spareEngine])
    #expect(log.events == ["engine.failover", "engine.failover"])
    #expect([a, b, c].map(\.requests.count) == [1, 1, 1])
    #expect(picture.drawer == "stub-1")
    let own = try await draw(table)
    #expect(own.reading.gaps == [] && own.drawer == nil)
    #expect([a, b, c].map(\.requests.count) == [2, 1, 1])
  }

  @Test func whatOneRefusesNobodyElseIsAsked() async throws {
    let (a, b) = (StubEngine([.error(.refused(reason: "policy"))]), StubEngine())
    await #expect(throws: EngineError.refused(reason: "policy")) {
      _ = try await draw(try table(["a": a, "b": b]))
    }
    #expect(b.requests.isEmpty)
  }

  @Test func whenAllFailNobodyIsAskedAgain() async throws {
    let engines = ["a", "b", "c"].reduce(into: [String: any ImageEngine]()) { engines, name in
      engines[name] = StubEngine([.error(.unavailable(reason: "no \(name)"))])
    }
    await #expect(throws: EngineError.failed(reason: "a: no a; b: no b; c: no c")) {
      _ = try await draw(try table(engines))
    }
  }

  @Test func enginesThatAreGoneAreLeftOut() async throws {
    let only = StubEngine([.error(.unavailable(reason: "x"))])
    let table = try table(["c": only])
    #expect(table.engine(forModel: "zekron-image-1")?.fingerprint == "stub-1")
    await #expect(throws: EngineError.unavailable(reason: "x")) { _ = try await draw(table) }
    #expect(try self.table([:]).engine(forModel: "zekron-image-1") == nil)
    #expect(table.engine(forModel: "gone") == nil)
  }

  /// Whatever the engines do, a job ends drawn and paid once, or failed and free.
  @Test(arguments: UInt64(1)...12)
  func anOrderIsPaidOnceOrNotAtAll(seed: UInt64) async throws {
    let random = SeededBytes(seed: seed)
    let answers: [StubEngine.Answer] = [
      .picture, .error(.failed(reason: "f")), .error(.unavailable(reason: "u")),
      .error(.refused(reason: "r")), .error(.failed(reason: "g")),
    ]
    func engine() -> StubEngine {
      StubEngine((0..<20).map { _ in answers[Int(random.next() % UInt64(answers.count))] })
    }
    let fixture = try await OrderFixture()
    let jobs = 6
    var price = Amount.zero
    for number in 1...jobs { price = try await fixture.submit("update:\(number)").job.price }
    let worker = GenerationWorker(
      .init(
        store: fixture.store, vault: MemoryVault(),
        engines: try table(["a": engine(), "b": engine(), "c": engine()]),
        announcer: RecordingAnnouncer(), time: fixture.time, clock: LeapingClock(),
        randomBytes: SeededBytes(seed: seed).bytes, settings: WorkerSettings(workers: 2),
        logger: .silent), running: RunningJobs(), wakeup: Wakeup())
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await worker.run() }
      while try await !isOver(fixture, jobs) { await Task.yield() }
      group.cancelAll()
    }
    let counts = try await fixture.store.transaction { try $0.jobs.counts() }
    let (drawn, failed) = (counts[.stored] ?? 0, counts[.failed] ?? 0)
    #expect(drawn + failed == jobs)
    let balance = try await fixture.balance()
    #expect(balance.held == .zero)
    #expect(balance.posted.micros == 1_000_000 - price.micros * Int64(drawn))
    #expect(try await fixture.isSound())
    for id in 1...Int64(jobs) {
      let job = try await fixture.job(JobID(id))
      if job?.state == .failed { #expect(job?.failure?.isEmpty == false) }
    }
  }

  private func isOver(_ fixture: OrderFixture, _ jobs: Int) async throws -> Bool {
    let counts = try await fixture.store.transaction { try $0.jobs.counts() }
    return (counts[.stored] ?? 0) + (counts[.failed] ?? 0) == jobs
  }

  @Test func aRefusedJobHasACodeOfItsOwnAndIsFree() async throws {
    let fixture = try await OrderFixture()
    let job = try await fixture.submit("update:1").job
    let worker = GenerationWorker(
      .init(
        store: fixture.store, vault: MemoryVault(),
        engines: try table(["a": StubEngine([.error(.refused(reason: "policy"))])]),
        announcer: RecordingAnnouncer(), time: fixture.time, clock: ContinuousClock(),
        randomBytes: SeededBytes().bytes, settings: WorkerSettings(workers: 1), logger: .silent),
      running: RunningJobs(), wakeup: Wakeup())
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await worker.run() }
      while try await fixture.job(job.id)?.state != .failed { await Task.yield() }
      group.cancelAll()
    }
    let failed = try #require(try await fixture.job(job.id))
    #expect(failed.isRefused && failed.failure?.hasPrefix("P-") == true)
    #expect(try await fixture.balance() == Balance(posted: Amount(micros: 1_000_000)))
  }

  /// Draws nothing, and says for which job.
  private struct TalkingEngine: ImageEngine {
    let fingerprint = "talking-1"

    func generate(
      _ request: GenerationRequest, sources: [[UInt8]],
      progress: DrawingProgress
    ) async throws(EngineError) -> GeneratedPicture {
      throw .failed(reason: "job \(DrawingJob.current?.base36 ?? "none")")
    }
  }

  /// Notes what fields named `reason` say.
  private final class ReasonSink: LogSink {
    private let log = Mutex<[String]>([])

    var reasons: [String] { log.withLock { $0 } }

    func write(level: LogLevel, event: String, fields: [LogField]) {
      for field in fields where field.key == "reason" {
        if case .text(let text) = field.value { log.withLock { $0.append("\(event) \(text)") } }
      }
    }
  }

  @Test func enginesKnowTheJobAndTheLogTheBareReason() async throws {
    let fixture = try await OrderFixture()
    let job = try await fixture.submit("update:1").job
    let sink = ReasonSink()
    let worker = GenerationWorker(
      .init(
        store: fixture.store, vault: MemoryVault(),
        engines: EngineTable(catalog: try SampleCatalog.make(), engines: ["stub": TalkingEngine()]),
        announcer: RecordingAnnouncer(), time: fixture.time, clock: ContinuousClock(),
        randomBytes: SeededBytes().bytes, settings: WorkerSettings(workers: 1),
        logger: Logger(sink: sink, level: .debug)),
      running: RunningJobs(), wakeup: Wakeup())
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await worker.run() }
      while try await fixture.job(job.id)?.state != .failed { await Task.yield() }
      group.cancelAll()
    }
    #expect(sink.reasons == ["job.failed job \(job.id.base36)"])
  }
}
