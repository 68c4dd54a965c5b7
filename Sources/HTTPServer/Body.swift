/// The body of one request as it arrives, within its limit and the budget that all share.
///
/// One buffer takes the bytes: its address space is reserved at once and costs memory only as far
/// as it is filled.
struct Body: ~Copyable {
  private(set) var bytes: [UInt8] = []
  private let limit: Int
  private let budget: BodyBudget
  private var granted = 0

  /// The budget is asked for a body of unknown length in steps of this size.
  private static let step = 1 << 20

  /// - Parameters:
  ///   - limit: The most bytes that this body may have.
  ///   - budget: Gets back what was taken when this value goes away.
  init(limit: Int, budget: BodyBudget) {
    self.limit = limit
    self.budget = budget
  }

  deinit {
    budget.give(granted)
  }

  /// Makes room for a length that was announced.
  ///
  /// Only its first step is taken from the budget: who announces much and sends little keeps
  /// nothing from others.
  mutating func announce(_ count: Int) -> HTTPRefusal? {
    if let refusal = claim(count, of: min(count, Self.step)) { return refusal }
    bytes.reserveCapacity(count)
    return nil
  }

  mutating func append(_ piece: UnsafeRawBufferPointer) -> HTTPRefusal? {
    let total = bytes.count + piece.count
    if let refusal = claim(total, of: min(limit, (total / Self.step + 1) * Self.step)) {
      return refusal
    }
    if total > BodyBudget.freeBytes, total > bytes.capacity { bytes.reserveCapacity(limit) }
    bytes.append(contentsOf: piece)
    return nil
  }

  /// Hands the bytes over; what they cost is given back with this value all the same.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Sees to it that `count` bytes may lie in memory, taking up to `wanted` of the budget.
  private mutating func claim(_ count: Int, of wanted: Int) -> HTTPRefusal? {
    guard count <= limit else { return .bodyTooLarge(limitBytes: limit) }
    guard count > BodyBudget.freeBytes, count > granted else { return nil }
    guard budget.take(wanted - granted) else { return .overloaded }
    granted = wanted
    return nil
  }
}
