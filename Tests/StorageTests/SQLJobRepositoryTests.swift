import Domain
import SQLite
import Testing

@testable import Storage

struct SQLJobRepositoryTests {
  @Test func aJobComesBackAsStored() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let job = try await test.order("update:17")
    let sample = Job.sample(origin: "update:17")
    #expect(job.id.rawValue > 0)
    #expect(job.request == sample.request)
    #expect(job.delivery == sample.delivery)
    #expect(job.price == sample.price)
    #expect(job.state == .queued && job.attempts == 0 && job.key == nil)
    let (byOrigin, missing) = try await test.store.transaction { tx in
      (try tx.jobs.job(origin: "update:17"), try tx.jobs.job(origin: "update:18"))
    }
    #expect(byOrigin == job)
    #expect(missing == nil)
  }

  @Test func aJobWithoutDeliveryOrStyleComesBackSo() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let found = try await test.store.transaction { tx in
      let sample = Job.sample(origin: "api:3:abc")
      var request = sample.request
      request.style = nil
      request.isRaw = false
      let bare = Job(
        id: JobID(0), account: sample.account, origin: sample.origin, request: request,
        price: .zero, delivery: nil, createdAt: TestStore.start)
      return try tx.jobs.job(try tx.jobs.insert(bare))
    }
    let job = try #require(found)
    #expect(job.delivery == nil && job.request.style == nil && !job.request.isRaw)
  }

  @Test func jobsAreCountedWithinTheirAccount() async throws {
    let test = try await TestStore()
    try await test.addCustomers(2)
    var numbers: [Int] = []
    for (origin, account) in [("a", 1), ("b", 2), ("c", 1), ("d", 1), ("e", 2)] {
      numbers.append(try await test.order(origin, by: Int64(account)).number)
    }
    #expect(numbers == [1, 1, 2, 3, 2])
  }

  @Test func finishedJobsAreThoseWithAPicture() async throws {
    let test = try await TestStore()
    try await test.addCustomers(2)
    let endings: [(String, JobState)] = [
      ("a", .stored), ("b", .failed), ("c", .delivered), ("d", .cancelled),
    ]
    for (origin, state) in endings {
      try await test.finish(try await test.order(origin), as: state)
    }
    try await test.order("waits")
    let (all, second, count, none) = try await test.store.transaction { tx in
      (
        try tx.jobs.finishedJobs(of: AccountID(1), limit: 9, offset: 0).map(\.origin),
        try tx.jobs.finishedJobs(of: AccountID(1), limit: 1, offset: 1).map(\.origin),
        try tx.jobs.finishedCount(of: AccountID(1)), try tx.jobs.finishedCount(of: AccountID(2))
      )
    }
    #expect(all == ["c", "a"] && second == ["a"])
    #expect(count == 2 && none == 0)
  }

  @Test func anOriginIsAcceptedOnce() async throws {
    let test = try await TestStore()
    try await test.addCustomers(2)
    try await test.order("press:42")
    await #expect {
      try await test.store.transaction { tx in
        _ = try tx.jobs.insert(.sample(origin: "press:42", account: 2))
      }
    } throws: { error in
      guard case .database(.constraint(let constraint, _)) = error as? StorageError else {
        return false
      }
      return constraint.kind == .unique && constraint.name == "jobs.origin"
    }
    #expect(try await test.number("SELECT COUNT(*) FROM jobs") == 1)
  }

  @Test func updateReplacesWhatMayChange() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    var job = try await test.order("update:1")
    job.state = .stored
    job.pictureID = PictureID("img_1")
    job.messageID = 55
    job.failure = "E-1A2B3C"
    job.reading = PromptReading(
      understood: ["lake", "a \"quoted\"\nline"], ignored: ["xyzzy"],
      gaps: [.seed, .spareEngine])
    job.attempts = 2
    job.startedAt = TestStore.start
    job.finishedAt = TestStore.start.adding(.seconds(2))
    let changed = job
    let found = try await test.store.transaction { tx in
      try tx.jobs.update(changed)
      return (try tx.jobs.job(changed.id), try tx.jobs.job(chat: 1, message: 55))
    }
    #expect(found.0 == changed)
    #expect(found.1 == changed)
  }

  @Test func updatingNoJobIsRefused() async throws {
    let test = try await TestStore()
    await #expect(throws: StorageError.noSuchRow(table: "jobs", id: 0)) {
      try await test.store.transaction { try $0.jobs.update(.sample(origin: "update:1")) }
    }
  }

  @Test func anAccountsJobsAreListedNewestFirst() async throws {
    let test = try await TestStore()
    try await test.addCustomers(2)
    for number in 1...5 { try await test.order("update:\(number)", by: number == 3 ? 2 : 1) }
    let (first, second) = try await test.store.transaction { tx in
      (
        try tx.jobs.jobs(of: AccountID(1), limit: 3, offset: 0).map(\.origin),
        try tx.jobs.jobs(of: AccountID(1), limit: 3, offset: 3).map(\.origin)
      )
    }
    #expect(first == ["update:5", "update:4", "update:2"])
    #expect(second == ["update:1"])
  }

  @Test func activeJobsAreQueuedOrRunningOldestFirst() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let first = try await test.order("update:1")
    try await test.order("update:2")
    try await test.order("update:3")
    try await test.finish(first, as: .cancelled)
    let running = try #require(try await test.claim())
    let active = try await test.store.transaction { try $0.jobs.activeJobs(of: AccountID(1)) }
    #expect(active.map(\.origin) == ["update:2", "update:3"])
    #expect(active.map(\.state) == [.running, .queued])
    #expect(running == active.first)
  }

  @Test func countsFollowEveryChangeOfState() async throws {
    let test = try await TestStore()
    try await test.addCustomers(3)
    var generator = SeededGenerator(seed: 5)
    for number in 0..<60 {
      try await test.order("update:\(number)", by: Int64(number % 3 + 1))
      guard let job = try await test.claim(perAccount: 40) else { continue }
      let ends: [JobState?] = [.stored, .delivered, .failed, .cancelled, nil]
      if let end = try #require(ends.randomElement(using: &generator)) {
        try await test.finish(job, as: end)
      }
      if number % 20 == 19 {
        _ = try await test.store.transaction {
          try $0.jobs.requeueExpired(at: TestStore.start.adding(.seconds(61)))
        }
      }
    }
    let counts = try await test.store.transaction { try $0.jobs.counts() }
    #expect(counts.values.reduce(0, +) == 60)
    for state in JobState.allCases {
      let real = try await test.database.read { connection in
        try connection.first(
          Int64.self, "SELECT COUNT(*) FROM jobs WHERE state = ?", [.text(state.rawValue)])
      }
      #expect(counts[state].map(Int64.init) == real, "\(state)")
    }
  }

  @Test func recentDurationsAreThoseOfTheLatestStoredJobs() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    for number in 1...5 {
      let state: JobState = number == 4 ? .failed : number == 2 ? .delivered : .stored
      _ = try await test.store.transaction { tx in
        let sample = Job.sample(origin: "update:\(number)", state: state)
        var job = try #require(try tx.jobs.job(try tx.jobs.insert(sample)))
        job.startedAt = TestStore.start
        job.finishedAt = TestStore.start.adding(.milliseconds(number * 1500))
        try tx.jobs.update(job)
      }
    }
    let recent = try await test.store.transaction { try $0.jobs.recentDurations(limit: 3) }
    #expect(recent == [.milliseconds(3000), .milliseconds(4500), .milliseconds(7500)])
  }
}
