import Domain
import Lifecycle
import Services
import Storage
import Synchronization
import TestSupport
import Testing

/// Jobs of several engines and one worker.
@Suite(.timeLimit(.minutes(2)))
struct GenerationWorkerPlacesTests {
  /// Draws once it is let, and counts how many orders it has at once.
  private final class SlowEngine: ImageEngine {
    let fingerprint = "slow-1"
    private let mayDraw: Bool
    private let state = Mutex((now: 0, most: 0, order: [String]()))

    init(mayDraw: Bool) { self.mayDraw = mayDraw }

    var most: Int { state.withLock(\.most) }
    var now: Int { state.withLock(\.now) }
    var order: [String] { state.withLock(\.order) }

    func generate(
      _ request: GenerationRequest, sources: [[UInt8]], progress: DrawingProgress
    ) async throws(EngineError) -> GeneratedPicture {
      state.withLock { state in
        state.now += 1
        state.most = max(state.most, state.now)
        state.order.append(request.prompt)
      }
      defer { state.withLock { $0.now -= 1 } }
      if !mayDraw {
        let gate = Gate()
        await withTaskCancellationHandler {
          await gate.wait()
        } onCancel: {
          gate.open()
        }
        throw .cancelled
      }
      return GeneratedPicture(bytes: Array(request.prompt.utf8), format: .png, size: request.size)
    }
  }

  private static func catalog() throws -> ModelCatalog {
    let rule = PriceRule(base: Amount(micros: 1000), ceiling: Amount(micros: 1000))
    func model(_ id: String, _ engine: String) -> Model {
      Model(
        id: id, name: id, stage: .ga, maxEdgePixels: 1024, create: rule, edit: rule,
        engine: engine)
    }
    return try ModelCatalog([
      model("slow", "gpu"), model("quick", "stub"), model("lost", "gone"),
    ])
  }

  private func order(
    _ fixture: OrderFixture, _ prompt: String, _ model: String, by account: Int64 = 1
  ) async throws -> JobID {
    let imagine = ImagineService(catalog: try Self.catalog(), limits: JobLimits())
    let now = fixture.time.now()
    return try await fixture.store.transaction { tx in
      try imagine.submit(
        ImagineService.Order(
          account: AccountID(account), origin: prompt,
          request: GenerationRequest(
            model: model, prompt: prompt, size: PictureSize(width: 256, height: 256), seed: 1),
          delivery: nil), in: tx, at: now
      ).job.id
    }
  }

  private func work(
    _ fixture: OrderFixture, slow: any ImageEngine, places: Int = 2, seed: UInt64 = 1,
    until isDone: @escaping @Sendable () async throws -> Bool
  ) async throws {
    let worker = GenerationWorker(
      .init(
        store: fixture.store, vault: MemoryVault(),
        engines: EngineTable(
          catalog: try Self.catalog(), engines: ["gpu": slow, "stub": StubEngine()],
          places: ["gpu": places]),
        announcer: RecordingAnnouncer(), time: fixture.time, clock: ContinuousClock(),
        randomBytes: SeededBytes(seed: seed).bytes,
        settings: WorkerSettings(workers: 1, perAccount: 3),
        logger: Logger(sink: RecordingSink(), level: .debug)),
      running: RunningJobs(), wakeup: Wakeup())
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await worker.run() }
      while try await !isDone() { await Task.yield() }
      group.cancelAll()
    }
  }

  private func isStored(_ ids: [JobID], _ fixture: OrderFixture) async throws -> Bool {
    for id in ids {
      guard try await fixture.job(id)?.state == .stored else { return false }
    }
    return true
  }

  @Test func aSlowEngineHoldsUpNoOther() async throws {
    let fixture = try await OrderFixture(customers: 2)
    let slow = SlowEngine(mayDraw: false)
    var waiting: [JobID] = []
    for number in 0..<5 { waiting.append(try await order(fixture, "s\(number)", "slow")) }
    let last = waiting[4]
    let quick = try await order(fixture, "q1", "quick")
    let others = try await order(fixture, "q2", "quick", by: 2)
    try await work(fixture, slow: slow) {
      try await isStored([quick, others], fixture)
    }
    #expect(slow.most == 2)
    #expect(slow.order.sorted() == ["s0", "s1"])
    // Those that had no place were never begun, so nothing but their time has passed.
    for id in waiting[2...] {
      let job = try #require(try await fixture.job(id))
      #expect(job.state == .queued && job.attempts == 0)
    }
    let balance = try await fixture.balance()
    #expect(balance.held == Amount(micros: 5000) && balance.posted == Amount(micros: 999_000))
    #expect(try await fixture.isSound())
    // A new process draws them all, in their order.
    let next = SlowEngine(mayDraw: true)
    try await work(fixture, slow: next, places: 1, seed: 2) {
      try await isStored([last], fixture)
    }
    #expect(next.order == ["s0", "s1", "s2", "s3", "s4"] && next.most == 1)
    let rest = try await fixture.balance()
    #expect(rest == Balance(posted: Amount(micros: 994_000)), "\(rest)")
    #expect(try await fixture.isSound())
  }

  @Test func aPlaceThatComesFreeIsTakenByTheNextInLine() async throws {
    let fixture = try await OrderFixture(customers: 2)
    let slow = SlowEngine(mayDraw: true)
    var ids: [JobID] = []
    for number in 0..<4 { ids.append(try await order(fixture, "s\(number)", "slow")) }
    ids.append(try await order(fixture, "t", "slow", by: 2))
    let all = ids
    try await work(fixture, slow: slow, places: 1) { try await isStored(all, fixture) }
    #expect(slow.most == 1 && Set(slow.order) == ["s0", "s1", "s2", "s3", "t"])
    #expect(try await fixture.isSound())
  }

  @Test func whatNoEngineDrawsFailsAtOnceThoughOthersAreBusy() async throws {
    let fixture = try await OrderFixture()
    let slow = SlowEngine(mayDraw: false)
    for number in 0..<3 { _ = try await order(fixture, "s\(number)", "slow") }
    let lost = try await order(fixture, "l", "lost")
    try await work(fixture, slow: slow) { try await fixture.job(lost)?.state == .failed }
    #expect(slow.most <= 2)
    #expect(try await fixture.balance().posted == Amount(micros: 1_000_000))
  }

  @Test func thePlaceOfACancelledJobIsFree() async throws {
    let fixture = try await OrderFixture()
    let slow = SlowEngine(mayDraw: false)
    let first = try await order(fixture, "s0", "slow")
    let second = try await order(fixture, "s1", "slow")
    let running = RunningJobs()
    let worker = GenerationWorker(
      .init(
        store: fixture.store, vault: MemoryVault(),
        engines: EngineTable(
          catalog: try Self.catalog(), engines: ["gpu": slow], places: ["gpu": 1]),
        announcer: RecordingAnnouncer(), time: fixture.time, clock: ContinuousClock(),
        randomBytes: SeededBytes().bytes, settings: WorkerSettings(workers: 1),
        logger: .silent),
      running: running, wakeup: Wakeup())
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await worker.run() }
      while slow.now == 0 { await Task.yield() }
      let now = fixture.time.now()
      try await fixture.store.transaction { tx in
        _ = try JobEnding.cancel(first, by: AccountID(1), in: tx, at: now)
      }
      running.cancel(first)
      while try await fixture.job(second)?.state == .queued { await Task.yield() }
      group.cancelAll()
    }
    #expect(slow.order == ["s0", "s1"])
    #expect(try await fixture.balance().posted == Amount(micros: 1_000_000))
  }
}
