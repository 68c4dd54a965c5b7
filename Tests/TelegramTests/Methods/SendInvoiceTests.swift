import Telegram
import Testing

@Suite struct SendInvoiceTests {
  @Test func invoiceIsInStarsAndNothingElse() throws {
    let keyboard = InlineKeyboard(rows: [
      [InlineButton(text: "Pay ⭐ 250", action: .pay, style: .success)]
    ])
    let invoice = SendInvoice(
      chatID: 5, title: "100 credits", description: "d", payload: "o:01J9", stars: 250,
      startParameter: "buy", replyMarkup: keyboard)
    #expect(
      try JSON(invoice) == [
        "chat_id": 5, "title": "100 credits", "description": "d", "payload": "o:01J9",
        "provider_token": "", "currency": "XTR", "start_parameter": "buy",
        "prices": [["label": "100 credits", "amount": 250]],
        "reply_markup": [
          "inline_keyboard": [[["text": "Pay ⭐ 250", "pay": true, "style": "success"]]]
        ],
      ])
  }
}
