package import Domain
import Lifecycle
import Synchronization

/// How far the jobs of this process are; written by engines from any thread.
package final class ProgressBoard: Sendable {
  private let jobs = Mutex<[JobID: Entry]>([:])
  let wakeup = Wakeup()

  struct Entry: Sendable {
    var job: Job
    var fraction: Double
    /// The newest of the previews so far, and how many there were.
    var preview: PicturePreview?
    var previews = 0
  }

  package init() {}

  /// Notes how far a job is; jobs that no chat waits for are left out.
  package func note(_ job: Job, fraction: Double) {
    guard job.delivery != nil else { return }
    let isNew = jobs.withLock { jobs in
      let old = jobs[job.id]
      var entry = old ?? Entry(job: job, fraction: fraction)
      entry.job = job
      entry.fraction = fraction
      jobs[job.id] = entry
      return old == nil
    }
    if isNew { wakeup.ring() }
  }

  /// Notes what a job looks like; a job that has ended, or that no chat waits for, is left out.
  package func note(_ preview: PicturePreview, of id: JobID) {
    jobs.withLock { jobs in
      jobs[id]?.preview = preview
      jobs[id]?.previews += 1
    }
  }

  /// Forgets a job that has ended.
  package func remove(_ id: JobID) {
    jobs.withLock { $0[id] = nil }
  }

  var entries: [Entry] { jobs.withLock { Array($0.values) } }
}
