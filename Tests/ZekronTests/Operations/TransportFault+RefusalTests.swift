import API
import HTTPServer
import Testing

@testable import Zekron

struct TransportFaultRefusalTests {
  @Test(arguments: [
    (HTTPRefusal.malformed(reason: "x"), TransportFault.malformed(reason: "x")),
    (.bodyTooLarge(limitBytes: 7), .bodyTooLarge(limitBytes: 7)), (.tooSlow, .tooSlow),
    (.overloaded, .unavailable), (.draining, .unavailable),
  ])
  func refusalsAreSaidInTheWordsOfTheAPI(refusal: HTTPRefusal, fault: TransportFault) {
    #expect(TransportFault(refusal) == fault)
  }
}
