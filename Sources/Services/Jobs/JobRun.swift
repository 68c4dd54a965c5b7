import Cryptography
import Domain
import Lifecycle

/// One job from claim to ending.
struct JobRun: Sendable {
  let job: Job
  let parts: GenerationWorker.Parts
  let canceller: Canceller
  let endings: JobEndings

  private static let leaseRenewals = 3

  func run() async {
    let logger = parts.logger.with(LogField("job", job.id.base36))
    guard job.attempts <= parts.settings.maxAttempts else {
      await fail(reason: "gave up after \(job.attempts - 1) attempts", logger: logger)
      return
    }
    guard let engine = parts.engines.engine(forModel: job.request.model) else {
      await fail(reason: "no engine for \(job.request.model)", logger: logger)
      return
    }
    logger.info(
      "job.started",
      [LogField("model", job.request.model), LogField("attempt", job.attempts)])
    parts.announcer.progress(job, fraction: 0)
    let begun = parts.time.now()
    do {
      let sources = try await openSources()
      let picture = try await draw(with: engine, sources: sources)
      let blob = try await parts.vault.seal(picture.bytes)
      guard try await store(picture, blob: blob, engine: engine.fingerprint) else {
        logger.info("job.stopped")
        return
      }
      logger.info(
        "job.stored",
        [
          LogField("bytes", picture.bytes.count),
          LogField("took", parts.time.now().since(begun)),
        ])
    } catch EngineError.cancelled {
      await giveBack(logger: logger)
    } catch {
      await fail(reason: String(describing: error), logger: logger)
    }
  }

  /// Draws, with the lease renewed meanwhile, until done or cancelled by either side.
  private func draw(
    with engine: any ImageEngine, sources: [[UInt8]]
  ) async throws(EngineError) -> GeneratedPicture {
    let result = await withTaskGroup(of: Result<GeneratedPicture, EngineError>?.self) { group in
      group.addTask { await attempt(engine, sources) }
      group.addTask {
        await canceller.wait()
        return .failure(.cancelled)
      }
      group.addTask { await keepLease() }
      defer { group.cancelAll() }
      while let result = await group.next() {
        if let result { return result }
      }
      return .failure(.cancelled)
    }
    return try result.get()
  }

  /// The files that are to be changed; a job without sources opens nothing.
  private func openSources() async throws(VaultError) -> [[UInt8]] {
    var files: [[UInt8]] = []
    for blob in job.request.sources { files.append(try await parts.vault.open(blob)) }
    return files
  }

  private func attempt(
    _ engine: any ImageEngine, _ sources: [[UInt8]]
  ) async -> Result<GeneratedPicture, EngineError> {
    var backoff = Backoff(first: .seconds(1), cap: .seconds(10))
    for _ in 0..<3 {
      do throws(EngineError) {
        let picture = try await engine.generate(job.request, sources: sources) { fraction in
          parts.announcer.progress(job, fraction: fraction)
        }
        return .success(picture)
      } catch {
        guard error.isRetryable else { return .failure(error) }
        let random = parts.randomBytes(2).reduce(0) { $0 << 8 | UInt64($1) }
        try? await parts.clock.sleep(for: backoff.next(random: random))
        if Task.isCancelled { return .failure(.cancelled) }
      }
    }
    return .failure(.failed(reason: "engine unavailable"))
  }

  private func keepLease() async -> Result<GeneratedPicture, EngineError>? {
    let (id, attempt) = (job.id, job.attempts)
    while !Task.isCancelled {
      do {
        try await parts.clock.sleep(for: parts.settings.lease / Self.leaseRenewals)
        let until = parts.time.now().adding(parts.settings.lease)
        let isOurs = try await parts.store.transaction { tx in
          try tx.jobs.extendLease(id, attempt: attempt, until: until)
        }
        if !isOurs { return .failure(.cancelled) }
      } catch {
        // The next renewal tries again; the lease outlives two failures.
        continue
      }
    }
    return nil
  }

  /// Ends the job with its picture.
  ///
  /// - Returns: False when the job was no longer this worker's; then the sealed bytes are left to
  ///   the sweeper.
  private func store(
    _ picture: GeneratedPicture, blob: BlobID, engine: String
  ) async throws -> Bool {
    let now = parts.time.now()
    let stored = Picture(
      id: PictureID("img_" + Base62.random(22, randomBytes: parts.randomBytes)),
      token: PictureToken(Hex.encode(parts.randomBytes(16))), account: job.account, job: job.id,
      blob: blob, format: picture.format, size: picture.size,
      bytes: picture.bytes.count, engine: engine, createdAt: now,
      expiresAt: now.adding(parts.settings.retention))
    let announcer = parts.announcer
    let isOurs = try await parts.store.transaction { [job] tx in
      guard let current = try tx.jobs.job(job.id), current.isStill(job) else {
        try tx.pictures.noteUnclaimed(blob, at: now)
        return false
      }
      let ended = try JobEnding.store(
        current, picture: stored, reading: picture.reading, in: tx, at: now)
      try announcer.announceStored(ended, picture: stored, in: tx, at: now)
      return true
    }
    if isOurs {
      announcer.committed()
      endings.note(job.id)
    }
    return isOurs
  }

  private func fail(reason: String, logger: Logger) async {
    let code = "E-" + Hex.encode(parts.randomBytes(3)).uppercased()
    logger.error("job.failed", [LogField("code", code), LogField("reason", reason)])
    let now = parts.time.now()
    let announcer = parts.announcer
    do {
      let isOurs = try await parts.store.transaction { [job] tx in
        guard let current = try tx.jobs.job(job.id), current.isStill(job) else { return false }
        let ended = try JobEnding.fail(current, code: code, in: tx, at: now)
        try announcer.announceFailed(ended, in: tx, at: now)
        return true
      }
      guard isOurs else { return }
      announcer.committed()
      endings.note(job.id)
    } catch {
      // The lease runs out and the job is tried again.
      logger.error("job.fail.failed", [LogField("error", error)])
    }
  }

  /// Puts an interrupted job back into the queue, unless its owner has cancelled it.
  private func giveBack(logger: Logger) async {
    do {
      let isBack = try await parts.store.transaction { [job] tx in
        guard var current = try tx.jobs.job(job.id), current.isStill(job) else { return false }
        current.state = .queued
        current.attempts -= 1
        try tx.jobs.update(current)
        return true
      }
      logger.info(isBack ? "job.requeued" : "job.stopped")
    } catch {
      logger.error("job.requeue.failed", [LogField("error", error)])
    }
  }
}

extension Job {
  /// Whether the stored job is still the one that a worker claimed.
  fileprivate func isStill(_ claimed: Job) -> Bool {
    state == .running && attempts == claimed.attempts
  }
}
