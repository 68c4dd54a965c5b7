import Domain
import Services
import Storage
import Testing
import TestSupport

struct KeyServiceTests {
  private let service = KeyService(randomBytes: SeededBytes(seed: 5).bytes)

  private func issue(
    _ fixture: OrderFixture, _ name: String, expiresAt: Timestamp? = nil
  ) async throws -> KeyService.Issued {
    let now = fixture.time.now()
    return try await fixture.store.transaction { [service] tx in
      try service.issue(name: name, expiresAt: expiresAt, for: AccountID(1), in: tx, at: now)
    }
  }

  private func opens(_ fixture: OrderFixture, _ secret: String) async throws -> Bool {
    let now = fixture.time.now()
    return try await fixture.store.transaction { [service] tx in
      try service.key(secret: secret, in: tx, at: now) != nil
    }
  }

  @Test func aSecretHasTheShapeAndOpensItsKey() async throws {
    let fixture = try await OrderFixture()
    let issued = try await issue(fixture, "site")
    #expect(issued.secret.count == 51)
    #expect(issued.secret.hasPrefix("zk_live_"))
    #expect(KeySecret.isWellFormed(issued.secret))
    #expect(issued.secret.hasPrefix(issued.key.prefix))
    #expect(try await opens(fixture, issued.secret))
  }

  @Test func aSecretWithOneOtherCharacterIsRefused() async throws {
    let fixture = try await OrderFixture()
    let secret = try await issue(fixture, "site").secret
    let other = String(secret.dropLast()) + (secret.hasSuffix("a") ? "b" : "a")
    #expect(try await !opens(fixture, other))
  }

  @Test func namesAreUniqueAndBounded() async throws {
    let fixture = try await OrderFixture()
    _ = try await issue(fixture, "site")
    await #expect(throws: KeyError.nameTaken("site")) { try await issue(fixture, "site") }
    await #expect(throws: KeyError.badName("")) { try await issue(fixture, "") }
    let long = String(repeating: "x", count: 33)
    await #expect(throws: KeyError.badName(long)) { try await issue(fixture, long) }
    await #expect(throws: KeyError.badName("a<b")) { try await issue(fixture, "a<b") }
  }

  @Test func thereAreAtMostTwentyLiveKeys() async throws {
    let fixture = try await OrderFixture()
    for index in 1...20 { _ = try await issue(fixture, "k\(index)") }
    await #expect(throws: KeyError.tooMany(limit: 20)) { try await issue(fixture, "one more") }
  }

  @Test(arguments: [Duration.zero, .seconds(3600)])
  func theOldSecretLivesForItsGraceAndNoLonger(grace: Duration) async throws {
    let fixture = try await OrderFixture()
    let old = try await issue(fixture, "site")
    let now = fixture.time.now()
    let new = try await fixture.store.transaction { [service] tx in
      try service.rotate(old.key.id, grace: grace, of: AccountID(1), in: tx, at: now)
    }
    #expect(try await opens(fixture, new.secret))
    #expect(try await opens(fixture, old.secret) == (grace > .zero))
    fixture.time.advance(by: grace + .seconds(1))
    #expect(try await !opens(fixture, old.secret))
    #expect(try await opens(fixture, new.secret))
  }

  @Test func revokingEndsBothSecretsAtOnce() async throws {
    let fixture = try await OrderFixture()
    let old = try await issue(fixture, "site")
    let now = fixture.time.now()
    let new = try await fixture.store.transaction { [service] tx in
      let new = try service.rotate(
        old.key.id, grace: .seconds(3600), of: AccountID(1), in: tx, at: now)
      _ = try service.revoke(old.key.id, of: AccountID(1), in: tx, at: now)
      return new
    }
    #expect(try await !opens(fixture, old.secret))
    #expect(try await !opens(fixture, new.secret))
  }

  @Test func anExpiredKeyIsRefused() async throws {
    let fixture = try await OrderFixture()
    let issued = try await issue(
      fixture, "short", expiresAt: fixture.time.now().adding(.seconds(60)))
    #expect(try await opens(fixture, issued.secret))
    fixture.time.advance(by: .seconds(60))
    #expect(try await !opens(fixture, issued.secret))
  }

  @Test func anothersKeyCannotBeTouched() async throws {
    let fixture = try await OrderFixture(customers: 2)
    let issued = try await issue(fixture, "site")
    let now = fixture.time.now()
    await #expect(throws: KeyError.notFound) {
      try await fixture.store.transaction { [service] tx in
        try service.revoke(issued.key.id, of: AccountID(2), in: tx, at: now)
      }
    }
    #expect(try await opens(fixture, issued.secret))
  }

  @Test func expiredKeysLeaveRoomAndKeepTheirNames() async throws {
    let fixture = try await OrderFixture()
    let expiry = fixture.time.now().adding(.seconds(60))
    for index in 1...20 { _ = try await issue(fixture, "k\(index)", expiresAt: expiry) }
    await #expect(throws: KeyError.tooMany(limit: 20)) { try await issue(fixture, "one more") }
    fixture.time.advance(by: .seconds(60))
    await #expect(throws: KeyError.nameTaken("k1")) { try await issue(fixture, "k1") }
    _ = try await issue(fixture, "one more")
  }
}
