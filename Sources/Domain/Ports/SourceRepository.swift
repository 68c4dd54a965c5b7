/// Pictures of the chat that are to be changed: those that wait for words or for their album, and
/// those that an accepted job waits for.
package protocol SourceRepository {
  /// Stores a draft and gives it its number; `draft.id` is ignored. The album must be new in its
  /// chat.
  func insert(_ draft: SourceDraft) throws -> SourceDraftID

  func draft(_ id: SourceDraftID) throws -> SourceDraft?

  func draft(album: String, chat: Int64) throws -> SourceDraft?

  /// Replaces message, words, pictures, due time and attempts.
  func update(_ draft: SourceDraft) throws

  /// Albums whose time has come, oldest first, at most `limit`.
  func dueDrafts(at now: Timestamp, limit: Int) throws -> [SourceDraft]

  /// How many albums are not yet acted on.
  func openDrafts() throws -> Int

  /// Gives every open album time until a moment, unless it has more.
  func postponeDrafts(until moment: Timestamp) throws

  func remove(_ id: SourceDraftID) throws

  /// Forgets drafts older than a moment, unless their album is still open.
  func prune(before moment: Timestamp) throws

  /// Stores a file that a job waits for; the job has `BlobID.awaited` at its position.
  func insert(_ file: SourceFile) throws

  /// The files of a job, fetched or not, by position.
  func files(of job: JobID) throws -> [SourceFile]

  /// Files to be fetched now, oldest job first, at most `limit`.
  func wantedFiles(at now: Timestamp, limit: Int) throws -> [SourceFile]

  /// How many files are wanted, now or later.
  func wantedCount() throws -> Int

  /// Notes one more failure, and when to try again.
  func update(_ file: SourceFile) throws

  /// Puts fetched bytes into the job, which must still wait, and its new size if there is one.
  func fetched(_ file: SourceFile, blob: BlobID, size: PictureSize?) throws

  /// Nothing is fetched for a job any more.
  func release(_ job: JobID) throws
}
