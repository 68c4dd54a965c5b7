import Domain
import Testing

@testable import API

struct APIErrorOutsideTests {
  @Test(arguments: [
    OutsideURLError.malformed, .tooLong(limit: 2048), .notHTTP, .hasCredentials, .port, .notSecure,
    .notPublic,
  ])
  func aURLThatIsNotCalledIsAFaultOfItsField(error: OutsideURLError) {
    let told = APIError(error, field: "callback_url")
    #expect(told.status == 400 && told.name == "invalid_parameter")
    #expect(told.message.contains("'callback_url'"))
    #expect(APIError(OutsideFault.refused(error), field: "callback_url") == told)
  }

  @Test(arguments: [
    (OutsideFault.status(302), "302"), (.tooLarge(limitBytes: 10 << 20), "10 MB"),
    (.timedOut, "in time"), (.unreachable, "cannot be reached"),
  ])
  func whatCameInsteadIsTold(fault: OutsideFault, words: String) {
    let told = APIError(fault, field: "image_url")
    #expect(told.message.contains("'image_url'") && told.message.contains(words))
  }

  @Test func aFieldIsRead() throws {
    #expect(try OutsideURL.read("https://example.com", field: "x").host == "example.com")
    #expect(throws: APIError(OutsideURLError.notHTTP, field: "x")) {
      try OutsideURL.read("ftp://example.com", field: "x")
    }
  }
}
