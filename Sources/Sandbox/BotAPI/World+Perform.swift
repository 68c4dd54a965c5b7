import HTTP

extension World {
  /// Performs a method other than `getUpdates` and writes its result.
  ///
  /// - Throws: The refusal; the world is unchanged then.
  mutating func perform(
    _ method: BotMethod, _ parameters: CallParameters, now: Int64, result: inout JSONWriter
  ) throws(StandInError) {
    switch method {
    case .sendMessage: try sendMessage(parameters, now: now, result: &result)
    case .sendPhoto: try sendFile(parameters, kind: .photo, now: now, result: &result)
    case .sendDocument: try sendFile(parameters, kind: .document, now: now, result: &result)
    case .sendMediaGroup: try sendMediaGroup(parameters, now: now, result: &result)
    case .sendInvoice: try sendInvoice(parameters, now: now, result: &result)
    case .sendChatAction: try sendChatAction(parameters, now: now, result: &result)
    case .editMessageText: try editText(parameters, now: now, result: &result)
    case .editMessageCaption: try editCaption(parameters, now: now, result: &result)
    case .editMessageReplyMarkup: try editKeyboard(parameters, now: now, result: &result)
    case .editMessageMedia: try editMedia(parameters, now: now, result: &result)
    case .deleteMessage: try deleteMessage(parameters, now: now, result: &result)
    case .deleteMessages: try deleteMessages(parameters, now: now, result: &result)
    case .answerCallbackQuery: try answerCallback(parameters, now: now, result: &result)
    case .getFile: try getFile(parameters, result: &result)
    case .getChat: try getChat(parameters, result: &result)
    case .answerPreCheckoutQuery, .createInvoiceLink, .refundStarPayment, .getStarTransactions,
      .getMyStarBalance:
      try performPayment(method, parameters, now: now, result: &result)
    case .setMyCommands, .getMyCommands, .deleteMyCommands, .setMyName, .getMyName,
      .setMyDescription, .getMyDescription, .setMyShortDescription, .getMyShortDescription:
      try performProfile(method, parameters, result: &result)
    case .getMe, .setWebhook, .deleteWebhook, .getWebhookInfo, .getUpdates:
      performConnection(method, parameters, result: &result)
    }
  }

  private mutating func performConnection(
    _ method: BotMethod, _ parameters: CallParameters, result: inout JSONWriter
  ) {
    switch method {
    case .getMe: writeMe(to: &result)
    case .setWebhook: setWebhook(parameters, url: parameters.text("url") ?? "", result: &result)
    case .deleteWebhook: setWebhook(parameters, url: "", result: &result)
    case .getWebhookInfo: writeWebhook(to: &result)
    default: result.null()
    }
  }
}
