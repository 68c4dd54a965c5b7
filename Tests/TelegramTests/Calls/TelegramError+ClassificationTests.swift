import HTTP
import Testing

@testable import Telegram

@Suite struct ClassificationTests {
  /// Status, Telegram's words, what they mean.
  static let rows: [(Int, String, TelegramError)] = [
    (401, "Unauthorized", .unauthorized),
    (401, "Unauthorized: invalid token specified", .unauthorized),
    (404, "Not Found: method not found", .methodNotFound),
    (404, "Not Found", .methodNotFound),
    (
      409,
      "Conflict: terminated by other getUpdates request; make sure that only one bot instance"
        + " is running", .conflict(.otherPoller)
    ),
    (
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to"
        + " delete the webhook first", .conflict(.webhook)
    ),
    (409, "Conflict: terminated by setWebhook request", .conflict(.webhook)),
    (409, "Conflict: odd", .conflict(.other(description: "Conflict: odd"))),
    (429, "Too Many Requests: retry after 126", .retryAfter(seconds: 126)),
    (420, "FLOOD", .retryAfter(seconds: 5)),
    (421, "Misdirected", .transient(status: 421, description: "Misdirected")),
    (
      500, "Internal Server Error: restart",
      .transient(status: 500, description: "Internal Server Error: restart")
    ),
    (502, "Bad Gateway", .transient(status: 502, description: "Bad Gateway")),
    (
      500, "Internal Server Error: sent message was immediately deleted and can't be returned",
      .done
    ),
    (403, "Forbidden: bot was blocked by the user", .blockedByUser),
    (403, "Forbidden: user is deactivated", .userDeactivated),
    (403, "Forbidden: bot can't initiate conversation with a user", .cannotInitiate),
    (403, "Forbidden: bot can't send messages to bots", .cannotMessageBots),
    (403, "Forbidden: bot was kicked from the group chat", .kicked),
    (403, "Forbidden: bot was kicked from the supergroup chat", .kicked),
    (403, "Forbidden: bot is not a member of the channel chat", .kicked),
    (403, "Forbidden: the group chat was deleted", .kicked),
    (403, "Forbidden: something else", .forbidden(description: "Forbidden: something else")),
    (400, "Bad Request: chat not found", .chatNotFound),
    (
      400,
      "Bad Request: message is not modified: specified new message content and reply markup"
        + " are exactly the same as a current content and reply markup of the message",
      .notModified
    ),
    (400, "Bad Request: message to edit not found", .messageToEditNotFound),
    (400, "Bad Request: message can't be edited", .messageToEditNotFound),
    (400, "Bad Request: there is no text in the message to edit", .noTextToEdit),
    (400, "Bad Request: MESSAGE_ID_INVALID", .messageToEditNotFound),
    (400, "Bad Request: message to delete not found", .messageToDeleteNotFound),
    (400, "Bad Request: message can't be deleted for everyone", .messageToDeleteNotFound),
    (400, "Bad Request: message to be replied not found", .replyNotFound),
    (400, "Bad Request: REPLY_MESSAGE_ID_INVALID", .replyNotFound),
    (400, "Bad Request: message thread not found", .threadNotFound),
    (400, "Bad Request: TOPIC_CLOSED", .threadNotFound),
    (400, "Bad Request: TOPIC_DELETED", .threadNotFound),
    (
      400, "Bad Request: query is too old and response timeout expired or query ID is invalid",
      .queryTooOld
    ),
    (400, "Bad Request: wrong file_id or the file is temporarily unavailable", .wrongFileID),
    (
      400, "Bad Request: wrong remote file identifier specified: Wrong string length",
      .wrongFileID
    ),
    (400, "Bad Request: file is too big", .fileTooBig),
    (413, "Request Entity Too Large", .tooLarge),
    (400, "Bad Request: PHOTO_INVALID_DIMENSIONS", .photoInvalid),
    (400, "Bad Request: IMAGE_PROCESS_FAILED", .photoInvalid),
    (400, "Bad Request: PHOTO_SAVE_FILE_INVALID", .photoInvalid),
    (
      400, "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 3",
      .cannotParseEntities(
        description:
          "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 3")
    ),
    (400, "Bad Request: message is too long", .tooLong),
    (400, "Bad Request: message caption is too long", .tooLong),
    (400, "Bad Request: text must be non-empty", .emptyText),
    (400, "Bad Request: message text is empty", .emptyText),
    (400, "Bad Request: BUTTON_DATA_INVALID", .badButton),
    (400, "Bad Request: reply markup is too long", .badButton),
    (400, "Bad Request: wrong HTTP URL specified", .cannotFetchURL),
    (400, "Bad Request: failed to get HTTP URL content", .cannotFetchURL),
    (400, "Bad Request: wrong type of the web page content", .cannotFetchURL),
    (400, "Bad Request: not enough rights to send photos to the chat", .noRights),
    (400, "Bad Request: CHAT_WRITE_FORBIDDEN", .noRights),
    (400, "Bad Request: need administrator rights in the channel chat", .noRights),
    (400, "Bad Request: CHARGE_ALREADY_REFUNDED", .alreadyRefunded),
    (
      400, "Bad Request: VOICE_MESSAGES_FORBIDDEN",
      .badRequest(description: "Bad Request: VOICE_MESSAGES_FORBIDDEN")
    ),
    (418, "I'm a teapot", .refused(status: 418, description: "I'm a teapot")),
  ]

