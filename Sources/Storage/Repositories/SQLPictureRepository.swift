import Domain
import SQLite

/// Stored pictures, in the tables `pictures` and `blobs`.
struct SQLPictureRepository: PictureRepository {
  let sql: any SQLExecutor

  /// So long after it has expired a blob waits for a chat to get it: a bot that was down meanwhile
  /// still delivers what was paid for.
  static let undeliveredGrace = Duration.seconds(7 * 86_400)

  static let expired: SQL = """
    SELECT id FROM blobs WHERE is_removed = 0 AND expires_at < ?
      AND (expires_at < ? OR NOT EXISTS (
        SELECT 1 FROM pictures p JOIN jobs j ON j.id = p.job_id
        WHERE p.blob = blobs.id AND j.state = 'stored' AND j.chat_id IS NOT NULL))
    ORDER BY expires_at LIMIT ?
    """

  func insert(_ picture: Picture) throws {
    // The bytes have just been sealed, so a mark that they are gone is out of date.
    try sql.run(
      """
      INSERT INTO blobs (id, photo_file_id, document_file_id, expires_at, is_removed)
      VALUES (?, ?, ?, ?, 0)
      ON CONFLICT (id) DO UPDATE SET
        photo_file_id = COALESCE(excluded.photo_file_id, blobs.photo_file_id),
        document_file_id = COALESCE(excluded.document_file_id, blobs.document_file_id),
        expires_at = CASE WHEN excluded.expires_at > blobs.expires_at
          THEN excluded.expires_at ELSE blobs.expires_at END,
        is_removed = 0
      """,
      [
        .text(picture.blob.rawValue), SQLValue(picture.photoFileID),
        SQLValue(picture.documentFileID), .time(picture.expiresAt),
      ])
    try sql.run(
      """
      INSERT INTO pictures (id, account, job_id, blob, format, width, height, bytes, created_at,
        expires_at, token, engine)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(picture.id.rawValue), .account(picture.account), .job(picture.job),
        .text(picture.blob.rawValue), .text(picture.format.rawValue), .count(picture.size.width),
        .count(picture.size.height), .count(picture.bytes), .time(picture.createdAt),
        .time(picture.expiresAt), .text(picture.token.rawValue),
        .text(picture.engine),
      ])
  }

  private static let selected: SQL = """
    SELECT p.id, p.account, p.job_id, p.blob, p.format, p.width, p.height, p.bytes,
      b.photo_file_id, b.document_file_id, p.created_at, p.expires_at, p.token, p.engine
    FROM pictures p JOIN blobs b ON b.id = p.blob
    """

  func picture(_ id: PictureID) throws -> Picture? {
    try sql.first(Picture.self, "\(Self.selected) WHERE p.id = ?", [.text(id.rawValue)])
  }

  func picture(token: PictureToken) throws -> Picture? {
    try sql.first(Picture.self, "\(Self.selected) WHERE p.token = ?", [.text(token.rawValue)])
  }

  func keepSource(_ blob: BlobID, until: Timestamp) throws {
    try sql.run(
      """
      INSERT INTO blobs (id, expires_at, is_removed) VALUES (?, ?, 0)
      ON CONFLICT (id) DO UPDATE SET is_removed = 0,
        expires_at = CASE WHEN excluded.expires_at > blobs.expires_at
          THEN excluded.expires_at ELSE blobs.expires_at END
      """, [.text(blob.rawValue), .time(until)])
  }

  func setFileID(_ fileID: String, isPhoto: Bool, blob: BlobID) throws {
    let values: [SQLValue] = [.text(fileID), .text(blob.rawValue)]
    if isPhoto {
      try sql.run("UPDATE blobs SET photo_file_id = ? WHERE id = ?", values)
    } else {
      try sql.run("UPDATE blobs SET document_file_id = ? WHERE id = ?", values)
    }
  }

  func forgetFileIDs(of blob: BlobID) throws {
    try sql.run(
      "UPDATE blobs SET photo_file_id = NULL, document_file_id = NULL WHERE id = ?",
      [.text(blob.rawValue)])
  }

  func fileIDs(of blob: BlobID) throws -> (photo: String?, document: String?) {
    let copies = try sql.first(
      Copies.self, "SELECT photo_file_id, document_file_id FROM blobs WHERE id = ?",
      [.text(blob.rawValue)])
    return (copies?.photo, copies?.document)
  }

  func expiredBlobs(at now: Timestamp, limit: Int) throws -> [BlobID] {
    try sql.query(
      String.self, Self.expired,
      [.time(now), .time(now.adding(.zero - Self.undeliveredGrace)), .count(limit)]
    ).map(BlobID.init)
  }

  func noteUnclaimed(_ blob: BlobID, at now: Timestamp) throws -> Bool {
    // What is marked gone has been sealed once more, so the mark is out of date.
    try sql.run(
      """
      INSERT INTO blobs (id, expires_at, is_removed) VALUES (?, ?, 0)
      ON CONFLICT (id) DO UPDATE SET expires_at = excluded.expires_at, is_removed = 0
        WHERE blobs.is_removed = 1
      """, [.text(blob.rawValue), .time(now)]) == 1
  }

  func markRemoved(_ blob: BlobID, at now: Timestamp) throws {
    try sql.run(
      "UPDATE blobs SET is_removed = 1 WHERE id = ? AND expires_at < ?",
      [.text(blob.rawValue), .time(now)])
  }

  func isRemoved(_ blob: BlobID) throws -> Bool {
    try sql.first(
      Int64.self, "SELECT is_removed FROM blobs WHERE id = ?", [.text(blob.rawValue)]) == 1
  }

  private struct Copies: SQLReadable {
    let photo: String?
    let document: String?

    init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
      photo = row.textOrNull(0)
      document = row.textOrNull(1)
    }
  }
}

extension Picture: SQLReadable {
  init(_ row: borrowing some SQLColumns & ~Copyable) throws(SQLError) {
    self.init(
      id: PictureID(row.text(0)), token: PictureToken(row.text(12)), account: row.account(1),
      job: JobID(row.int(2)), blob: BlobID(row.text(3)), format: try row.word(4),
      size: PictureSize(width: try row.number(5), height: try row.number(6)),
      bytes: try row.number(7), engine: row.text(13), photoFileID: row.textOrNull(8),
      documentFileID: row.textOrNull(9),
      createdAt: row.time(10), expiresAt: row.time(11))
  }
}
