package import Domain

/// The ways a job ends, each one step in a transaction: the ledger and the job change together,
/// and the callback that tells of it is queued.
package enum JobEnding {
  /// The picture is durable: posts the hold and records the picture.
  package static func store(
    _ job: Job, picture: Picture, reading: PromptReading, in tx: any StoreTransaction,
    at now: Timestamp
  ) throws -> Job {
    _ = try LedgerRules(tx.ledger).post(
      hold: ImagineService.holdID(origin: job.origin), at: now)
    try tx.pictures.insert(picture)
    var job = job
    job.state = .stored
    job.pictureID = picture.id
    job.reading = reading
    job.finishedAt = now
    try tx.jobs.update(job)
    try CallbackQueue.note(job, in: tx, at: now)
    return job
  }

  /// Gives up: voids the hold.
  package static func fail(
    _ job: Job, code: String, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Job {
    var job = job
    job.failure = code
    return try release(job, as: .failed, in: tx, at: now)
  }

  /// Gives the money of a stored job back, once: its picture was lost before anybody had it.
  ///
  /// - Throws: What the store throws.
  package static func refund(
    _ job: Job, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    let outcome = try LedgerRules(tx.ledger).move(
      id: "refund:" + ImagineService.holdID(origin: job.origin), from: .revenue, to: job.account,
      amount: job.price, reason: "refund", at: now)
    guard outcome == .applied else { return }
    if let key = job.key {
      try tx.keys.addSpending(Amount(micros: -job.price.micros), by: key, at: job.createdAt)
    }
  }

  /// Takes a job back for its owner: voids the hold.
  ///
  /// - Throws: `JobRefusal.notFound` for another's job, `.tooLate` when it has ended.
  package static func cancel(
    _ id: JobID, by account: AccountID, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Job {
    guard let job = try tx.jobs.job(id), job.account == account else {
      throw JobRefusal.notFound
    }
    guard !job.state.isFinal else { throw JobRefusal.tooLate(job.state) }
    return try release(job, as: .cancelled, in: tx, at: now)
  }

  private static func release(
    _ job: Job, as state: JobState, in tx: any StoreTransaction, at now: Timestamp
  ) throws -> Job {
    _ = try LedgerRules(tx.ledger).void(
      hold: ImagineService.holdID(origin: job.origin), at: now)
    // Money that was held when a payment was taken back pays for that first.
    try ShortfallCollection.collect(from: job.account, atMost: job.price, in: tx, at: now)
    if let key = job.key {
      // Counted in the periods of the order, so that a cap of today is freed today.
      try tx.keys.addSpending(Amount(micros: -job.price.micros), by: key, at: job.createdAt)
    }
    try tx.sources.release(job.id)
    var job = job
    job.state = state
    job.finishedAt = now
    try tx.jobs.update(job)
    try CallbackQueue.note(job, in: tx, at: now)
    return job
  }
}
