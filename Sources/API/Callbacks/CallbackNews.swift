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

  /// What is to be told of a job; nil when there is none.
  static func read(of id: JobID, in tx: any StoreTransaction) throws -> CallbackNews? {
    guard let job = try tx.jobs.job(id) else { return nil }
    let placed = try ClientRequest.origin(ofJob: job.origin).flatMap {
      try tx.callbacks.placed(origin: $0)
    }
    let origins = placed.map { ClientRequest.jobOrigins(of: $0.origin, count: $0.jobCount) }
    let jobs = try origins?.compactMap { try tx.jobs.job(origin: $0) } ?? [job]
    var pictures: [JobID: Picture] = [:]
    for job in jobs {
      pictures[job.id] = try job.pictureID.flatMap { try tx.pictures.picture($0) }
    }
    return CallbackNews(
      job: job, jobs: jobs, pictures: pictures, reference: placed?.order.reference ?? "")
  }
}
