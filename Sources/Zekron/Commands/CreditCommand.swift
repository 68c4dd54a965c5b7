import Cryptography
import Domain
import Services
import SQLite
import Storage

/// `zekron credit ACCOUNT AMOUNT`: works while the bot runs.
struct CreditCommand {
  private let setup: Setup
  private let account: AccountID
  private let amount: Amount
  private let id: String

  init(_ arguments: Arguments) throws {
    try arguments.allow(["id"])
    let words = arguments.operands
    guard words.count == 2, let account = Int64(words[0]), account > 0 else {
      throw ApplicationError.usage("credit takes ACCOUNT and AMOUNT")
    }
    let isTaken = words[1].hasPrefix("-")
    do {
      let magnitude = try Amount(parsing: isTaken ? String(words[1].dropFirst()) : words[1])
      amount = isTaken ? try Amount.zero.subtracting(magnitude) : magnitude
    } catch {
      throw ApplicationError.usage("AMOUNT is dollars with at most six decimals")
    }
    guard amount != .zero else { throw ApplicationError.usage("AMOUNT must not be zero") }
    self.account = AccountID(account)
    id = arguments.value("id") ?? Hex.encode(SecureRandom.bytes(8))
    setup = try Setup(arguments, for: .tool)
  }

  func run() async throws {
    let store = try await ToolStore.open(setup.configuration)
    let now = SystemTime().now()
    let (outcome, balance) = try await store.transaction { [account, amount, id] tx in
      guard try tx.accounts.customer(account) != nil else {
        throw ApplicationError.usage("account \(account) has never written to the bot")
      }
      let outcome = try CreditAdjustment.adjust(account, by: amount, id: id, in: tx, at: now)
      return (outcome, try tx.ledger.balance(of: account))
    }
    await store.database.close()
    Console.print(
      outcome == .applied
        ? "account \(account): \(amount), now \(balance.available)"
        : "nothing moved: id \(id) was used before; account \(account) has \(balance.available)")
  }
}
