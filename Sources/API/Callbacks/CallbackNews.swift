import Domain

/// What one callback tells: that a job of an order has ended.
struct CallbackNews: Sendable {
  /// The job that has ended.
  let job: Job
  /// Every job of its order, in the order of the pictures; some may still be in the works.
  let jobs: [Job]
  /// The pictures that exist, by job; the bytes of old ones are gone.
  let pictures: [JobID: Picture]
  /// What the client calls its order; may be empty.
  let reference: String
}
