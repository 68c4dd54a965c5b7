import Telegram
import Testing

@Suite struct UpdateTests {
  static let ann = User(id: 123, firstName: "Ann")
  static let annsChat = Chat(id: 123, type: .private)

  /// Decodes as `getUpdates` does.
  private func updates(_ elements: String...) async throws -> [Update] {
    let api = ScriptedBotAPI([.result("[\(elements.joined(separator: ","))]")])
    return try await api.getUpdates(offset: nil, timeout: 50, allowed: [])
  }

  @Test func privateTextIsRead() async throws {
    let update = try #require(try await updates(Fixtures.privateText).first)
    guard case .message(let message) = update.kind else {
      Issue.record("not a message")
      return
    }
    #expect(update.id == 1001)
    #expect(message.id == 10)
    #expect(message.date == 1_760_000_000)
    #expect(message.from?.languageCode == "pt-br")
    #expect(message.from?.username == "ann")
    #expect(message.chat == Self.annsChat)
    #expect(message.text == "/start r_AbC-123")
    #expect(message.entities == [MessageEntity(type: "bot_command", offset: 0, length: 6)])
  }

  @Test func buttonPressIsRead() async throws {
    let expected = CallbackQuery(
      id: "4382bfdwdsb323b2d9", from: Self.ann, data: "up:k3f",
      message: CallbackMessage(id: 77, chat: Self.annsChat))
    #expect(
      try await updates(Fixtures.press) == [Update(id: 1004, kind: .callbackQuery(expected))])
  }

  @Test func preCheckoutIsRead() async throws {
    let expected = PreCheckoutQuery(
      id: "777", from: Self.ann, currency: "XTR", totalAmount: 250, invoicePayload: "o:01J9")
    #expect(
      try await updates(Fixtures.preCheckout)
        == [Update(id: 1010, kind: .preCheckoutQuery(expected))])
  }

  @Test func blockingIsRead() async throws {
    let expected = ChatMemberUpdate(chat: Self.annsChat, from: Self.ann, newStatus: "kicked")
    #expect(
      try await updates(Fixtures.blocked) == [Update(id: 1016, kind: .myChatMember(expected))])
  }

  @Test func editIsRead() async throws {
    let edit = #"{"update_id":1,"edited_message":{"message_id":2,"chat":{"id":3,"type":"group"}}}"#
    let expected = Message(id: 2, chat: Chat(id: 3, type: .group))
    #expect(try await updates(edit) == [Update(id: 1, kind: .editedMessage(expected))])
  }

  @Test(arguments: [Fixtures.inlineQuery, Fixtures.stopped, #"{"update_id":7}"#])
  func unknownKindIsOther(fixture: String) async throws {
    let update = try #require(try await updates(fixture).first)
    #expect(update.kind == .other)
    #expect(update.unreadable == nil)
  }

  @Test func paymentWithoutChargeIsUnreadableRatherThanAnEmptyMessage() async throws {
    let update = try #require(
      try await updates(
        #"{"update_id":1,"message":{"message_id":2,"chat":{"id":3,"type":"private"},"#
          + #""successful_payment":{"currency":"XTR","total_amount":1,"invoice_payload":"x"}}}"#
      ).first)
    #expect(update == Update(id: 1, kind: .other, unreadable: "message"))
  }

  @Test func resultThatIsNoListIsUnreadable() async throws {
    let api = ScriptedBotAPI([.result(#"{"update_id":1}"#)])
    await #expect(throws: TelegramError.unreadable(status: 200)) {
      try await api.getUpdates(offset: nil, timeout: 50, allowed: [])
    }
  }
}
