package import Domain

/// What a verification of the ledger has seen and found.
package struct LedgerReport: Sendable, Equatable {
  /// No more findings than this are kept; all are counted.
  package static let keptFindings = 1000

  /// Accounts that have a balance or a transfer.
  package internal(set) var accounts = 0
  /// Rows of the ledger.
  package internal(set) var transfers = 0
  /// Holds neither posted nor voided.
  package internal(set) var openHolds = 0
  /// Jobs in any state.
  package internal(set) var jobs = 0
  /// Payments that were credited, refunded ones too.
  package internal(set) var settlements = 0
  /// Payments that nobody has been credited for.
  package internal(set) var suspended = 0
  /// What customers owe for payments that went back after they were spent.
  package internal(set) var owed = Amount.zero
  /// Sum of `posted` over all accounts; 0 in a sound ledger.
  package internal(set) var sum = Amount.zero
  /// Sum of `held` over all accounts.
  package internal(set) var held = Amount.zero
  /// The first findings, in order of discovery.
  package private(set) var findings: [LedgerFinding] = []
  /// All findings.
  package private(set) var findingCount = 0

  init() {}

  /// Whether everything adds up.
  package var isSound: Bool { findingCount == 0 }

  mutating func note(_ finding: LedgerFinding) {
    findingCount += 1
    if findings.count < Self.keptFindings { findings.append(finding) }
  }
}

/// One account as a verification sees it.
package struct LedgerLine: Sendable, Equatable {
  /// Whose money it is.
  package let account: AccountID
  /// The balance in the database; nil when there is none.
  package let stored: Balance?
  /// What the transfers add up to.
  package let computed: Balance

  /// Whether both agree.
  package var agrees: Bool { (stored ?? Balance()) == computed }
}
