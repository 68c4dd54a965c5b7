/// The failures still to be played.
struct FaultPlan: Sendable {
  private var faults: [Fault] = []
  private static let capacity = 1000

  mutating func add(_ fault: Fault) {
    guard faults.count < Self.capacity, fault.times > 0 else { return }
    faults.append(fault)
  }

  mutating func removeAll() {
    faults.removeAll()
  }

  /// The failure of this call, or `nil` when it goes well.
  mutating func take(method: String, chat: Int64?) -> Fault.Kind? {
    guard !faults.isEmpty else { return nil }
    for index in faults.indices {
      let fault = faults[index]
      guard fault.method == "*" || fault.method.lowercased() == method.lowercased(),
        fault.chat == nil || fault.chat == chat
      else { continue }
      if fault.skip > 0 {
        faults[index].skip -= 1
        continue
      }
      faults[index].times -= 1
      if faults[index].times == 0 { faults.remove(at: index) }
      return fault.kind
    }
    return nil
  }
}
