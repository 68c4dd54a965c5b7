/// Button presses that may still be answered.
struct CallbackBook: Sendable {
  private var presses: [String: Press] = [:]
  private var order: [String] = []
  private static let capacity = 4096
  private static let lifetimeMilliseconds: Int64 = 150_000

  struct Press: Sendable {
    let user: Int64
    let chat: Int64
    let message: Int
    let milliseconds: Int64
  }

  mutating func add(_ id: String, _ press: Press) {
    presses[id] = press
    order.append(id)
    guard order.count >= Self.capacity * 2 else { return }
    for old in order.prefix(Self.capacity) { presses[old] = nil }
    order.removeFirst(Self.capacity)
  }

  /// Takes the press of a query that is known and not too old.
  func press(_ id: String, now: Int64) throws(StandInError) -> Press {
    guard let press = presses[id], now - press.milliseconds < Self.lifetimeMilliseconds else {
      throw .queryTooOld
    }
    return press
  }
}
