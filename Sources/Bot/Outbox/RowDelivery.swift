import Domain
import HTTP
import Lifecycle
import Services
import Telegram

/// Sends one row of the outbox, with whatever detours Telegram's answers ask for.
struct RowDelivery: Sendable {
  let row: OutboxRow
  let parts: OutboxSender.Parts
  var health = OutboxHealth()

  enum Outcome: Sendable, Equatable {
    /// Sent or given up. With follow-ups, the row was removed in the transaction that made them.
    case done(hasFollowUps: Bool)
    /// To be sent again after a wait.
    case later(Duration)
    /// The chat takes nothing from us any more.
    case chatClosed
  }

  /// A row that failed this often while others passed is given up; an outage counts for nothing.
  private static let patience = 20
  /// A message that shows a secret deletes itself after this time.
  private static let secretLifetime: Duration = .seconds(60)
  /// Detours for one row: each changes the call, none repeats.
  private static let detours = 4

  func send() async -> Outcome {
    do {
      guard var call = try await RowCall(row: row, parts: parts) else {
        return .done(hasFollowUps: false)
      }
      for _ in 0..<Self.detours {
        switch await attempt(call.botCall) {
        case .success(let result):
          health.noteSuccess(at: parts.time.now())
          return await settle(result, call: call)
        case .failure(let error):
          if case .refund(let id) = row.effect {
            return try await RefundAnswer(row: row, settlement: id, parts: parts).outcome(of: error)
          }
          if let outcome = try await detour(after: error, &call) { return outcome }
        }
      }
      return try await giveUp(reason: "too many detours")
    } catch VaultError.notFound, VaultError.unreadable {
      // Waiting brings no bytes back, and the chat must not wait for them.
      return await giveUpLost()
    } catch {
      parts.logger.error(
        "outbox.row.failed", [LogField("row", row.id), LogField("error", error)])
      return .later(.seconds(1))
    }
  }

  private func attempt(_ call: BotCall) async -> Result<BotResult, TelegramError> {
    do throws(TelegramError) {
      return .success(try await parts.api.call(call))
    } catch {
      parts.errors.counter(error.kind.rawValue).add()
      return .failure(error)
    }
  }

  /// Records what sending made true; the row goes in the same transaction.
  ///
  /// What was sent is never sent again because the store refuses: only the record is repeated.
  private func settle(_ result: BotResult, call: RowCall) async -> Outcome {
    guard call.effects != .none || call.blob != nil || call.replaced != nil else {
      return .done(hasFollowUps: false)
    }
    while !Task.isCancelled {
      do {
        try await record(result, call: call)
        logSent(call.effects, wasUpload: call.isUpload)
        break
      } catch {
        parts.logger.error(
          "outbox.record.failed", [LogField("row", row.id), LogField("error", error)])
        try? await parts.clock.sleep(for: .seconds(1))
      }
    }
    return .done(hasFollowUps: true)
  }

  private func record(_ result: BotResult, call: RowCall) async throws {
    let effects = call.effects
    let sent = try? result.decode(Message.self)
    let fileID = sent.flatMap { $0.photo.last?.fileID ?? $0.document?.fileID }
    let isPhoto = sent?.photo.isEmpty == false
    let now = parts.time.now()
    let chat = call.chatID
    try await parts.store.transaction { [self] tx in
      if let blob = call.blob, let fileID, call.isUpload {
        try tx.pictures.setFileID(fileID, isPhoto: isPhoto, blob: blob)
      }
      try apply(effects, sent: sent?.id, chat: chat, in: tx, at: now)
      if let old = call.replaced, let chat {
        try moveJob(from: old, to: sent?.id, in: tx)
        try Self.insertDeletion(of: old, chat: chat, after: .zero, in: tx, at: now)
      }
      try tx.outbox.remove([row.id])
    }
  }

  private func apply(
    _ effect: OutboxEffect, sent messageID: Int64?, chat: Int64?, in tx: any StoreTransaction,
    at now: Timestamp
  ) throws {
    switch effect {
    case .none: return
    case .jobMessage(let id):
      guard var job = try tx.jobs.job(id) else { return }
      job.messageID = messageID
      try tx.jobs.update(job)
    case .delivered(let id):
      guard var job = try tx.jobs.job(id) else { return }
      if let old = job.messageID, let chat, job.state == .stored {
        try Self.insertDeletion(of: old, chat: chat, after: .zero, in: tx, at: now)
      }
      if job.state == .stored { job.state = .delivered }
      job.messageID = messageID
      try tx.jobs.update(job)
    case .showsSecret:
      guard let messageID, let chat else { return }
      try Self.insertDeletion(
        of: messageID, chat: chat, after: Self.secretLifetime, in: tx, at: now)
    case .topUpMessage(let id):
      guard var topUp = try tx.topUps.topUp(id) else { return }
      topUp.messageID = messageID
      try tx.topUps.update(topUp)
      // It ended while this was on its way, so nobody could take the message away.
      guard topUp.state != .open, let messageID, let chat else { return }
      try Self.insertDeletion(of: messageID, chat: chat, after: .zero, in: tx, at: now)
    case .refund(let id):
      try parts.topUps?.finishRefund(of: id, .done, in: tx, at: now)
    }
  }

  /// Later words about the job belong into its new message.
  private func moveJob(
    from old: Int64, to new: Int64?, in tx: any StoreTransaction
  ) throws {
    guard let id = row.target, var job = try tx.jobs.job(id), job.messageID == old else { return }
    job.messageID = new
    try tx.jobs.update(job)
  }

