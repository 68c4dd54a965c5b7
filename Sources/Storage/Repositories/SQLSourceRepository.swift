import Domain
import SQLite

/// Drafts, in the table `source_drafts`.
struct SQLSourceRepository: SourceRepository {
  let sql: any SQLExecutor

  private static let drafts: SQL = """
    SELECT id, account, chat_id, thread_id, album, update_id, message_id, words, blends, pictures,
      due_at, attempts, created_at
    FROM source_drafts
    """

  func insert(_ draft: SourceDraft) throws -> SourceDraftID {
    let id = try sql.first(
      Int64.self,
      """
      INSERT INTO source_drafts (account, chat_id, thread_id, album, update_id, message_id, words,
        blends, pictures, due_at, attempts, created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
      """,
      [
        .account(draft.account), .integer(draft.chatID), SQLValue(draft.threadID),
        SQLValue(draft.album), .integer(draft.updateID), .integer(draft.messageID),
        SQLValue(draft.words), .flag(draft.blends),
        .text(try SentPictureText.encode(draft.pictures)), .time(draft.dueAt),
        .count(draft.attempts), .time(draft.createdAt),
      ])
    guard let id else { throw StorageError.noSuchRow(table: "source_drafts", id: 0) }
    return SourceDraftID(id)
  }

  func draft(_ id: SourceDraftID) throws -> SourceDraft? {
    try sql.first(SourceDraft.self, "\(Self.drafts) WHERE id = ?", [.integer(id.rawValue)])
  }

  func draft(album: String, chat: Int64) throws -> SourceDraft? {
    try sql.first(
      SourceDraft.self, "\(Self.drafts) WHERE chat_id = ? AND album = ?",
      [.integer(chat), .text(album)])
  }

  func update(_ draft: SourceDraft) throws {
    let changed = try sql.run(
      """
      UPDATE source_drafts SET message_id = ?, words = ?, blends = ?, pictures = ?, due_at = ?,
        attempts = ?
      WHERE id = ?
      """,
      [
        .integer(draft.messageID), SQLValue(draft.words), .flag(draft.blends),
        .text(try SentPictureText.encode(draft.pictures)), .time(draft.dueAt),
        .count(draft.attempts), .integer(draft.id.rawValue),
      ])
    guard changed == 1 else {
      throw StorageError.noSuchRow(table: "source_drafts", id: draft.id.rawValue)
    }
  }

  func dueDrafts(at now: Timestamp, limit: Int) throws -> [SourceDraft] {
    try sql.query(
      SourceDraft.self, "\(Self.drafts) WHERE due_at <= ? ORDER BY due_at, id LIMIT ?",
      [.time(now), .count(limit)])
  }

  func openDrafts() throws -> Int {
    Int(
      try sql.first(
        Int64.self, "SELECT COUNT(*) FROM source_drafts WHERE due_at IS NOT NULL", []) ?? 0)
  }

  func postponeDrafts(until moment: Timestamp) throws {
    try sql.run(
      "UPDATE source_drafts SET due_at = ? WHERE due_at IS NOT NULL AND due_at < ?",
      [.time(moment), .time(moment)])
  }

  func remove(_ id: SourceDraftID) throws {
    try sql.run("DELETE FROM source_drafts WHERE id = ?", [.integer(id.rawValue)])
  }

  func prune(before moment: Timestamp) throws {
    try sql.run(
      "DELETE FROM source_drafts WHERE created_at < ? AND due_at IS NULL", [.time(moment)])
  }
}

extension SourceDraft: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self.init(
      id: SourceDraftID(row.int(0)), account: row.account(1), chatID: row.int(2),
      threadID: row.intOrNull(3), album: row.textOrNull(4), updateID: row.int(5),
      messageID: row.int(6), words: row.textOrNull(7), blends: row.flag(8),
      pictures: SentPictureText.decode(row.text(9)), dueAt: row.timeOrNull(10),
      attempts: try row.number(11), createdAt: row.time(12))
  }
}
