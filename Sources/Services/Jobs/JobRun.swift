import Cryptography
import Domain
import Lifecycle

/// One job from claim to ending.
struct JobRun: Sendable {
  let job: Job
  let parts: GenerationWorker.Parts
  let canceller: Canceller
  let running: RunningJobs

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
      guard let picture = try await make(with: engine, sources: sources, logger: logger) else {
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
    } catch EngineError.refused(let reason) {
      await fail(reason: reason, isRefusal: true, logger: logger)
    } catch let error as EngineError {
      await fail(reason: error.reason, logger: logger)
    } catch {
      await fail(reason: String(describing: error), logger: logger)
    }
  }

  /// Draws and stores; a picture that is too much like another is drawn anew with another seed.
  ///
  /// - Returns: Nil when the job was no longer this worker's.
  private func make(
    with engine: any ImageEngine, sources: [[UInt8]], logger: Logger
  ) async throws -> GeneratedPicture? {
    let watch = LikenessWatch(parts: parts)
    var run = self
    defer { if run.canceller !== canceller { running.end(job.id, run.canceller) } }
    for _ in 0..<LikenessWatch.attempts {
      let picture = try await run.draw(with: engine, sources: sources)
      let look = try await watch.look(of: picture, for: run.job)
      let blob = try await parts.vault.seal(picture.bytes)
      let drawer = picture.drawer ?? engine.fingerprint
      switch try await run.store(picture, blob: blob, engine: drawer, look: look) {
      case .stored: return picture
      case .lost: return nil
      case .tooAlike: logger.info("job.repainted")
      }
      guard let job = try await watch.reseeded(run.job) else { return nil }
      // A canceller is waited for once only. Who cancels in between is found by the next storing.
      run = JobRun(job: job, parts: parts, canceller: running.begin(job.id), running: running)
    }
    throw EngineError.failed(reason: "every picture was too much like another")
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
        return .success(try await picture(by: engine, sources))
      } catch {
        guard error.isRetryable else { return .failure(error) }
        let random = parts.randomBytes(2).reduce(0) { $0 << 8 | UInt64($1) }
        try? await parts.clock.sleep(for: backoff.next(random: random))
        if Task.isCancelled { return .failure(.cancelled) }
      }
    }
    return .failure(.failed(reason: "engine unavailable"))
  }

  private func picture(
    by engine: any ImageEngine, _ sources: [[UInt8]]
  ) async throws(EngineError) -> GeneratedPicture {
    let result = await DrawingJob.$current.withValue(job.id) {
      do throws(EngineError) {
        let picture = try await engine.generate(
          job.request, sources: sources, progress: progress)
        return Result<GeneratedPicture, EngineError>.success(picture)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Tells both who asks and who is told; only chats look at previews.
  private var progress: DrawingProgress {
    let (job, announcer, running) = (job, parts.announcer, running)
    let see: @Sendable (PicturePreview) -> Void = { announcer.preview(job, $0) }
    return DrawingProgress(
      note: { fraction in
        running.note(fraction, of: job.id)
        announcer.progress(job, fraction: fraction)
      }, see: job.delivery == nil ? nil : see)
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

  /// What came of an attempt to end the job with a picture.
  private enum Storing: Sendable {
    case stored
    /// The job was no longer this worker's; the sealed bytes are left to the sweeper.
    case lost
    /// The picture must not be; its bytes are left to the sweeper too.
    case tooAlike
  }

  /// Ends the job with its picture.
  private func store(
    _ picture: GeneratedPicture, blob: BlobID, engine: String, look: LikenessWatch.Look?
  ) async throws -> Storing {
    let now = parts.time.now()
    let stored = Picture(
      id: PictureID("img_" + Base62.random(22, randomBytes: parts.randomBytes)),
      token: PictureToken(Hex.encode(parts.randomBytes(16))), account: job.account, job: job.id,
      blob: blob, format: picture.format, size: picture.size,
      bytes: picture.bytes.count, engine: engine, createdAt: now,
      expiresAt: now.adding(parts.settings.retention))
    let (announcer, watch) = (parts.announcer, LikenessWatch(parts: parts))
    let storing = try await parts.store.transaction { [job] tx -> Storing in
      guard let current = try tx.jobs.job(job.id), current.isStill(job) else {
        try tx.pictures.noteUnclaimed(blob, at: now)
        return .lost
      }
      if let look, try !watch.admits(look, stored.id, in: tx) {
        try tx.pictures.noteUnclaimed(blob, at: now)
        return .tooAlike
      }
      let ended = try JobEnding.store(
        current, picture: stored, reading: picture.reading, in: tx, at: now)
      try announcer.announceStored(ended, picture: stored, in: tx, at: now)
      return .stored
    }
    if case .stored = storing {
      announcer.committed()
      running.endings.note(job.id)
    }
    return storing
  }

  private func fail(reason: String, isRefusal: Bool = false, logger: Logger) async {
    let prefix = isRefusal ? Job.refusalPrefix : "E-"
    let code = prefix + Hex.encode(parts.randomBytes(3)).uppercased()
    let fields = [LogField("code", code), LogField("reason", reason)]
    if isRefusal {
      // Nobody need act: the order was not to be drawn.
      logger.warning("job.refused", fields)
    } else {
      logger.error("job.failed", fields)
    }
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
      running.endings.note(job.id)
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
