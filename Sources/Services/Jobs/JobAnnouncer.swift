package import Domain

/// Tells the owner how a job goes; each front end has its own.
///
/// The two `announce…` functions run inside the transaction that ends the job, so that what is
/// decided and what is said are committed together.
package protocol JobAnnouncer: Sendable {
  func announceStored(
    _ job: Job, picture: Picture, in tx: any StoreTransaction, at now: Timestamp) throws

  func announceFailed(_ job: Job, in tx: any StoreTransaction, at now: Timestamp) throws

  /// A worker has begun, or got further; best effort, may be called often and from any thread.
  func progress(_ job: Job, fraction: Double)

  /// The picture as it is at present; best effort as well, and perhaps after the job has ended.
  func preview(_ job: Job, _ preview: PicturePreview)

  /// Rows were committed that the front end must now send.
  func committed()
}
