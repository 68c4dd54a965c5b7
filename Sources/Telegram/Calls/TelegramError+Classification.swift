import FoundationEssentials

/// What Telegram says about a call, in the part that an error needs.
struct Verdict: Decodable {
  let ok: Bool
  let errorCode: Int?
  let description: String
  let retryAfter: Int?
  let migrateToChatID: Int64?

  /// `nil` when the body is not the JSON that the API promises.
  init?(_ body: [UInt8]) {
    guard let verdict = try? JSONDecoder().decode(Verdict.self, from: Data(body)) else {
      return nil
    }
    self = verdict
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Keys.self)
    ok = try fields.decode(Bool.self, forKey: .ok)
    errorCode = fields.lenient(.errorCode)
    description = fields.lenient(.description) ?? ""
    let parameters = try? fields.nestedContainer(keyedBy: Keys.self, forKey: .parameters)
    retryAfter = parameters?.lenient(.retryAfter)
    migrateToChatID = parameters?.lenient(.migrateToChatID)
  }

  private enum Keys: String, CodingKey {
    case ok, description, parameters
    case errorCode = "error_code"
    case retryAfter = "retry_after"
    case migrateToChatID = "migrate_to_chat_id"
  }
}

extension TelegramError {
  /// Reads a failed answer.
  ///
  /// - Parameters:
  ///   - status: Status of the answer; the body's `error_code` wins.
  ///   - verdict: The body, or `nil` when it is not JSON.
  ///   - retryAfterHeader: Value of the `Retry-After` header.
  ///   - clean: Takes secrets out of Telegram's words.
  init(
    status: Int, verdict: Verdict?, retryAfterHeader: String?, clean: (String) -> String
  ) {
    guard let verdict, !verdict.ok else {
      self = Self.withoutWords(status: status, retryAfterHeader: retryAfterHeader)
      return
    }
    let code = verdict.errorCode ?? status
    let words = String(clean(verdict.description).prefix(300))
    let lowercased = words.lowercased()
    switch code {
    case 401: self = .unauthorized
    case 404: self = .methodNotFound
    case 409: self = .conflict(Self.conflict(lowercased, words: words))
    case 413: self = .tooLarge
    case 420, 429:
      let seconds = verdict.retryAfter ?? retryAfterHeader.flatMap { Int($0) }
      self = .retryAfter(seconds: max(1, seconds ?? Self.seconds(in: lowercased)))
    case 400, 403:
      self = Self.refusal(
        code: code, lowercased: lowercased, words: words, migratedTo: verdict.migrateToChatID)
    case 421: self = .transient(status: code, description: words)
    case 500...:
      self =
        lowercased.contains("sent message was immediately deleted")
        ? .done : .transient(status: code, description: words)
    default: self = .refused(status: code, description: words)
    }
  }

  /// Gateways in front of the API answer in HTML, also to uploads that are too large.
  private static func withoutWords(status: Int, retryAfterHeader: String?) -> TelegramError {
    switch status {
    case 413: .tooLarge
    case 420, 429:
      .retryAfter(seconds: max(1, retryAfterHeader.flatMap { Int($0) } ?? unstatedWait))
    default: .unreadable(status: status)
    }
  }

  private static func conflict(_ lowercased: String, words: String) -> ConflictKind {
    if lowercased.contains("webhook") { return .webhook }
    if lowercased.contains("other getupdates") { return .otherPoller }
    return .other(description: words)
  }

  private static func refusal(
    code: Int, lowercased: String, words: String, migratedTo: Int64?
  ) -> TelegramError {
    if let migratedTo { return .migrated(to: migratedTo) }
    if lowercased.contains("can't parse entities") {
      return .cannotParseEntities(description: words)
    }
    let rule = rules.first { lowercased.contains($0.words) }
    return rule?.error
      ?? (code == 403 ? .forbidden(description: words) : .badRequest(description: words))
  }

  /// The number after "retry after".
  private static func seconds(in lowercased: String) -> Int {
    guard let range = lowercased.firstRange(of: "retry after ") else { return unstatedWait }
    return Int(lowercased[range.upperBound...].prefix { $0.isNumber }) ?? unstatedWait
  }

  private static let unstatedWait = 5

  /// Substrings of 400 and 403 descriptions, lower case; the first that fits decides.
  private static let rules: [(words: String, error: TelegramError)] = [
    ("blocked by the user", .blockedByUser),
    ("user_is_blocked", .blockedByUser),
    ("user is deactivated", .userDeactivated),
    ("user_deactivated", .userDeactivated),
    ("initiate conversation", .cannotInitiate),
    ("send messages to bots", .cannotMessageBots),
    ("bot was kicked", .kicked),
    ("bot is not a member", .kicked),
    ("chat was deleted", .kicked),
    ("chat not found", .chatNotFound),
    ("peer_id_invalid", .chatNotFound),
    ("message is not modified", .notModified),
    ("message_not_modified", .notModified),
    ("message to be replied not found", .replyNotFound),
    ("replied message not found", .replyNotFound),
    ("reply_message_id_invalid", .replyNotFound),
    ("message to edit not found", .messageToEditNotFound),
    ("message can't be edited", .messageToEditNotFound),
    ("message_id_invalid", .messageToEditNotFound),
    ("there is no text in the message", .noTextToEdit),
    ("message to delete not found", .messageToDeleteNotFound),
    ("message can't be deleted", .messageToDeleteNotFound),
    ("message thread not found", .threadNotFound),
    ("topic_closed", .threadNotFound),
    ("topic_deleted", .threadNotFound),
    ("query is too old", .queryTooOld),
    ("query id is invalid", .queryTooOld),
    ("query_id_invalid", .queryTooOld),
    ("wrong file_id", .wrongFileID),
    ("wrong file identifier", .wrongFileID),
    ("wrong remote file identifier", .wrongFileID),
    ("file_reference_", .wrongFileID),
    ("file is too big", .fileTooBig),
    ("too big for a photo", .photoInvalid),
    ("photo_invalid_dimensions", .photoInvalid),
    ("image_process_failed", .photoInvalid),
    ("photo_save_file_invalid", .photoInvalid),
    ("message is too long", .tooLong),
    ("caption is too long", .tooLong),
    ("message_too_long", .tooLong),
    ("caption_too_long", .tooLong),
    ("text must be non-empty", .emptyText),
    ("message text is empty", .emptyText),
    ("message_empty", .emptyText),
    ("button_", .badButton),
    ("reply markup is too long", .badButton),
    ("reply_markup_", .badButton),
    ("wrong http url specified", .cannotFetchURL),
    ("failed to get http url content", .cannotFetchURL),
    ("wrong type of the web page content", .cannotFetchURL),
    ("webpage_", .cannotFetchURL),
    ("not enough rights", .noRights),
    ("have no rights", .noRights),
    ("chat_write_forbidden", .noRights),
    ("chat_send_", .noRights),
    ("chat_admin_required", .noRights),
    ("need administrator rights", .noRights),
    ("charge_already_refunded", .alreadyRefunded),
  ]
}
