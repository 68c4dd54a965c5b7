import Domain
import Services
import Storage
import Testing
import TestSupport

struct JobEndingTests {
  @Test func cancellingFreesTheHold() async throws {
    let fixture = try await OrderFixture()
    let job = try await fixture.submit("update:1").job
    let now = fixture.time.now()
    let ended = try await fixture.store.transaction { tx in
      try JobEnding.cancel(job.id, by: AccountID(1), in: tx, at: now)
    }
    #expect(ended.state == .cancelled)
    #expect(try await fixture.balance() == Balance(posted: Amount(micros: 1_000_000)))
    #expect(try await fixture.isSound())
  }

  @Test func anothersJobCannotBeCancelled() async throws {
    let fixture = try await OrderFixture(customers: 2)
    let job = try await fixture.submit("update:1").job
    let now = fixture.time.now()
    await #expect(throws: JobRefusal.notFound) {
      try await fixture.store.transaction { tx in
        try JobEnding.cancel(job.id, by: AccountID(2), in: tx, at: now)
      }
    }
    #expect(try await fixture.balance().held == job.price)
  }

  @Test func whatHasEndedStaysEnded() async throws {
    let fixture = try await OrderFixture()
    let job = try await fixture.submit("update:1").job
    let now = fixture.time.now()
    try await fixture.store.transaction { tx in
      _ = try JobEnding.fail(job, code: "E-1", in: tx, at: now)
    }
    await #expect(throws: JobRefusal.tooLate(.failed)) {
      try await fixture.store.transaction { tx in
        try JobEnding.cancel(job.id, by: AccountID(1), in: tx, at: now)
      }
    }
    #expect(try await fixture.isSound())
  }

  @Test func aRefundMovesMoneyAndFreesTheKeysCapOnce() async throws {
    let fixture = try await OrderFixture()
    let now = fixture.time.now()
    let service = KeyService(randomBytes: SeededBytes().bytes)
    let key = try await fixture.store.transaction { tx in
      try service.issue(name: "k", for: AccountID(1), in: tx, at: now).key
    }
    let lost = try await fixture.submit("api:1", key: key).job
    let other = try await fixture.submit("api:2", key: key).job
    let spending = try await fixture.store.transaction { tx in
      let picture = Picture(
        id: PictureID("img_1"), token: PictureToken("t1"), account: AccountID(1), job: lost.id,
        blob: BlobID("b"),
        format: .png, size: lost.request.size, bytes: 1, createdAt: now, expiresAt: now)
      let stored = try JobEnding.store(lost, picture: picture, reading: .init(), in: tx, at: now)
      for _ in 0..<2 { try JobEnding.refund(stored, in: tx, at: now) }
      return try tx.keys.spending(of: key.id, at: now)
    }
    #expect(spending.total == other.price)
    #expect(try await fixture.balance().posted == Amount(micros: 1_000_000))
    #expect(try await fixture.isSound())
  }

  @Test func failureGivesAKeyItsCapBack() async throws {
    let fixture = try await OrderFixture()
    let now = fixture.time.now()
    let service = KeyService(randomBytes: SeededBytes().bytes)
    let key = try await fixture.store.transaction { tx in
      try service.issue(name: "k", for: AccountID(1), in: tx, at: now).key
    }
    let job = try await fixture.submit("api:1", key: key).job
    let spending = try await fixture.store.transaction { tx in
      let held = try tx.keys.spending(of: key.id, at: now)
      _ = try JobEnding.fail(job, code: "E-1", in: tx, at: now)
      return (held, try tx.keys.spending(of: key.id, at: now))
    }
    #expect(spending.0.today == job.price)
    #expect(spending.1 == KeySpending())
  }
}
