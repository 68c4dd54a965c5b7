import Domain
import HTTP
import Services
import Storage
import TestSupport
import Testing

@testable import API

struct LostPictureTests {
  /// The bytes are asked for once more, and the file is gone: the answer to the order says so too.
  @Test func aReplayOfALostPictureSaysThatNothingIsCharged() async throws {
    let fixture = try await APIFixture()
    let server = try fixture.server()
    let headers: HTTPHeaders = ["Idempotency-Key": "a"]
    let full = try await fixture.balance()
    let first = try await server.working {
      await server.send("POST", "/v1/generate", #"{"prompt":"a lake"}"#, headers: headers)
    }
    #expect(first.status == 200)
    for blob in try await fixture.vault.blobs(after: nil, limit: 9) {
      _ = try await fixture.vault.remove(blob)
    }
    let again = await server.send(
      "POST", "/v1/generate", #"{"prompt":"a lake"}"#, headers: headers)
    #expect(again.status == 500)
    #expect(again.string("error.type") == "generation_failed")
    #expect(try await fixture.balance() == full)
  }
}
