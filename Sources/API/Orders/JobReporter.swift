import Domain
import Services

/// Says how jobs stand.
struct JobReporter: Sendable {
  let store: any Store
  let running: RunningJobs
  let time: any TimeSource
  /// Which jobs wait in one line, and how quickly their engine draws.
  let catalog: ModelCatalog
  let engines: EngineBoard
  /// Pictures that are drawn at once, by an engine of this process and for one account.
  let workers: Int
  let perAccount: Int

  /// The reports of jobs, in their order; a job that does not exist has none.
  ///
  /// - Throws: What the store throws.
  func reports(of ids: [JobID]) async throws -> [JobReport] {
    try await store.read { tx in try reports(of: ids, in: tx) }
  }

  /// The same inside a transaction.
  func reports(of ids: [JobID], in tx: any StoreTransaction) throws -> [JobReport] {
    let now = time.now()
    let jobs = try ids.compactMap { try tx.jobs.job($0) }
    guard jobs.contains(where: { !$0.state.isFinal }) else {
      return try jobs.map { try ended($0, in: tx) }
    }
    let durations = try tx.jobs.recentDurations(limit: WaitEstimate.sample)
    let counted = try tx.jobs.counts()[.running] ?? 0
    var drawnOf: [AccountID: Int] = [:]
    return try jobs.map { job in
      let status = engines.status(ofModel: job.request.model)
      let estimate = WaitEstimate(status: status, durations: durations, workers: workers)
      switch job.state {
      case .stored, .delivered, .failed, .cancelled: return try ended(job, in: tx)
      case .running:
        let begun = job.startedAt ?? now
        return JobReport(
          job: job, picture: nil, progress: running.progress(of: job.id),
          waitSeconds: estimate.seconds(drawnFor: now.since(begun)))
      case .queued:
        let position = try tx.jobs.queuePosition(
          of: job.id, among: catalog.line(ofJob: job.request.model))
        let free = max(0, estimate.workers - (status?.running ?? counted))
        let drawn =
          try drawnOf[job.account]
          ?? tx.jobs.activeJobs(of: job.account).count { $0.state == .running }
        drawnOf[job.account] = drawn
        let isHeldBack = drawn >= perAccount
        return JobReport(
          job: job, picture: nil, position: position, isHeldBack: isHeldBack,
          isNext: !isHeldBack && position <= free,
          waitSeconds: estimate.seconds(position: position))
      }
    }
  }

  private func ended(_ job: Job, in tx: any StoreTransaction) throws -> JobReport {
    JobReport(
      job: job, picture: try job.pictureID.flatMap { try tx.pictures.picture($0) })
  }
}
