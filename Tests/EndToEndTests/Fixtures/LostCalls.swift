import Synchronization

/// Numbers of the Bot API calls that were recorded but had no effect.
final class LostCalls: Sendable {
  private let numbers = Mutex<Set<Int>>([])

  func insert(_ number: Int) {
    numbers.withLock { _ = $0.insert(number) }
  }

  func contains(_ number: Int) -> Bool {
    numbers.withLock { $0.contains(number) }
  }
}
