import Domain
import Lifecycle
import Services
import Telegram

/// One file from Telegram into the vault, or the end of the job that wanted it.
struct SourceFetch: Sendable {
  let file: SourceFile
  let parts: SourceFetcher.Parts

  /// Tries before a job is given up: with the waits between them about half a minute.
  private static let attempts = 6
  /// Telegram says that it has no such file also when it is only unwell.
  private static let attemptsWhenGone = 2

  /// Why there are no bytes.
  private enum Failure: Error {
    case fault(SourceFault)
    case later(wait: Duration?, isGone: Bool, reason: String)
  }

  private struct Fetched {
    let blob: BlobID
    let size: PictureSize
  }

  func run() async {
    let logger = parts.logger.with(LogField("job", file.job.base36))
    do {
      guard try await isWanted() else { return }
      do throws(Failure) {
        let fetched = try await fetch()
        try await keep(fetched, logger)
      } catch .fault(let fault) {
        try await giveUp(fault, logger)
      } catch .later(let wait, let isGone, let reason) {
        guard !Task.isCancelled else { return }
        logger.warning(
          "source.retry",
          [LogField("attempt", file.attempts + 1), LogField("reason", reason)])
        let limit = isGone ? Self.attemptsWhenGone : Self.attempts
        if file.attempts + 1 >= limit {
          try await giveUp(isGone ? .gone : .unreachable, logger)
        } else {
          try await postpone(wait)
        }
      }
    } catch {
      // The row stays, and is looked at again.
      logger.error("source.failed", [LogField("error", error)])
      try? await parts.clock.sleep(for: .seconds(1))
    }
  }

  /// Whether the job still waits; its owner may have taken it back.
  private func isWanted() async throws -> Bool {
    try await parts.store.transaction { [file] tx in
      guard try tx.jobs.job(file.job)?.isWaiting(for: file) == true else {
        try tx.sources.release(file.job)
        return false
      }
      return true
    }
  }

  private func fetch() async throws(Failure) -> Fetched {
    let bytes: [UInt8]
    do throws(TelegramError) {
      bytes = try await parts.files.file(id: file.fileID, maxBytes: SourceFault.maxBytes)
    } catch {
      throw Self.failure(error)
    }
    let picture: InspectedPicture
    do throws(PictureFault) {
      picture = try await parts.inspector.inspect(bytes)
    } catch {
      switch error {
      case .notAPicture: throw .fault(.notAPicture)
      case .tooManyPixels: throw .fault(.tooManyPixels)
      case .tooManyBytes: throw .fault(.tooManyBytes)
      }
    }
    do throws(VaultError) {
      return Fetched(blob: try await parts.vault.seal(bytes), size: picture.size)
    } catch {
      throw .later(wait: nil, isGone: false, reason: "\(error)")
    }
  }

  private static func failure(_ error: TelegramError) -> Failure {
    switch error {
    case .fileTooBig: .fault(.tooManyBytes)
    case .wrongFileID, .badRequest, .forbidden, .refused:
      .later(wait: nil, isGone: true, reason: "\(error)")
    case .retryAfter(let seconds):
      .later(wait: .seconds(min(max(seconds, 1), 300)), isGone: false, reason: "\(error)")
    default: .later(wait: nil, isGone: false, reason: "\(error)")
    }
  }

  private func keep(_ fetched: Fetched, _ logger: Logger) async throws(Failure) {
    let now = parts.time.now()
    let (blob, retention, catalog) = (fetched.blob, parts.retention, parts.catalog)
    let isReady: Bool?
    do {
      isReady = try await parts.store.transaction { [file] tx -> Bool? in
        guard let job = try tx.jobs.job(file.job), job.isWaiting(for: file) else {
          try tx.pictures.noteUnclaimed(blob, at: now)
          try tx.sources.release(file.job)
          return nil
        }
        let model = catalog.model(job.request.model)
        let size = file.shapesJob ? model.map { Self.size(like: fetched.size, $0) } : nil
        try tx.pictures.keepSource(blob, until: now.adding(retention))
        try tx.sources.fetched(file, blob: blob, size: size)
        return try tx.jobs.job(file.job)?.awaitsSources == false
      }
    } catch {
      throw .later(wait: nil, isGone: false, reason: "\(error)")
    }
    guard let isReady else { return logger.info("job.stopped") }
    logger.info("source.fetched", [LogField("position", file.position)])
    if isReady { parts.signals.jobs.ring() }
  }

  private static func size(like source: PictureSize, _ model: Model) -> PictureSize {
    SizeRule(model).size(ratioWidth: source.width, height: source.height)
  }

  /// The job fails: its money is free, and its message says why.
  private func giveUp(_ fault: SourceFault, _ logger: Logger) async throws {
    let now = parts.time.now()
    let announcer = parts.announcer
    let hasFailed = try await parts.store.transaction { [file] tx in
      guard let job = try tx.jobs.job(file.job), job.isWaiting(for: file) else {
        try tx.sources.release(file.job)
        return false
      }
      let ended = try JobEnding.fail(job, code: fault.rawValue, in: tx, at: now)
      try announcer.announceFailed(ended, in: tx, at: now)
      return true
    }
    guard hasFailed else { return }
    logger.error(
      "job.failed", [LogField("code", fault.rawValue), LogField("reason", "source \(fault)")])
    announcer.committed()
    parts.signals.running.cancel(file.job)
  }

  private func postpone(_ wait: Duration?) async throws {
    var next = file
    next.attempts += 1
    let pause = wait ?? min(.seconds(16), .seconds(1) * (1 << min(file.attempts, 4)))
    next.notBefore = parts.time.now().adding(pause)
    let row = next
    try await parts.store.transaction { tx in try tx.sources.update(row) }
  }
}

extension Job {
  fileprivate func isWaiting(for file: SourceFile) -> Bool {
    state == .queued && request.sources.indices.contains(file.position)
      && request.sources[file.position] == .awaited
  }
}
