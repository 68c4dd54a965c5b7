import Domain
import HTTP
import Lifecycle
import Services
import Storage
import TestSupport
import Testing

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct KeyUseRecorderTests {
  private let fixture: APIFixture
  private let recorder: KeyUseRecorder
  private let key: APIKey

  init() async throws {
    fixture = try await APIFixture()
    recorder = KeyUseRecorder(
      store: fixture.store, announcer: fixture.uses,
      logger: Logger(sink: fixture.log, level: .debug))
    key = try await fixture.key("second").key
  }

  private func note(_ address: String) async {
    await recorder.note(key, from: address, at: fixture.time.now())
  }

  @Test func aNewAddressIsToldOnceADay() async {
    await note("192.0.2.1")
    await note("192.0.2.1")
    await note("192.0.2.2")
    #expect(fixture.uses.lines == ["3 192.0.2.1"])
    fixture.time.advance(by: .seconds(86_400))
    await note("192.0.2.1")
    await note("192.0.2.2")
    #expect(fixture.uses.lines.count == 1)
    await note("192.0.2.3")
    await note("192.0.2.4")
    #expect(fixture.uses.lines == ["3 192.0.2.1", "3 192.0.2.3"])
    #expect(fixture.uses.commits == 2)
  }

  @Test func oneMachinesManyAddressesAreOnePlace() async {
    for number in 1...9 {
      await note("2001:db8:1:2::\(number)")
      fixture.time.advance(by: .seconds(86_400))
    }
    #expect(fixture.uses.lines == ["3 2001:db8:1:2::/64"])
  }

  @Test func theStoreIsWrittenAtMostOnceAMinute() async throws {
    await note("192.0.2.1")
    let first = fixture.time.now()
    fixture.time.advance(by: .seconds(59))
    await note("192.0.2.1")
    #expect(try await lastUse() == first)
    fixture.time.advance(by: .seconds(1))
    await note("192.0.2.1")
    #expect(try await lastUse() == first.adding(.seconds(60)))
    fixture.time.advance(by: .seconds(-3600))
    await note("192.0.2.1")
    #expect(try await lastUse() == fixture.time.now())
  }

  @Test func aFailureIsLoggedAndTriedAgainLater() async {
    fixture.uses.setBroken(true)
    await note("192.0.2.1")
    #expect(fixture.log.events == ["api.use.failed"])
    #expect(fixture.uses.commits == 0)
    fixture.uses.setBroken(false)
    fixture.time.advance(by: .seconds(60))
    await note("192.0.2.1")
    #expect(fixture.uses.lines == ["3 192.0.2.1"])
  }

  @Test func requestsAreNotedWithTheirClient() async throws {
    let server = try fixture.server()
    _ = await server.send("GET", "/v1/balance", peer: "198.51.100.9")
    _ = await server.send(
      "GET", "/v1/balance", as: 2, headers: ["X-Forwarded-For": "203.0.113.5"], peer: "127.0.0.1")
    #expect(fixture.uses.lines == ["1 198.51.100.9", "2 203.0.113.5"])
  }

  private func lastUse() async throws -> Timestamp? {
    let id = key.id
    return try await fixture.store.read { tx in try tx.keys.key(id)?.lastUsedAt }
  }
}
