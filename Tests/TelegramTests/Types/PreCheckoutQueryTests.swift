import Telegram
import Testing

@Suite struct PreCheckoutQueryTests {
  @Test func queryWithoutAmountIsRefused() {
    #expect(throws: DecodingError.self) {
      try decoded(
        PreCheckoutQuery.self,
        #"{"id":"7","from":{"id":1},"currency":"XTR","invoice_payload":"o"}"#)
    }
  }
}
