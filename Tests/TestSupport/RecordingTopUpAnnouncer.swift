package import Domain
package import Services
import Synchronization

/// Notes what the top-up service announces, also of transactions that are rolled back later.
package final class RecordingTopUpAnnouncer: TopUpAnnouncer {
  private let log = Mutex<[String]>([])

  package init() {}

  /// `opened 1`, `credited 2 late`, …, in order.
  package var lines: [String] { log.withLock { $0 } }

  private func note(_ line: String) { log.withLock { $0.append(line) } }

  package func announceOpened(_ topUp: TopUp, in tx: any StoreTransaction, at now: Timestamp) {
    note("opened \(topUp.id.rawValue)")
  }

  package func announceSeen(_ topUp: TopUp, in tx: any StoreTransaction, at now: Timestamp) {
    note("seen \(topUp.id.rawValue)")
  }

  package func announceCredited(
    _ crediting: Crediting, in tx: any StoreTransaction, at now: Timestamp
  ) {
    let notes = crediting.settlement.notes.map(\.rawValue).sorted()
    var words = ["credited", "\(crediting.settlement.id.rawValue)"] + notes
    if crediting.collected > .zero { words.append("collected \(crediting.collected)") }
    note(words.joined(separator: " "))
  }

  package func announceEnded(_ topUp: TopUp, in tx: any StoreTransaction, at now: Timestamp) {
    note("\(topUp.state.rawValue) \(topUp.id.rawValue)")
  }

  package func announceRefunding(
    _ settlement: Settlement, in tx: any StoreTransaction, at now: Timestamp
  ) {
    note("refunding \(settlement.id.rawValue)")
  }

  package func announceRefunded(
    _ settlement: Settlement, in tx: any StoreTransaction, at now: Timestamp
  ) {
    note("refunded \(settlement.id.rawValue)")
  }

  package func announceRefundFailed(
    _ settlement: Settlement, reason: String, in tx: any StoreTransaction, at now: Timestamp
  ) {
    note("refund failed \(settlement.id.rawValue): \(reason)")
  }

  package func announceReversed(
    _ settlement: Settlement, lacking: Amount, in tx: any StoreTransaction, at now: Timestamp
  ) {
    note("reversed \(settlement.id.rawValue) lacking \(lacking)")
  }

  package func announceSuspended(
    _ entry: SuspenseEntry, in tx: any StoreTransaction, at now: Timestamp
  ) {
    note("suspended \(entry.id.rawValue) \(entry.reason.rawValue)")
  }

  package func announceClaimed(
    _ entry: SuspenseEntry, by claimant: AccountID, in tx: any StoreTransaction, at now: Timestamp
  ) {
    note("claimed \(entry.id.rawValue) by \(claimant)")
  }

  package func committed() {}
}
