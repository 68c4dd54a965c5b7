import Testing

@testable import Domain

struct CallbackDeliveryTests {
  @Test(arguments: [
    (CallbackOutcome.status(204), "204", true), (.status(299), "299", true),
    (.status(301), "301", false), (.status(410), "410", false), (.status(500), "500", false),
    (.fault(.timeout), "timeout", false), (.fault(.switchedOff), "switchedOff", false),
  ])
  func outcomesAreStoredAndJudged(outcome: CallbackOutcome, text: String, isSuccess: Bool) {
    #expect(outcome.text == text)
    #expect(CallbackOutcome(text: text) == outcome)
    #expect(outcome.isSuccess == isSuccess)
  }

  @Test func unknownOutcomesAreNone() {
    #expect(CallbackOutcome(text: "") == nil)
    #expect(CallbackOutcome(text: "nonsense") == nil)
  }
}
