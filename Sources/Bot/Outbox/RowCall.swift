import Domain
import HTTP
import Lifecycle
import Telegram

/// A row made into a call: the parameters as they are now, and the picture if it must be uploaded.
struct RowCall: Sendable {
  private(set) var method: String
  private(set) var chatID: Int64?
  /// What to record once the call has succeeded.
  let effects: OutboxEffect
  /// The picture's bytes, when the row carries one.
  private(set) var blob: BlobID?
  /// The file to upload; nil when Telegram has a copy or there is no picture.
  private var file: Multipart.Part?
  /// The parameters as text while nobody had to change them.
  private var text: String
  private var opened: CallParameters?
  private let lane: CallLane
  private let picture: Picture?
  /// Where the job of `target` was ordered: an edit that becomes a new message goes there.
  private let origin: Delivery?
  /// The message of the job of `target`.
  private var jobMessage: Int64?

  /// The message that a new one takes the place of; nil for none.
  private(set) var replaced: Int64?

  /// Whether the picture goes up anew.
  var isUpload: Bool { file != nil }

  /// - Returns: Nil when there is nothing to send: the message to edit does not exist, or the
  ///   picture is gone.
  init?(row: OutboxRow, parts: OutboxSender.Parts) async throws {
    method = row.method
    chatID = row.chatID
    effects = row.effect
    text = row.parameters
    lane = Self.lane(of: row)
    guard row.picture != nil || row.target != nil else {
      picture = nil
      origin = nil
      await attach(row.attachment, parts: parts)
      return
    }
    let found = try await parts.store.transaction { tx in
      let picture = try row.picture.flatMap { try tx.pictures.picture($0) }
      let job = try row.target.flatMap { try tx.jobs.job($0) }
      let copies = try picture.map { try tx.pictures.fileIDs(of: $0.blob) }
      return (picture, job, copies?.photo, copies?.document)
    }
    picture = found.0
    origin = found.1?.delivery
    if row.target != nil {
      guard let message = found.1?.messageID else {
        sendInsteadOfEdit()
        return
      }
      jobMessage = message
      change { $0["message_id"] = .integer(message) }
    }
    guard row.picture != nil else { return }
    guard let picture else { return nil }
    blob = picture.blob
    let copy = method == SendPhoto.name ? found.2 : found.3
    if let copy {
      change { [field] in $0[field] = .string(copy) }
    } else {
      try await upload(from: parts.vault)
    }
  }

  var botCall: BotCall {
    if let file {
      let parameters = opened ?? CallParameters(json: text)
      return BotCall(
        method: method, payload: .form(parameters.form(adding: file)), chatID: chatID, lane: lane,
        deadline: .seconds(120))
    }
    let json = opened?.json ?? Array(text.utf8)
    // A pre-checkout query dies after 10 s: a connection that says nothing is given up in time for
    // another try.
    return BotCall(
      method: method, payload: .json(json), chatID: chatID, lane: lane,
      deadline: lane == .payment ? .seconds(4) : .seconds(30))
  }

  /// Takes the bytes from the vault instead of Telegram's copy.
  mutating func upload(from vault: any PictureVault) async throws {
    guard let picture else { return }
    let bytes = try await vault.open(picture.blob)
    file = Multipart.Part(
      name: field, fileName: "\(picture.id).\(picture.format.fileExtension)",
      contentType: picture.format.mimeType, bytes: bytes)
    change { [field] in $0[field] = nil }
  }

  /// Makes the row's file; without one the words go alone.
  private mutating func attach(_ attachment: Attachment?, parts: OutboxSender.Parts) async {
    guard [SendPhoto.name, SendDocument.name].contains(method) else { return }
    do throws(AttachmentError) {
      guard let attachment else { throw AttachmentError(reason: "there is none") }
      let made = try await parts.renderer.render(attachment)
      file = Multipart.Part(
        name: field, fileName: made.name, contentType: made.contentType, bytes: made.bytes)
      change { [field] in $0[field] = nil }
    } catch {
      parts.logger.error(
        "outbox.attachment.failed",
        [LogField("method", method), LogField("reason", error.reason)])
      sendWithoutFile()
    }
  }

  private mutating func sendWithoutFile() {
    let file = field
    method = SendMessage.name
    change { parameters in
      parameters[file] = nil
      parameters["disable_content_type_detection"] = nil
      parameters.rename("caption", to: "text")
    }
  }

  mutating func move(to chat: Int64) {
    chatID = chat
    change { $0["chat_id"] = .integer(chat) }
  }

  mutating func remove(_ name: String) {
    change { $0[name] = nil }
  }

  /// The message to edit is gone: what it would have said is sent anew.
  mutating func sendInsteadOfEdit() {
    guard method == EditMessageText.name else { return }
    method = SendMessage.name
    change { [origin] parameters in
      parameters["message_id"] = nil
      if let thread = origin?.threadID { parameters["message_thread_id"] = .integer(thread) }
      if let reply = origin?.replyTo {
        parameters["reply_parameters"] = .object([
          "message_id": .integer(reply), "allow_sending_without_reply": .bool(true),
        ])
      }
    }
  }

  /// The message shows a preview, which no edit turns back into words: they are sent anew, and it
  /// goes once they are there.
  ///
  /// - Returns: False for an edit that is about no job.
  mutating func sendInsteadOfPreview() -> Bool {
    guard method == EditMessageText.name, let jobMessage else { return false }
    replaced = jobMessage
    sendInsteadOfEdit()
    return true
  }

  /// Telegram cannot read our HTML: the words go without it.
  mutating func sendPlain() {
    change { parameters in
      parameters["parse_mode"] = nil
      for name in ["text", "caption"] {
        guard case .string(let html)? = parameters[name] else { continue }
        parameters[name] = .string(PlainText.of(html: html))
      }
    }
  }

  /// What Telegram does not take as a photo goes as a document.
  mutating func sendAsDocument() {
    let photo = field
    method = SendDocument.name
    if let old = file {
      file = Multipart.Part(
        name: field, fileName: old.fileName, contentType: old.contentType, bytes: old.bytes)
    }
    let document = field
    change { parameters in
      parameters.rename(photo, to: document)
      parameters["has_spoiler"] = nil
    }
  }

  /// Name of the parameter that holds the file.
  private var field: String { method == SendPhoto.name ? "photo" : "document" }

  private mutating func change(_ body: (inout CallParameters) -> Void) {
    var parameters = opened ?? CallParameters(json: text)
    body(&parameters)
    opened = parameters
  }

  private static func lane(of row: OutboxRow) -> CallLane {
    if row.lane == .front {
      return row.method == AnswerPreCheckoutQuery.name ? .payment : .callback
    }
    return row.picture == nil && row.attachment == nil ? .reply : .result
  }
}
