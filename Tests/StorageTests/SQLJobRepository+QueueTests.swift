import Domain
import SQLite
import Testing

@testable import Storage

struct SQLJobRepositoryQueueTests {
  @Test func anEmptyQueueGivesNothing() async throws {
    let test = try await TestStore()
    #expect(try await test.claim() == nil)
  }

  @Test func aClaimedJobRunsWithItsLease() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let queued = try await test.order("update:1")
    let job = try #require(try await test.claim())
    #expect(job.id == queued.id)
    #expect(job.state == .running && job.attempts == 1 && job.startedAt == TestStore.start)
    #expect(try await test.claim() == nil)
    #expect(
      try await test.number("SELECT lease_until FROM jobs")
        == TestStore.start.milliseconds + 60_000)
  }

  @Test func whoHasFewestRunningIsNextThenTheOldest() async throws {
    let test = try await TestStore()
    try await test.addCustomers(3)
    for (number, account) in [Int64(1), 1, 1, 1, 2, 2, 3].enumerated() {
      try await test.order("update:\(number)", by: account)
    }
    var order: [Int64] = []
    while let job = try await test.claim(perAccount: 3) { order.append(job.account.rawValue) }
    #expect(order == [1, 2, 3, 1, 2, 1])
    #expect(try await test.store.transaction { try $0.jobs.counts()[.queued] } == 1)
  }

  @Test func aLongQueueOfOneAccountHoldsUpNobody() async throws {
    let test = try await TestStore()
    try await test.addCustomers(2, micros: 1_000_000_000)
    try await test.store.transaction { tx in
      for number in 0..<2000 { _ = try TestStore.order("a:\(number)", by: 1, micros: 1, in: tx) }
      _ = try TestStore.order("b", by: 2, micros: 1, in: tx)
    }
    #expect(try await test.claim(perAccount: 1)?.origin == "a:0")
    #expect(try await test.claim(perAccount: 1)?.origin == "b")
    #expect(try await test.claim(perAccount: 1) == nil)
  }

  @Test func aFinishedJobMakesRoomForTheNext() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    try await test.order("update:1")
    try await test.order("update:2")
    let first = try #require(try await test.claim(perAccount: 1))
    #expect(try await test.claim(perAccount: 1) == nil)
    try await test.finish(first, as: .stored)
    #expect(try await test.claim(perAccount: 1)?.origin == "update:2")
  }

  @Test func aCancelledJobIsNeverClaimed() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let first = try await test.order("update:1")
    try await test.order("update:2")
    try await test.finish(first, as: .cancelled)
    #expect(try await test.claim()?.origin == "update:2")
    #expect(try await test.claim() == nil)
  }

  @Test func anExpiredLeaseBringsTheJobBackAtItsOldPlace() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let first = try await test.order("update:1")
    try await test.order("update:2")
    _ = try await test.claim()
    func requeue(after duration: Duration) async throws -> Int {
      try await test.store.transaction {
        try $0.jobs.requeueExpired(at: TestStore.start.adding(duration))
      }
    }
    #expect(try await requeue(after: .seconds(60)) == 0)
    #expect(try await requeue(after: .seconds(61)) == 1)
    #expect(try await requeue(after: .seconds(61)) == 0)
    let again = try #require(try await test.claim())
    #expect(again.id == first.id)
    #expect(again.attempts == 2)
  }

  private func extend(_ id: JobID, attempt: Int, in test: TestStore) async throws -> Bool {
    try await test.store.transaction {
      try $0.jobs.extendLease(
        id, attempt: attempt, until: TestStore.start.adding(.seconds(120)))
    }
  }

  @Test func aLeaseIsExtendedOnlyByTheClaimThatHoldsIt() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let job = try await test.order("update:1")
    _ = try #require(try await test.claim())
    _ = try await test.store.transaction {
      try $0.jobs.requeueExpired(at: TestStore.start.adding(.seconds(61)))
    }
    let again = try #require(try await test.claim())
    #expect(again.attempts == 2)
    #expect(try await extend(job.id, attempt: 1, in: test) == false)
    #expect(
      try await test.number("SELECT lease_until FROM jobs")
        == TestStore.start.milliseconds + 60_000)
    #expect(try await extend(job.id, attempt: 2, in: test))
  }

  @Test func aLeaseIsExtendedOnlyWhileTheJobRuns() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let queued = try await test.order("update:1")
    func extend() async throws -> Bool { try await self.extend(queued.id, attempt: 1, in: test) }
    #expect(try await extend() == false)
    let running = try #require(try await test.claim())
    #expect(try await extend())
    let expired = try await test.store.transaction {
      try $0.jobs.requeueExpired(at: TestStore.start.adding(.seconds(90)))
    }
    #expect(expired == 0)
    try await test.finish(running, as: .failed)
    #expect(try await extend() == false)
  }

  @Test func aJobSetRunningByHandIsRequeuedAtOnce() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let count = try await test.store.transaction { tx in
      _ = try tx.jobs.insert(.sample(origin: "update:1", state: .running))
      return try tx.jobs.requeueExpired(at: TestStore.start)
    }
    #expect(count == 1)
    #expect(try await test.claim()?.origin == "update:1")
  }

  @Test func positionsCountOnlyWhatWaits() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    var jobs: [Job] = []
    for number in 1...4 { jobs.append(try await test.order("update:\(number)")) }
    _ = try await test.claim()
    try await test.finish(jobs[2], as: .cancelled)
    let ids = [jobs[1].id, jobs[3].id]
    let positions = try await test.store.transaction { tx in
      try ids.map { try tx.jobs.queuePosition(of: $0, among: ["zekron-image-1"]) }
    }
    #expect(positions == [1, 2])
  }

  /// Orders of models that two engines draw, by two people.
  private func twoLines() async throws -> TestStore {
    let test = try await TestStore()
    try await test.addCustomers(2)
    for (number, model) in ["slow", "slow", "quick", "slow", "quick"].enumerated() {
      try await test.store.transaction { tx in
        _ = try TestStore.order(
          "update:\(number)", by: Int64(number % 2 + 1), micros: 1, model: model, in: tx)
      }
    }
    return test
  }

  @Test func modelsThatAreLeftOutKeepTheirPlaces() async throws {
    let test = try await twoLines()
    #expect(try await test.claim(without: ["slow", "unknown"])?.origin == "update:2")
    #expect(try await test.claim(without: ["slow"])?.origin == "update:4")
    #expect(try await test.claim(without: ["slow"]) == nil)
    #expect(try await test.claim(without: ["slow", "quick"]) == nil)
    // Account 1 has two that run, account 2 none.
    #expect(try await test.claim()?.origin == "update:1")
    #expect(try await test.claim()?.origin == "update:3")
    #expect(try await test.claim()?.origin == "update:0")
    #expect(try await test.claim() == nil)
    #expect(try await test.number("SELECT COUNT(*) FROM turns") == 0)
  }

  @Test func whatRunsOfOneModelCountsForTheOthers() async throws {
    let test = try await twoLines()
    #expect(try await test.claim(perAccount: 1, without: ["quick"])?.origin == "update:0")
    #expect(try await test.claim(perAccount: 1, without: ["slow"]) == nil)
    #expect(try await test.claim(perAccount: 1)?.origin == "update:1")
    #expect(try await test.claim(perAccount: 1) == nil)
  }

  @Test func positionsAreThoseOfALine() async throws {
    let test = try await twoLines()
    let positions = try await test.store.transaction { tx in
      try [["slow"], ["quick", "other"], ["slow", "quick"]].map {
        try tx.jobs.queuePosition(of: JobID(5), among: $0)
      }
    }
    #expect(positions == [3, 2, 5])
    let waiting = try await test.store.transaction { try $0.jobs.waiting() }
    #expect(waiting == ["slow": 3, "quick": 2])
  }

  @Test func turnsAreTrueAfterEverything() async throws {
    let test = try await twoLines()
    let first = try #require(try await test.claim())
    try await test.finish(first, as: .stored)
    _ = try await test.claim()
    _ = try await test.store.transaction {
      try $0.jobs.requeueExpired(at: TestStore.start.adding(.seconds(61)))
    }
    _ = try await test.claim()
    // What the rows of jobs say, reckoned anew, is what the table says.
    let wrong = try await test.number(
      """
      SELECT COUNT(*) FROM turns FULL JOIN (
        SELECT account, model, MIN(id) AS first,
          (SELECT COUNT(*) FROM jobs AS o WHERE o.account = jobs.account AND o.state = 'running')
            AS running
        FROM jobs WHERE state = 'queued' AND awaits = 0 GROUP BY account, model) AS true_turns
      ON turns.account = true_turns.account AND turns.model = true_turns.model
      WHERE turns.oldest IS NOT true_turns.first OR turns.running IS NOT true_turns.running
      """)
    #expect(wrong == 0)
    #expect(try await test.number("SELECT COUNT(*) FROM turns") != 0)
  }

  @Test func manyWorkersNeverGetTheSameJob() async throws {
    let test = try await TestStore()
    try await test.addCustomers(5)
    for number in 0..<100 { try await test.order("update:\(number)", by: Int64(number % 5 + 1)) }
    let claimed = try await withThrowingTaskGroup(of: [JobID].self) { group in
      for _ in 0..<8 {
        group.addTask {
          var ids: [JobID] = []
          while let job = try await test.claim(perAccount: 15) { ids.append(job.id) }
          return ids
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(claimed.count == 75)
    #expect(Set(claimed).count == 75)
  }
}
