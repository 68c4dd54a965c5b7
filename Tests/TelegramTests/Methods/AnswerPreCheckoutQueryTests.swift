import Telegram
import Testing

@Suite struct AnswerPreCheckoutQueryTests {
  @Test func approvalAndRefusalDiffer() throws {
    #expect(
      try JSON(AnswerPreCheckoutQuery(id: "7")) == ["pre_checkout_query_id": "7", "ok": true])
    #expect(
      try JSON(AnswerPreCheckoutQuery(id: "7", errorMessage: "expired"))
        == ["pre_checkout_query_id": "7", "ok": false, "error_message": "expired"])
  }
}
