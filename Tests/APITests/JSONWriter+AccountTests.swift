import Domain
import HTTP
import Services
import TestSupport
import Testing

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct JSONWriterAccountTests {
  @Test func theKeyIsDescribedWithoutItsSecret() async throws {
    let caps = SpendingCaps(perDay: Amount(micros: 1_000_000), total: Amount(micros: 20_000_000))
    let fixture = try await APIFixture(caps: caps)
    let server = try fixture.server()
    _ = try await server.working {
      await server.send("POST", "/v1/generate", #"{"prompt":"\#(APIFixture.prompt)"}"#)
    }
    let response = await server.send("GET", "/v1/key")
    #expect(
      response.text == #"""
        {"success":true,"data":{"name":"site","prefix":"\#(fixture.secrets[0].prefix(12))",\#
        "application_id":"1",\#
        "balance":"9.9733","spendable":"0.9733","binding_limit":"key_day",\#
        "caps":{"day":"1.0000","month":null,"total":"20.0000"},\#
        "spent":{"day":"0.0267","month":"0.0267","total":"0.0267"},\#
        "rate_limit":{"limit":60,"remaining":58,"reset":1767225660},"expires_at":null}}
        """#)
  }

  @Test func anExpiryHasItsZone() async throws {
    let fixture = try await APIFixture()
    let issued = try await fixture.key(
      "second", expiresAt: fixture.time.now().adding(.seconds(60)))
    let response = await (try fixture.server()).send(
      "GET", "/v1/key", as: 0, headers: ["X-API-Key": issued.secret])
    #expect(response.string("data.expires_at") == "2026-01-01T00:01:00+00:00")
  }

  @Test func dataIsWrappedInSuccess() {
    var writer = JSONWriter()
    writer.beginData()
    writer.field("a", 1)
    writer.endData()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"success":true,"data":{"a":1}}"#)
  }
}
