import Domain
import HTTP
import Services
import Storage
import TestSupport
import Testing

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct AuthenticatorTests {
  private func status(_ server: APIServer, _ secret: String) async -> Int {
    await server.send(
      "GET", "/v1/balance", as: 0, headers: ["Authorization": "Bearer \(secret)"]
    ).status
  }

  @Test func aRevokedKeyIsRefusedAtOnce() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let issued = try await fixture.key("second")
    #expect(await status(server, issued.secret) == 200)
    let (keys, now) = (fixture.keys, fixture.time.now())
    _ = try await fixture.store.transaction { tx in
      try keys.revoke(issued.key.id, of: AccountID(1), in: tx, at: now)
    }
    #expect(await status(server, issued.secret) == 401)
  }

  @Test func anExpiredKeyIsRefusedAtOnce() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let issued = try await fixture.key(
      "second", expiresAt: fixture.time.now().adding(.seconds(10)))
    fixture.time.advance(by: .milliseconds(9999))
    #expect(await status(server, issued.secret) == 200)
    fixture.time.advance(by: .milliseconds(1))
    #expect(await status(server, issued.secret) == 401)
  }

  @Test func aRotatedKeyWorksUntilItsGraceEnds() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let issued = try await fixture.key("second")
    let (keys, now) = (fixture.keys, fixture.time.now())
    let rotated = try await fixture.store.transaction { tx in
      try keys.rotate(issued.key.id, grace: .seconds(3600), of: AccountID(1), in: tx, at: now)
    }
    fixture.time.advance(by: .seconds(3599))
    #expect(await status(server, issued.secret) == 200)
    #expect(await status(server, rotated.secret) == 200)
    fixture.time.advance(by: .seconds(1))
    #expect(await status(server, issued.secret) == 401)
    #expect(await status(server, rotated.secret) == 200)
    let later = fixture.time.now()
    _ = try await fixture.store.transaction { tx in
      try keys.rotate(issued.key.id, grace: .zero, of: AccountID(1), in: tx, at: later)
    }
    #expect(await status(server, rotated.secret) == 401)
  }

  @Test func wrongKeysAreCountedByNetworkAndRightOnesAlwaysOpen() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    func wrong(_ peer: String) async -> HTTPResponse {
      await server.send(
        "GET", "/v1/balance", as: 0, headers: ["Authorization": "Bearer zk_live_no"], peer: peer)
    }
    for number in 1...30 { #expect(await wrong("2001:db8:1:2::\(number)").status == 401) }
    let refused = await wrong("2001:db8:1:2::ff")
    #expect(refused.status == 429)
    #expect(refused.headers["Retry-After"] == "60")
    #expect(await wrong("2001:db8:1:3::1").status == 401)
    #expect(await server.send("GET", "/v1/balance", peer: "2001:db8:1:2::ff").status == 200)
    fixture.time.advance(by: .seconds(60))
    #expect(await wrong("2001:db8:1:2::ff").status == 401)
  }

  @Test func aMissingKeyIsNoGuess() async throws {
    let server = try await APIFixture().server()
    for _ in 0..<40 { #expect(await server.send("GET", "/v1/balance", as: 0).status == 401) }
  }

  @Test func aWellFormedKeyThatNobodyHasIsWrong() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let secret = KeySecret.make(randomBytes: fixture.bytes.bytes)
    #expect(await status(server, secret) == 401)
    #expect(await status(server, fixture.secrets[0].lowercased()) == 401)
    #expect(await status(server, fixture.secrets[0] + "0") == 401)
  }
}
