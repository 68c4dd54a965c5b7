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
    Console.print(
      "account \(account): posted \(balance.posted), held \(balance.held), "
        + "available \(balance.available)\n")
  }
}
