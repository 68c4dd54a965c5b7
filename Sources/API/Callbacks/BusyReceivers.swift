import Domain
import Synchronization

/// The callbacks under way, so that no slow receiver and no account takes all places.
final class BusyReceivers: Sendable {
  /// Most callbacks under way.
  private static let most = 32
  private static let mostPerHost = 4
  private static let mostPerAccount = 8

  private let underway = Mutex<[CallbackID: CallbackDelivery]>([:])

  /// Whether one more may begin.
  var hasRoom: Bool { underway.withLock { $0.count < Self.most } }

  /// Hosts that must not have one more.
  var hosts: [String] { full(\.url.host, Self.mostPerHost) }

  /// Accounts that must not have one more.
  var accounts: [AccountID] { full(\.account, Self.mostPerAccount) }

  func enter(_ delivery: CallbackDelivery) {
    underway.withLock { $0[delivery.id] = delivery }
  }

  func leave(_ id: CallbackID) {
    underway.withLock { $0[id] = nil }
  }

  private func full<Key: Hashable & Sendable>(
    _ key: (CallbackDelivery) -> Key, _ limit: Int
  ) -> [Key] {
    let deliveries = underway.withLock { Array($0.values) }
    return Dictionary(grouping: deliveries, by: key).filter { $1.count >= limit }.map(\.key)
  }
}
