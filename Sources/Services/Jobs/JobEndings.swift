package import Domain
package import Lifecycle
import Synchronization

/// Tells whoever waits that a job has ended, in this process.
///
/// Only a shortcut: the state in the store decides. What ended before anybody asked is remembered
/// for a while, so that who asks right after ordering misses nothing.
package final class JobEndings: Sendable {
  /// Jobs that are remembered after their end.
  private static let memory = 8192

  private let state = Mutex(State())

  private struct State {
    var waiting: [JobID: [@Sendable () -> Void]] = [:]
    var recent: Set<JobID> = []
    var order: [JobID] = []
    var oldest = 0
  }

  private let bell: Wakeup?

  /// - Parameter bell: Rung at each ending, for what is queued with it.
  package init(bell: Wakeup? = nil) {
    self.bell = bell
  }

  /// Calls `action` once, on any thread, as soon as the job has ended: at once if it has.
  package func observe(_ id: JobID, _ action: @escaping @Sendable () -> Void) {
    let hasEnded = state.withLock { state in
      if state.recent.contains(id) { return true }
      state.waiting[id, default: []].append(action)
      return false
    }
    if hasEnded { action() }
  }

  /// Notes that a job has ended; its ending is committed.
  package func note(_ id: JobID) {
    let actions = state.withLock { state -> [@Sendable () -> Void] in
      guard state.recent.insert(id).inserted else { return [] }
      if state.order.count < Self.memory {
        state.order.append(id)
      } else {
        state.recent.remove(state.order[state.oldest])
        state.order[state.oldest] = id
        state.oldest = (state.oldest + 1) % Self.memory
      }
      return state.waiting.removeValue(forKey: id) ?? []
    }
    for action in actions { action() }
    bell?.ring()
  }

  /// Number of jobs that somebody waits for.
  package var waitingCount: Int { state.withLock(\.waiting.count) }
}