  private static func insertDeletion(
    of messageID: Int64, chat: Int64, after delay: Duration, in tx: any StoreTransaction,
    at now: Timestamp
  ) throws {
    let deletion = DeleteMessage(chatID: chat, messageID: messageID)
    _ = try tx.outbox.insert(
      OutboxRow(
        chatID: chat, method: DeleteMessage.name,
        parameters: String(decoding: deletion.json(), as: UTF8.self),
        notBefore: delay > .zero ? now.adding(delay) : nil, createdAt: now))
  }

  /// What to do about an error: nil to send the changed call now.
  private func detour(after error: TelegramError, _ call: inout RowCall) async throws -> Outcome? {
    switch error {
    case .notModified, .messageToDeleteNotFound, .queryTooOld, .done:
      return .done(hasFollowUps: false)
    case .retryAfter(let seconds):
      return .later(.seconds(seconds) + jitter(.milliseconds(500)))
    case .noRights where call.method == DeleteMessage.name:
      return .done(hasFollowUps: false)
    case .noRights where call.method == SendPhoto.name: call.sendAsDocument()
    case .noRights: return try await giveUp(reason: "\(error)")
    case .blockedByUser, .userDeactivated, .cannotInitiate, .cannotMessageBots,
      .kicked, .chatNotFound:
      try await noteBlocked()
      return .chatClosed
    case .migrated(let chat): call.move(to: chat)
    case .messageToEditNotFound: call.sendInsteadOfEdit()
    case .noTextToEdit:
      guard call.sendInsteadOfPreview() else { return try await giveUp(reason: "\(error)") }
    case .threadNotFound: call.remove("message_thread_id")
    case .replyNotFound: call.remove("reply_parameters")
    case .cannotParseEntities: call.sendPlain()
    case .photoInvalid, .tooLarge:
      guard call.method == SendPhoto.name else { return try await giveUp(reason: "\(error)") }
      call.sendAsDocument()
    case .wrongFileID:
      guard let blob = call.blob, !call.isUpload else {
        return try await giveUp(reason: "\(error)")
      }
      try await parts.store.transaction { tx in try tx.pictures.forgetFileIDs(of: blob) }
      try await call.upload(from: parts.vault)
    case .unauthorized: return .later(.seconds(30))
    case .transport(.cancelled): return .later(.seconds(1))
    default:
      guard error.isRetryable || error.isDeliveryAmbiguous else {
        return try await giveUp(reason: "\(error)")
      }
      return try await retry(after: error)
    }
    return nil
  }

  private func retry(after error: TelegramError) async throws -> Outcome {
    guard row.attempts < Self.patience || !health.isTaking(at: parts.time.now()) else {
      return try await giveUp(reason: "failed \(row.attempts) times: \(error)")
    }
    let wait = min(.seconds(30), .milliseconds(250) * (1 << min(row.attempts, 8)))
    parts.logger.warning(
      "outbox.retry",
      [
        LogField("row", row.id), LogField("method", row.method),
        LogField("attempt", row.attempts + 1), LogField("wait", wait), LogField("error", error),
      ])
    return .later(wait + jitter(wait / 2))
  }

  /// Leaves a row unsent.
  ///
  /// A picture that somebody has paid for is not left without a word.
  private func giveUp(reason: String, isLost: Bool = false) async throws -> Outcome {
    parts.logger.error(
      "outbox.dropped",
      [LogField("row", row.id), LogField("method", row.method), LogField("reason", reason)])
    guard case .delivered(let id) = row.effect, let announcer = parts.announcer else {
      return .done(hasFollowUps: false)
    }
    let now = parts.time.now()
    try await parts.store.transaction { [row] tx in
      if let job = try tx.jobs.job(id), job.state == .stored {
        try announcer.announceUndelivered(job, isLost: isLost, in: tx, at: now)
      }
      try tx.outbox.remove([row.id])
    }
    return .done(hasFollowUps: true)
  }

  private func giveUpLost() async -> Outcome {
    do {
      return try await giveUp(reason: "the picture's bytes are gone", isLost: true)
    } catch {
      parts.logger.error(
        "outbox.row.failed", [LogField("row", row.id), LogField("error", error)])
      return .later(.seconds(1))
    }
  }

  private func noteBlocked() async throws {
    guard let chat = row.chatID, chat > 0 else { return }
    try await parts.store.transaction { tx in
      guard var customer = try tx.accounts.customer(AccountID(chat)) else { return }
      customer.hasBlockedBot = true
      try tx.accounts.update(customer)
    }
    parts.logger.info("chat.closed", [LogField("chat", chat)])
  }

  private func logSent(_ effect: OutboxEffect, wasUpload: Bool) {
    switch effect {
    case .delivered(let job):
      parts.logger.info(
        "job.delivered",
        [LogField("job", job.base36), LogField("upload", wasUpload ? "yes" : "no")])
    case .refund(let settlement):
      parts.logger.info("payment.refunded", [LogField("receipt", settlement.rawValue)])
    case .none, .jobMessage, .showsSecret, .topUpMessage: return
    }
  }

  private func jitter(_ span: Duration) -> Duration {
    let random = parts.randomBytes(2).reduce(0) { $0 << 8 | Int($1) }
    return span * random / 0xFFFF
  }
}
