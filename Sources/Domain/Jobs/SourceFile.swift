/// A file of the chat that a job is to change and that has yet to be fetched.
package struct SourceFile: Hashable, Sendable {
  package let job: JobID
  /// Which of the job's sources it is, from 0.
  package let position: Int
  /// The name under which the chat's service gives it out.
  package let fileID: String
  /// Whether the job takes its proportions from it.
  package let shapesJob: Bool
  /// How often fetching it has failed.
  package var attempts: Int
  /// It is not fetched before this moment.
  package var notBefore: Timestamp?

  package init(
    job: JobID, position: Int, fileID: String, shapesJob: Bool, attempts: Int = 0,
    notBefore: Timestamp? = nil
  ) {
    self.job = job
    self.position = position
    self.fileID = fileID
    self.shapesJob = shapesJob
    self.attempts = attempts
    self.notBefore = notBefore
  }
}

/// What an order says of a source that has yet to be fetched.
package struct AwaitedSource: Hashable, Sendable {
  /// Which of the request's sources it is, from 0; the request has `BlobID.awaited` there.
  package let position: Int
  package let fileID: String
  /// Whether the request takes its proportions from it.
  package let shapesJob: Bool

  package init(position: Int, fileID: String, shapesJob: Bool = false) {
    self.position = position
    self.fileID = fileID
    self.shapesJob = shapesJob
  }
}

extension BlobID {
  /// Stands for a source that has yet to be fetched.
  package static let awaited = BlobID("")
}

extension Job {
  /// Whether it cannot be begun, since a source has yet to be fetched.
  package var awaitsSources: Bool { request.sources.contains(.awaited) }
}
