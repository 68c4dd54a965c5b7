import Synchronization

/// Which services of a group work; filled by `ServiceGroup`, read by whoever is asked.
package final class ServiceHealth: Sendable {
  private struct State: Sendable {
    var expected: Set<String> = []
    var working: Set<String> = []
    var isDraining = false
  }

  private let state = Mutex(State())

  package init() {}

  /// Why the process should not be given work, or nil.
  package var problem: String? {
    state.withLock { state in
      if state.isDraining { return "stopping" }
      if state.expected.isEmpty { return "starting" }
      let silent = state.expected.subtracting(state.working).sorted()
      return silent.isEmpty ? nil : "not working: " + silent.joined(separator: ", ")
    }
  }

  func expect(_ names: [String]) {
    state.withLock { $0.expected.formUnion(names) }
  }

  func begin(_ name: String) {
    state.withLock { _ = $0.working.insert(name) }
  }

  func end(_ name: String) {
    state.withLock { _ = $0.working.remove(name) }
  }

  func drain() {
    state.withLock { $0.isDraining = true }
  }
}
