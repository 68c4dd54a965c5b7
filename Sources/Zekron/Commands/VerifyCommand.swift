import Domain
import Glibc
import SQLite
import Storage

/// `zekron verify`: recomputes all money; explains one account line by line on request.
struct VerifyCommand {
  private let setup: Setup
  private let account: AccountID?

  init(_ arguments: Arguments) throws {
    try arguments.allow(["account"])
    setup = try Setup(arguments, for: .tool)
    account = try arguments.value("account").map { text in
      guard let id = Int64(text) else { throw ApplicationError.usage("--account takes a number") }
      return AccountID(id)
    }
  }

  func run() async throws {
    let store = try await ToolStore.open(setup.configuration)
    if let account { try await explain(account, in: store) }
    let report = try await LedgerVerifier(database: store.database).verifyLedger()
    await store.database.close()
    for finding in report.findings { Console.print("✗ \(finding)") }
    Console.print(
      """
      accounts \(report.accounts), transfers \(report.transfers), jobs \(report.jobs)
      open holds \(report.openHolds), held \(report.held)
      payments \(report.settlements), in suspense \(report.suspended), owed \(report.owed)
      sum over all accounts \(report.sum)
      """)
    guard report.isSound else {
      Console.print("✗ \(report.findingCount) findings")
      exit(1)
    }
    Console.print("✓ the ledger is sound")
  }

  private func explain(_ account: AccountID, in store: SQLiteStore) async throws {
    let (balance, transfers) = try await store.transaction { tx in
      (
        try tx.ledger.balance(of: account),
        try tx.ledger.transfers(of: account, limit: 1_000_000)
      )
    }
    var posted = Amount.zero
    var held = Amount.zero
    for transfer in transfers.reversed() {
      let amount = transfer.amount.micros
      switch transfer.kind {
      case .direct:
        posted = Amount(micros: posted.micros + (transfer.credit == account ? amount : -amount))
      case .hold where transfer.debit == account: held = try held.adding(transfer.amount)
      case .post where transfer.debit == account:
        posted = try posted.subtracting(transfer.amount)
        held = try held.subtracting(transfer.amount)
      case .void where transfer.debit == account: held = try held.subtracting(transfer.amount)
      case .post: posted = try posted.adding(transfer.amount)
      case .hold, .void: break
      }
      Console.print(
        "\(transfer.at.iso8601)  \(transfer.kind.rawValue.padding(to: 7))"
          + "\(transfer.debit) → \(transfer.credit)  \(transfer.amount)  \(transfer.reason)"
          + "  [\(transfer.id)]  posted \(posted) held \(held)")
    }
    try await explainPayments(of: account, in: store)
    Console.print(
      "account \(account): posted \(balance.posted), held \(balance.held), "
        + "available \(balance.available)\n")
  }

  private func explainPayments(of account: AccountID, in store: SQLiteStore) async throws {
    let (payments, shortfalls) = try await store.transaction { tx in
      (
        try tx.settlements.settlements(
          of: account, since: nil, until: nil, limit: 1_000_000, offset: 0),
        try tx.settlements.openShortfalls(of: account)
      )
    }
    for payment in payments.reversed() {
      let notes = payment.notes.map(\.rawValue).sorted().joined(separator: ", ")
      let bonus = payment.bonus > .zero ? " and bonus \(payment.bonus)" : ""
      Console.print(
        "receipt \(payment.id.rawValue)  \(payment.createdAt.iso8601)  \(payment.paid) → "
          + "\(payment.credit)\(bonus)  \(payment.state.rawValue)"
          + (notes.isEmpty ? "" : " (\(notes))") + "  [\(payment.key)]")
    }
    for shortfall in shortfalls {
      Console.print(
        "owes \(shortfall.open) of \(shortfall.owed) to \(shortfall.creditor)  "
          + "[receipt \(shortfall.settlement.rawValue)]")
    }
  }
}
