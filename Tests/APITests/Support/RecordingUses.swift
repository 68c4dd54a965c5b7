import Domain
import Services
import Synchronization

/// Notes what owners of keys are told; can be made to fail.
final class RecordingUses: KeyUseAnnouncer {
  private let state = Mutex((lines: [String](), commits: 0, isBroken: false))

  struct Broken: Error {}

  /// `1 192.0.2.1`: key and address, in order.
  var lines: [String] { state.withLock(\.lines) }
  var commits: Int { state.withLock(\.commits) }

  func setBroken(_ isBroken: Bool) { state.withLock { $0.isBroken = isBroken } }

  func announceUse(
    of key: APIKey, from address: String, in tx: any StoreTransaction, at now: Timestamp
  ) throws {
    try state.withLock { state in
      if state.isBroken { throw Broken() }
      state.lines.append("\(key.id.rawValue) \(address)")
    }
  }

  func committed() { state.withLock { $0.commits += 1 } }
}
