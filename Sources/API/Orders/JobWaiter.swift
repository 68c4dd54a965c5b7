import Domain
import Lifecycle
import Services

/// Waits until all jobs of an order have ended.
struct JobWaiter: Sendable {
  let endings: JobEndings
  let store: any Store
  let clock: any Clock<Duration>
  /// How long a request is kept waiting.
  let patience: Duration

  /// An ending that nobody noted, such as one of another process, is seen after so long.
  private static let interval: Duration = .seconds(5)

  /// The jobs as they stand when all have ended, or when patience has: that of every request, or
  /// another one.
  ///
  /// - Throws: What the store throws.
  func wait(for jobs: [Job], atMost longest: Duration? = nil) async throws -> [Job] {
    var jobs = jobs
    let patience = longest ?? patience
    var waited: Duration = .zero
    while jobs.contains(where: { !$0.state.isFinal }), waited < patience, !Task.isCancelled {
      let step = min(Self.interval, patience - waited)
      await waitForEndings(of: jobs.filter { !$0.state.isFinal }.map(\.id), atMost: step)
      waited += step
      let ids = jobs.map(\.id)
      jobs = try await store.read { tx in try ids.compactMap { try tx.jobs.job($0) } }
      // Whoever else waits for an ending that was missed learns of it too.
      for job in jobs where job.state.isFinal { endings.note(job.id) }
    }
    return jobs
  }

  private func waitForEndings(of ids: [JobID], atMost step: Duration) async {
    let opened = Canceller()
    let missing = Countdown(ids.count) { opened.cancel() }
    for id in ids { endings.observe(id) { missing.arrive() } }
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await opened.wait() }
      group.addTask {
        do { try await clock.sleep(for: step) } catch { return }
      }
      await group.next()
      group.cancelAll()
    }
  }
}
