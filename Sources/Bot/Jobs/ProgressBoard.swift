package import Domain
import Lifecycle
import Synchronization

/// How far the jobs of this process are; written by engines from any thread.
package final class ProgressBoard: Sendable {
  private let jobs = Mutex<[JobID: Entry]>([:])
  let wakeup = Wakeup()

  struct Entry: Sendable {
    let job: Job
    var fraction: Double
  }

  package init() {}

  /// Notes how far a job is; jobs that no chat waits for are left out.
  package func note(_ job: Job, fraction: Double) {
    guard job.delivery != nil else { return }
    let isNew = jobs.withLock { jobs in
      let isNew = jobs[job.id] == nil
      jobs[job.id] = Entry(job: job, fraction: fraction)
      return isNew
    }
    if isNew { wakeup.ring() }
  }

  /// Forgets a job that has ended.
  package func remove(_ id: JobID) {
    jobs.withLock { $0[id] = nil }
  }

  var entries: [Entry] { jobs.withLock { Array($0.values) } }
}
