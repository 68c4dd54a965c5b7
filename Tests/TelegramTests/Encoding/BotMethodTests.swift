import FoundationEssentials
import HTTP
import Testing

@testable import Telegram

@Suite struct BotMethodTests {
  @Test func callWithoutFilesIsJSON() throws {
    let method = DeleteMessage(chatID: -5, messageID: 7)
    let call = method.call(lane: .result, deadline: .seconds(9))
    #expect(call.method == "deleteMessage")
    #expect(call.chatID == -5)
    #expect(call.lane == .result)
    #expect(call.deadline == .seconds(9))
    guard case .json(let bytes) = call.payload else {
      Issue.record("not JSON")
      return
    }
    #expect(try JSON(parsing: bytes) == ["chat_id": -5, "message_id": 7])
  }

  @Test func callWithFilesIsAForm() {
    let file = Upload(name: "photo", fileName: "a", contentType: "image/png", bytes: [])
    let call = SendPhoto(chatID: 5, photo: .upload("photo")).call(files: [file])
    guard case .form(let form) = call.payload else {
      Issue.record("not a form")
      return
    }
    #expect(form.parts.count == 2)
  }

  /// Every parameter this module ever writes, held against the published API.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["ZEKRON_BOTAPI_JSON"] != nil))
  func parameterNamesAreThoseOfTheAPI() throws {
    let path = try #require(ProcessInfo.processInfo.environment["ZEKRON_BOTAPI_JSON"])
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let api = try JSONDecoder().decode(Published.self, from: bytes)
    for (name, json) in try Self.samples() {
      let fields = try #require(api.methods[name]?.fields, "\(name) is not in the API")
      guard case .object(let written) = json else {
        Issue.record("\(name) is no object")
        continue
      }
      let known = Set(fields.map(\.name))
      let required = Set(fields.filter(\.required).map(\.name))
      #expect(Set(written.keys).subtracting(known) == [], "\(name)")
      #expect(required.subtracting(written.keys) == [], "\(name)")
    }
  }

  private struct Published: Decodable {
    let methods: [String: Method]
    struct Method: Decodable { let fields: [Field]? }
    struct Field: Decodable {
      let name: String
      let required: Bool
    }
  }

  private static func samples() throws -> [(String, JSON)] {
    let keyboard = InlineKeyboard(rows: [[InlineButton(text: "a", action: .pay)]])
    func sample<M: BotMethod>(_ method: M) throws -> (String, JSON) {
      (M.name, try JSON(method))
    }
    return [
      try sample(
        SendMessage(
          chatID: 1, text: "a", threadID: 2, replyTo: 3, replyMarkup: .remove,
          disableNotification: true, protectContent: true)),
      try sample(
        SendPhoto(
          chatID: 1, photo: .fileID("f"), caption: "c", hasSpoiler: true, threadID: 2, replyTo: 3,
          replyMarkup: .inline(keyboard), disableNotification: true, protectContent: true)),
      try sample(
        SendDocument(
          chatID: 1, document: .fileID("f"), caption: "c", threadID: 2, replyTo: 3,
          replyMarkup: .inline(keyboard), disableNotification: true, protectContent: true)),
      try sample(EditMessageText(chatID: 1, messageID: 2, text: "a", replyMarkup: keyboard)),
      try sample(EditMessageText(target: .inline("i"), text: "a")),
      try sample(EditMessageCaption(chatID: 1, messageID: 2, caption: "a", replyMarkup: keyboard)),
      try sample(EditMessageReplyMarkup(chatID: 1, messageID: 2, replyMarkup: keyboard)),
      try sample(
        EditMessageMedia(
          chatID: 1, messageID: 2, media: InputMedia(media: .fileID("f")), replyMarkup: keyboard)),
      try sample(DeleteMessage(chatID: 1, messageID: 2)),
      try sample(DeleteMessages(chatID: 1, messageIDs: [2])),
      try sample(AnswerCallbackQuery(id: "q", text: "t", showAlert: true, url: "u")),
      try sample(AnswerPreCheckoutQuery(id: "q", errorMessage: "e")),
      try sample(SendChatAction(chatID: 1, action: .typing, threadID: 2)),
      try sample(SetMyCommands(commands: [], languageCode: "en")),
      try sample(
        SendInvoice(
          chatID: 1, title: "t", description: "d", payload: "p", stars: 1, startParameter: "s",
          threadID: 2, replyTo: 3, replyMarkup: keyboard, protectContent: true)),
      try sample(RefundStarPayment(userID: 1, telegramPaymentChargeID: "c")),
      try sample(GetUpdates(offset: 1, limit: 2, timeout: 3, allowed: ["message"])),
      try sample(DeleteWebhook(dropPending: false)),
      try sample(GetFile(id: "f")),
    ]
  }
}
