import Domain
import Lifecycle
import Services
import Storage
import Testing
import TestSupport

struct HousekeeperTests {
  @Test func expiredPicturesGoAndFreshOnesStay() async throws {
    let fixture = try await OrderFixture()
    let vault = MemoryVault()
    let now = fixture.time.now()
    for (index, age) in [Duration.seconds(90_000), .zero].enumerated() {
      let job = try await fixture.submit("update:\(index)").job
      let blob = try await vault.seal([UInt8(index)])
      let made = now.adding(.zero - age)
      try await fixture.store.transaction { tx in
        let picture = Picture(
          id: PictureID("img_\(index)"), token: PictureToken("t\(index)"),
          account: AccountID(1), job: job.id, blob: blob,
          format: .png, size: PictureSize(width: 1, height: 1), bytes: 1, createdAt: made,
          expiresAt: made.adding(.seconds(86_400)))
        var ended = try JobEnding.store(
          job, picture: picture, reading: .init(), in: tx, at: now)
        ended.state = .delivered
        try tx.jobs.update(ended)
      }
    }
    try await Housekeeper(
      store: fixture.store, vault: vault, time: fixture.time, clock: ContinuousClock(),
      logger: .silent
    ).sweep()
    #expect(vault.count == 1)
    let pictures = try await fixture.store.transaction { tx in
      try (0...1).map { try tx.pictures.picture(PictureID("img_\($0)")) }
    }
    let (old, fresh) = (try #require(pictures[0]), try #require(pictures[1]))
    let removed = try await fixture.store.transaction { tx in
      (try tx.pictures.isRemoved(old.blob), try tx.pictures.isRemoved(fresh.blob))
    }
    #expect(removed == (true, false))
  }

  @Test func filesOfNobodyAreFoundAndSwept() async throws {
    let fixture = try await OrderFixture()
    let vault = MemoryVault()
    let now = fixture.time.now()
    // More than one page of what killed processes left, and one picture that has an owner.
    for number in 0..<450 { _ = try await vault.seal(Array("\(number)".utf8)) }
    let owned = try await vault.seal([1, 2, 3])
    let job = try await fixture.submit("update:1").job
    try await fixture.store.transaction { tx in
      let picture = Picture(
        id: PictureID("img_1"), token: PictureToken("t1"), account: AccountID(1), job: job.id,
        blob: owned, format: .png,
        size: PictureSize(width: 1, height: 1), bytes: 3, createdAt: now,
        expiresAt: now.adding(.seconds(86_400)))
      _ = try JobEnding.store(job, picture: picture, reading: .init(), in: tx, at: now)
    }
    let housekeeper = Housekeeper(
      store: fixture.store, vault: vault, time: fixture.time, clock: ContinuousClock(),
      logger: .silent)
    try await housekeeper.sweep()
    #expect(vault.count == 451)
    try await housekeeper.findUnclaimed()
    fixture.time.advance(by: .seconds(1))
    try await housekeeper.sweep()
    #expect(vault.count == 1)
    #expect(try await vault.open(owned) == [1, 2, 3])
  }

  @Test func theSearchIsDoneOnceAtTheStart() async throws {
    let fixture = try await OrderFixture()
    let vault = MemoryVault()
    let blob = try await vault.seal([1])
    let housekeeper = Housekeeper(
      store: fixture.store, vault: vault, time: fixture.time, clock: ContinuousClock(),
      logger: .silent)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await housekeeper.run() }
      let later = fixture.time.now().adding(.seconds(1))
      func isNoted() async throws -> Bool {
        try await fixture.store.transaction { tx in
          try tx.pictures.expiredBlobs(at: later, limit: 9) == [blob]
        }
      }
      while try await !isNoted() { await Task.yield() }
      group.cancelAll()
    }
  }

  @Test func oldClaimsAreForgottenAndRecentOnesKept() async throws {
    let fixture = try await OrderFixture()
    let now = fixture.time.now()
    try await fixture.store.transaction { tx in
      _ = try tx.updates.claim(1, at: now.adding(.seconds(-4 * 86_400)))
      _ = try tx.updates.claim(2, at: now)
    }
    try await Housekeeper(
      store: fixture.store, vault: MemoryVault(), time: fixture.time, clock: ContinuousClock(),
      logger: .silent
    ).sweep()
    let claims = try await fixture.store.transaction { tx in
      (try tx.updates.claim(1, at: now), try tx.updates.claim(2, at: now))
    }
    #expect(claims == (true, false))
  }
}
