package import Domain
import Lifecycle
import Synchronization

/// The jobs that are being drawn in this process, so that a cancelled one stops at once.
///
/// Only a shortcut: the state in the store decides, and a late result of a cancelled job is
/// thrown away by the worker.
package final class RunningJobs: Sendable {
  /// Told of every job that ends: drawn, failed or cancelled.
  package let endings: JobEndings
  private let cancellers = Mutex<[JobID: Canceller]>([:])
  private let fractions = Mutex<[JobID: Double]>([:])

  package init(endings: JobEndings = JobEndings()) {
    self.endings = endings
  }

  /// Stops the drawing of a job that its owner has taken back, if it is drawn here.
  package func cancel(_ id: JobID) {
    let canceller = cancellers.withLock { $0[id] }
    canceller?.cancel()
    endings.note(id)
  }

  /// How much of a job is drawn, 0…1; nil while nothing is known.
  ///
  /// 1 says that the engine is done and the picture not yet stored.
  package func progress(of id: JobID) -> Double? { fractions.withLock { $0[id] } }

  /// Notes how much of a running job is drawn.
  func note(_ fraction: Double, of id: JobID) {
    fractions.withLock { $0[id] = fraction }
  }

  func begin(_ id: JobID) -> Canceller {
    let canceller = Canceller()
    cancellers.withLock { $0[id] = canceller }
    return canceller
  }

  /// Forgets a drawing; a later one of the same job stays.
  func end(_ id: JobID, _ canceller: Canceller) {
    cancellers.withLock { cancellers in
      if cancellers[id] === canceller {
        cancellers[id] = nil
        fractions.withLock { $0[id] = nil }
      }
    }
  }
}
