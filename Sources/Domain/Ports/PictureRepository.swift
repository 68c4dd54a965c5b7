/// Stored pictures.
package protocol PictureRepository {
  func insert(_ picture: Picture) throws

  func picture(_ id: PictureID) throws -> Picture?

  /// Remembers Telegram's copy for every picture of the same bytes.
  func setFileID(_ fileID: String, isPhoto: Bool, blob: BlobID) throws

  /// Forgets a copy that Telegram no longer has.
  func forgetFileIDs(of blob: BlobID) throws

  /// Telegram's copies of bytes, from any picture that has the same ones.
  func fileIDs(of blob: BlobID) throws -> (photo: String?, document: String?)

  /// Blobs of which every picture has expired before `now`, at most `limit`.
  func expiredBlobs(at now: Timestamp, limit: Int) throws -> [BlobID]

  /// Marks a blob's bytes as gone; its pictures stay for history.
  func markRemoved(_ blob: BlobID) throws

  /// Whether the bytes are marked gone.
  func isRemoved(_ blob: BlobID) throws -> Bool
}