  private func error(
    _ status: Int, _ body: String, retryAfter: String? = nil
  ) -> TelegramError {
    TelegramError(
      status: status, verdict: Verdict(Array(body.utf8)), retryAfterHeader: retryAfter,
      clean: { $0 })
  }

  private func body(_ code: Int, _ words: String, parameters: String = "{}") throws -> String {
    let quoted = words.formJSON
    return
      #"{"ok":false,"error_code":\#(code),"description":\#(quoted),"parameters":\#(parameters)}"#
  }

  @Test(arguments: rows) func wordsAreUnderstood(row: (Int, String, TelegramError)) throws {
    #expect(error(row.0, try body(row.0, row.1)) == row.2)
  }

  @Test(arguments: rows.filter { (400...403).contains($0.0) })
  func caseOfTheWordsDoesNotMatter(row: (Int, String, TelegramError)) throws {
    let shouted = error(row.0, try body(row.0, row.1.uppercased()))
    switch row.2 {
    case .badRequest, .forbidden, .cannotParseEntities: #expect(shouted.isSameCase(as: row.2))
    default: #expect(shouted == row.2)
    }
  }

  @Test func parametersAreUsed() throws {
    let wait = try body(429, "Too Many Requests", parameters: #"{"retry_after":7}"#)
    #expect(error(429, wait, retryAfter: "9") == .retryAfter(seconds: 7))
    let moved = try body(
      400, "Bad Request: group chat was upgraded to a supergroup chat",
      parameters: #"{"migrate_to_chat_id":-1001234567890}"#)
    #expect(error(400, moved) == .migrated(to: -1_001_234_567_890))
  }

  @Test func waitIsFoundInTheHeader() throws {
    #expect(error(429, try body(429, "slow"), retryAfter: "9") == .retryAfter(seconds: 9))
    #expect(error(429, "<html>", retryAfter: "9") == .retryAfter(seconds: 9))
    #expect(error(429, "<html>") == .retryAfter(seconds: 5))
  }

  @Test func absurdWaitIsAtLeastASecond() throws {
    let wait = try body(429, "x", parameters: #"{"retry_after":-3}"#)
    #expect(error(429, wait) == .retryAfter(seconds: 1))
  }

  @Test(arguments: [200, 400, 401, 404, 500, 502, 504])
  func bodyThatIsNotJSONIsUnreadable(status: Int) {
    #expect(
      error(status, "<html><body>nginx</body></html>") == .unreadable(status: status))
    #expect(error(status, #"{"ok":true,"result":[{"update_"#) == .unreadable(status: status))
    #expect(error(status, "") == .unreadable(status: status))
  }

  @Test func gatewayRefusesLargeUploadsInHTML() {
    #expect(error(413, "<html>413 Request Entity Too Large</html>") == .tooLarge)
  }

  @Test func codeOfTheBodyWins() throws {
    #expect(error(200, try body(403, "Forbidden: bot was blocked by the user")) == .blockedByUser)
  }

  @Test func longWordsAreCut() throws {
    let words = String(repeating: "x", count: 5000)
    #expect(
      error(400, try body(400, words))
        == .badRequest(description: String(repeating: "x", count: 300)))
  }

  @Test func bareErrorIsClassifiedByItsStatus() {
    #expect(error(403, #"{"ok":false}"#) == .forbidden(description: ""))
    #expect(error(503, #"{"ok":false}"#) == .transient(status: 503, description: ""))
  }
}

extension String {
  /// The text as a JSON string.
  fileprivate var formJSON: String { [self].formText.dropFirst().dropLast().description }
}

extension TelegramError {
  fileprivate func isSameCase(as other: TelegramError) -> Bool {
    func name(_ error: TelegramError) -> Substring {
      String(describing: error).prefix { $0 != "(" }
    }
    return name(self) == name(other)
  }
}
