import Domain
import Lifecycle
import Services

extension Dispatcher {
  /// Albums acted on in one transaction.
  private static let albumBatch = 20
  /// An album that could not be acted on is tried again after this time.
  private static let albumRetry: Duration = .seconds(2)
  private static let albumAttempts = 3

  /// Acts on every album whose time has come: each becomes one order or one answer.
  ///
  /// - Returns: How many albums are still open.
  /// - Throws: What the store throws; then nothing was changed.
  package func closeAlbums() async throws -> Int {
    let now = time.now()
    let due = try await store.read { tx in
      try tx.sources.dueDrafts(at: now, limit: Self.albumBatch).map(\.id)
    }
    for id in due {
      let afterwards = try await store.transaction { [self] tx in
        try close(id, in: tx, at: now)
      }
      finish(afterwards)
    }
    return try await store.read { tx in try tx.sources.openDrafts() }
  }

  /// Gives the parts that may have come while nobody listened time to arrive.
  package func reopenAlbums(for grace: Duration) async throws {
    let until = time.now().adding(grace)
    try await store.transaction { tx in try tx.sources.postponeDrafts(until: until) }
  }

  private func close(
    _ id: SourceDraftID, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Afterwards {
    // A part may have come, or somebody else may have closed it, since it was found.
    guard var draft = try tx.sources.draft(id), let dueAt = draft.dueAt, dueAt <= now else {
      return Afterwards()
    }
    guard let customer = try tx.accounts.customer(draft.account), draft.words != nil else {
      // A group's album that nobody has asked us about is none of our business.
      try tx.sources.remove(id)
      return Afterwards()
    }
    do {
      return try tx.savepoint {
        let turn = turn(for: draft, of: customer, in: tx, at: now)
        draft.dueAt = nil
        try tx.sources.update(draft)
        try EditHandler(turn: turn).edit(draft)
        return turn.afterwards
      }
    } catch {
      draft.attempts += 1
      logger.error(
        "update.failed",
        [
          LogField("update", draft.updateID), LogField("attempt", draft.attempts),
          LogField("error", error),
        ])
      let isGivenUp = draft.attempts >= Self.albumAttempts
      draft.dueAt = isGivenUp ? nil : now.adding(Self.albumRetry)
      try tx.sources.update(draft)
      guard isGivenUp else { return Afterwards() }
      let turn = turn(for: draft, of: customer, in: tx, at: now)
      try turn.say(turn.phrases(.jobFailed, ("code", "E-\(draft.updateID)")))
      return turn.afterwards
    }
  }

  private func turn(
    for draft: SourceDraft, of customer: Customer, in tx: any StoreTransaction, at now: Timestamp
  ) -> Turn {
    Turn(
      context: context, tx: tx, now: now, updateID: draft.updateID,
      place: Turn.Place(
        chatID: draft.chatID, threadID: draft.threadID,
        // The private chat of a person has the person's number.
        isPrivate: draft.chatID == draft.account.rawValue, messageID: draft.messageID),
      customer: customer)
  }
}
