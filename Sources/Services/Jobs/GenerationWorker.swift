package import Domain
package import Lifecycle

/// Claims queued jobs, has them drawn, seals the picture and ends the job.
///
/// Crash anywhere: a job that was running goes back to the queue at the next start and is drawn
/// again with the same seed, to the same bytes; money moves only with the final transaction.
///
/// A job is claimed only when its engine has a place: those of a slow engine wait in the queue,
/// where they hold up no others.
package struct GenerationWorker: Service {
  package let name = "generation"

  private let parts: Parts
  private let running: RunningJobs
  private let wakeup: Wakeup

  /// What the worker needs.
  package struct Parts: Sendable {
    let store: any Store
    let vault: any PictureVault
    let engines: EngineTable
    let announcer: any JobAnnouncer
    let time: any TimeSource
    let clock: any Clock<Duration>
    let randomBytes: RandomBytes
    let settings: WorkerSettings
    let logger: Logger
    /// Tells what pictures look like; nil where nobody is promised that his are unique.
    let hasher: (any PictureHasher)?

    package init(
      store: any Store, vault: any PictureVault, engines: EngineTable,
      announcer: any JobAnnouncer, time: any TimeSource, clock: any Clock<Duration>,
      randomBytes: @escaping RandomBytes, settings: WorkerSettings, logger: Logger,
      hasher: (any PictureHasher)? = nil
    ) {
      self.store = store
      self.vault = vault
      self.engines = engines
      self.announcer = announcer
      self.time = time
      self.clock = clock
      self.randomBytes = randomBytes
      self.settings = settings
      self.logger = logger
      self.hasher = hasher
    }
  }

  /// A worker that shares its running jobs with whoever cancels them.
  ///
  /// `wakeup` is to be rung whenever a job may have been queued.
  package init(_ parts: Parts, running: RunningJobs, wakeup: Wakeup) {
    self.parts = parts
    self.running = running
    self.wakeup = wakeup
  }

  package func run() async throws {
    let recovered = try await requeue(expiredAt: Timestamp(milliseconds: .max))
    if recovered > 0 {
      parts.logger.info("job.recovered", [LogField("count", recovered)])
    }
    wakeup.ring()
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await tick() }
      var rings = wakeup.rings.makeAsyncIterator()
      while await rings.next() != nil {
        while finished.take() { await group.next() }
        for job in await claim() {
          load.add(parts.engines.drawer(ofModel: job.request.model))
          group.addTask { await draw(job) }
        }
      }
      group.cancelAll()
    }
  }

  private let finished = Countdown()
  private let load = EngineLoad()

  /// Rings now and then, so that expired leases are found and a failed claim is tried again.
  private func tick() async {
    while !Task.isCancelled {
      do {
        try await parts.clock.sleep(for: parts.settings.lease / 2)
        _ = try await requeue(expiredAt: parts.time.now())
      } catch is CancellationError {
        break
      } catch {
        parts.logger.error("job.requeue.failed", [LogField("error", error)])
      }
      wakeup.ring()
    }
  }

  private func draw(_ job: Job) async {
    let canceller = running.begin(job.id)
    await JobRun(job: job, parts: parts, canceller: canceller, running: running).run()
    running.end(job.id, canceller)
    load.remove(parts.engines.drawer(ofModel: job.request.model))
    finished.add()
    wakeup.ring()
  }

  private func requeue(expiredAt moment: Timestamp) async throws -> Int {
    try await parts.store.transaction { tx in try tx.jobs.requeueExpired(at: moment) }
  }

  /// Claims jobs until no engine has a place for one.
  private func claim() async -> [Job] {
    guard !Task.isCancelled else { return [] }
    let now = parts.time.now()
    let (settings, engines) = (parts.settings, parts.engines)
    let load = load.current
    do {
      return try await parts.store.transaction { tx in
        var (load, jobs) = (load, [Job]())
        // What no engine draws any more only has to be told so.
        while load["", default: 0] < settings.workers,
          let job = try tx.jobs.claimNext(
            leaseUntil: now.adding(settings.lease), perAccount: settings.perAccount,
            without: engines.busyModels(load: load, workers: settings.workers), at: now)
        {
          load[engines.drawer(ofModel: job.request.model), default: 0] += 1
          jobs.append(job)
        }
        return jobs
      }
    } catch {
      parts.logger.error("job.claim.failed", [LogField("error", error)])
      return []
    }
  }
}

/// How the worker works.
package struct WorkerSettings: Sendable, Hashable {
  /// Jobs that an engine without a number of its own draws at once.
  package let workers: Int
  /// Jobs of one account drawn at once.
  package let perAccount: Int
  /// A job whose worker gives no sign for this long goes back to the queue.
  package let lease: Duration
  /// A job that was begun this often without an ending is given up.
  package let maxAttempts: Int
  /// How long the vault keeps pictures.
  package let retention: Duration

  package init(
    workers: Int, perAccount: Int = 3, lease: Duration = .seconds(60), maxAttempts: Int = 5,
    retention: Duration = .seconds(86_400)
  ) {
    self.workers = workers
    self.perAccount = perAccount
    self.lease = lease
    self.maxAttempts = maxAttempts
    self.retention = retention
  }
}
