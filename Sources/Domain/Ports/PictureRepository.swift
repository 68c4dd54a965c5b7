/// Stored pictures.
package protocol PictureRepository {
  func insert(_ picture: Picture) throws

  func picture(_ id: PictureID) throws -> Picture?

  func picture(token: PictureToken) throws -> Picture?

  /// Keeps bytes that a job is to change until a moment, or longer if somebody asked for more; they
  /// must be in the vault.
  func keepSource(_ blob: BlobID, until: Timestamp) throws

  /// Remembers Telegram's copy for every picture of the same bytes.
  func setFileID(_ fileID: String, isPhoto: Bool, blob: BlobID) throws

  /// Forgets a copy that Telegram no longer has.
  func forgetFileIDs(of blob: BlobID) throws

  /// Telegram's copies of bytes, from any picture that has the same ones.
  func fileIDs(of blob: BlobID) throws -> (photo: String?, document: String?)

  /// Notes a sealed blob that no picture has claimed, so that it is swept like an expired one.
  ///
  /// - Returns: False, and nothing changes, when the blob is known and not marked gone.
  @discardableResult
  func noteUnclaimed(_ blob: BlobID, at now: Timestamp) throws -> Bool

  /// Blobs of which every picture has expired before `now`, at most `limit`.
  ///
  /// A blob that a chat still waits for is left out until a week after it has expired.
  func expiredBlobs(at now: Timestamp, limit: Int) throws -> [BlobID]

  /// Marks a blob's bytes as gone, unless a picture has claimed them anew: it must have expired
  /// before `now`. Its pictures stay for history.
  func markRemoved(_ blob: BlobID, at now: Timestamp) throws

  /// Whether the bytes are marked gone.
  func isRemoved(_ blob: BlobID) throws -> Bool
}
