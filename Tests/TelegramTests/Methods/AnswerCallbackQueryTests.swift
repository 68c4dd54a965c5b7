import Telegram
import Testing

@Suite struct AnswerCallbackQueryTests {
  @Test func emptyAnswerEndsTheSpinner() throws {
    #expect(try JSON(AnswerCallbackQuery(id: "4382")) == ["callback_query_id": "4382"])
  }

  @Test func alertIsShown() throws {
    #expect(
      try JSON(AnswerCallbackQuery(id: "4382", text: "No.", showAlert: true))
        == ["callback_query_id": "4382", "text": "No.", "show_alert": true])
  }
}
