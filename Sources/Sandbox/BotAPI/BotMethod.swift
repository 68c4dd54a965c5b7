/// The Bot API methods that the stand-in plays.
enum BotMethod: String, Sendable, CaseIterable {
  case getMe, getUpdates, setWebhook, deleteWebhook, getWebhookInfo
  case sendMessage, sendPhoto, sendDocument, sendMediaGroup, sendInvoice, sendChatAction
  case editMessageText, editMessageCaption, editMessageReplyMarkup, editMessageMedia
  case deleteMessage, deleteMessages
  case answerCallbackQuery, answerPreCheckoutQuery
  case setMyCommands, getMyCommands, deleteMyCommands
  case setMyName, getMyName, setMyDescription, getMyDescription
  case setMyShortDescription, getMyShortDescription
  case getFile, getChat
  case createInvoiceLink, refundStarPayment, getStarTransactions, getMyStarBalance

  private static let exact = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
  private static let folded = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue.lowercased(), $0) })

  /// - Parameter name: In any case.
  init?(named name: String) {
    guard let method = Self.exact[name] ?? Self.folded[name.lowercased()] else { return nil }
    self = method
  }

  /// Whether Telegram's flood limits count it.
  var isSend: Bool {
    switch self {
    case .sendMessage, .sendPhoto, .sendDocument, .sendMediaGroup, .sendInvoice,
      .editMessageText, .editMessageCaption, .editMessageReplyMarkup, .editMessageMedia:
      true
    default: false
    }
  }
}
