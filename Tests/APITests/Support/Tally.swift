import Synchronization

/// A value that many tasks change.
final class Tally<Value: Sendable>: Sendable {
  private let value: Mutex<Value>

  init(_ value: Value) {
    self.value = Mutex(value)
  }

  func change<R: Sendable>(_ body: @Sendable (inout Value) -> R) -> R {
    value.withLock { value in
      var copy = value
      defer { value = copy }
      return body(&copy)
    }
  }
}
