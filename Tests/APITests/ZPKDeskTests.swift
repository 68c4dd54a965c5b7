import HTTP
import Services
import TestSupport
import Testing

@testable import API

/// `ZPKDesk` answers `check-status`.
@Suite(.timeLimit(.minutes(5)))
struct ZPKDeskTests {
  @Test func aCheckIsFreeAndSaysAllThatIsThere() async throws {
    let fixture = try await APIFixture(limits: JobLimits(queuedPerAccount: 20))
    let server = try fixture.server()
    let name = try await server.zpkOrder(#""prompt":"x","num":20"#)
    let before = try await fixture.balance()
    let check = await server.zpk("check-status", #""unique_request_id":"\#(name)""#)
    #expect(check.json.count("images") == 20)
    #expect(check.json.at("images.19.num") == .integer(19))
    #expect(check.headers["X-Zekron-Cost"] == nil)
    #expect(try await fixture.balance() == before)
  }

  @Test func anUnknownNameIsSaidSo() async throws {
    let server = try await APIFixture().server()
    let response = await server.zpk("check-status", #""unique_request_id":"x""#)
    #expect(response.string("errors.0.id") == "NOT_FOUND")
    #expect(response.string("errors.0.on") == "unique_request_id")
    #expect(
      response.string("errors.0.message") == "No order of yours has this unique_request_id.")
  }

  @Test(arguments: [#""unique_request_id":"nobody's""#, #""unique_request_id":"a b""#, #""x":1"#])
  func whatIsNotThereIsAnError(fields: String) async throws {
    let fixture = try await APIFixture()
    let response = await (try fixture.server()).zpk("check-status", fields)
    #expect(response.status == 200 && response.json.at("success") == .bool(false))
  }
}
