import HTTP
import Testing

struct HTTPTransportTests {
  @Test(arguments: [
    (HTTPTransportError.notSent(reason: ""), false), (.invalidRequest(reason: ""), false),
    (.timedOut(mayHaveArrived: false), false), (.timedOut(mayHaveArrived: true), true),
    (.interrupted(reason: ""), true), (.responseTooLarge, true), (.cancelled, true),
  ])
  func doubtCountsAsArrived(error: HTTPTransportError, mayHaveArrived: Bool) {
    #expect(error.mayHaveArrived == mayHaveArrived)
  }
}
