import Domain
import Services
import Storage
import TestSupport
import Testing

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct JobWaiterTests {
  private let fixture: APIFixture
  private let endings = JobEndings()
  private let clock = ManualClock()

  init() async throws {
    fixture = try await APIFixture()
  }

  private func waiter(patience: Duration = .seconds(110)) -> JobWaiter {
    JobWaiter(endings: endings, store: fixture.store, clock: clock, patience: patience)
  }

  private func jobs(_ count: Int) async throws -> [Job] {
    let (imagine, now) = (fixture.imagine, fixture.time.now())
    return try await fixture.store.transaction { tx in
      try (0..<count).map { number in
        try imagine.submit(
          ImagineService.Order(
            account: AccountID(1), origin: "api:\(number)",
            request: GenerationRequest(
              model: "zekron-image-1", prompt: "x", size: PictureSize(width: 256, height: 256),
              seed: 1), delivery: nil), in: tx, at: now
        ).job
      }
    }
  }

  /// Ends a job in the store; whoever waits in this process is not told.
  private func cancel(_ job: Job) async throws {
    let now = fixture.time.now()
    _ = try await fixture.store.transaction { tx in
      try JobEnding.cancel(job.id, by: AccountID(1), in: tx, at: now)
    }
  }

  @Test func whatHasEndedIsNotWaitedFor() async throws {
    let job = try await jobs(1)[0]
    try await cancel(job)
    endings.note(job.id)
    let ended = try await waiter().wait(for: [job])
    #expect(ended.map(\.state) == [.cancelled])
    #expect(try await waiter().wait(for: ended) == ended)
    #expect(try await waiter().wait(for: []).isEmpty)
  }

  @Test func allJobsAreWaitedFor() async throws {
    let jobs = try await jobs(3)
    async let ended = waiter().wait(for: jobs)
    await clock.sleepers(1)
    for job in jobs {
      #expect(endings.waitingCount > 0)
      try await cancel(job)
      endings.note(job.id)
    }
    #expect(try await ended.map(\.state) == [.cancelled, .cancelled, .cancelled])
    #expect(try await ended.map(\.id) == jobs.map(\.id))
  }

  @Test func aMissedEndingIsFoundAndToldToOthers() async throws {
    let job = try await jobs(1)[0]
    let told = Gate()
    endings.observe(job.id) { told.open() }
    async let ended = waiter().wait(for: [job])
    await clock.sleepers(1)
    try await cancel(job)
    clock.advance(by: .seconds(5))
    #expect(try await ended.map(\.state) == [.cancelled])
    await told.wait()
    #expect(endings.waitingCount == 0)
  }

  @Test func aRequestMayHaveAPatienceOfItsOwn() async throws {
    let jobs = try await jobs(1)
    async let ended = waiter(patience: .seconds(1)).wait(for: jobs, atMost: .seconds(12))
    for step in [5, 5, 2] {
      await clock.sleepers(1)
      clock.advance(by: .seconds(step))
    }
    #expect(try await ended.map(\.state) == [.queued])
  }

  @Test func patienceEnds() async throws {
    let jobs = try await jobs(1)
    async let ended = waiter(patience: .seconds(12)).wait(for: jobs)
    for step in [5, 5, 2] {
      await clock.sleepers(1)
      clock.advance(by: .seconds(step))
    }
    #expect(try await ended.map(\.state) == [.queued])
  }

  @Test func aServerThatStopsWaitsNoLonger() async throws {
    let jobs = try await jobs(1)
    let waiter = waiter()
    let ended = try await withThrowingTaskGroup(of: [Job].self) { group in
      group.addTask { try await waiter.wait(for: jobs) }
      await clock.sleepers(1)
      group.cancelAll()
      return try await group.next()
    }
    #expect(ended?.map(\.state) == [.queued])
  }
}
