import Domain
import SQLite
import Testing

@testable import Storage

struct SQLAccountRepositoryTests {
  private let id = AccountID(7_000_000_001)

  @Test func aCustomerComesBackAsStored() async throws {
    let test = try await TestStore()
    let customer = Customer(
      id: id, name: "Ада 🎨", language: "ru",
      settings: CustomerSettings(
        model: "zekron-xl", size: PictureSize(width: 768, height: 512), sendsFile: true,
        hidesPictures: true, showsReceipt: false, choseLanguage: true),
      hasBlockedBot: true, createdAt: TestStore.start)
    let found = try await test.store.transaction { [id] tx in
      try tx.accounts.insert(customer)
      return try tx.accounts.customer(id)
    }
    #expect(found == customer)
  }

  @Test func insertingTwiceKeepsTheFirstAndCountsOnce() async throws {
    let test = try await TestStore()
    let (name, count) = try await test.store.transaction { [id] tx in
      try tx.accounts.insert(.sample(id))
      var second = Customer.sample(id)
      second.name = "Eve"
      try tx.accounts.insert(second)
      return (try tx.accounts.customer(id)?.name, try tx.accounts.customerCount())
    }
    #expect(name == "Ada")
    #expect(count == 1)
  }

  @Test func aNewCustomerHasAnEmptyLedgerAccountAndKeepsAnOlderOne() async throws {
    let test = try await TestStore()
    let balance = try await test.store.transaction { [id] tx in
      try tx.ledger.change(id, posted: Amount(micros: 5), held: .zero)
      try tx.accounts.insert(.sample(id))
      try tx.accounts.insert(.sample(AccountID(2)))
      return try tx.ledger.balance(of: id)
    }
    #expect(balance.posted == Amount(micros: 5))
    #expect(try await test.number("SELECT COUNT(*) FROM ledger_accounts WHERE id = 2") == 1)
  }

  @Test func updateReplacesWhatMayChange() async throws {
    let test = try await TestStore()
    let found = try await test.store.transaction { [id] tx in
      try tx.accounts.insert(.sample(id))
      var changed = Customer.sample(id)
      changed.name = ""
      changed.language = "ru"
      changed.settings.model = "zekron-art"
      changed.hasBlockedBot = true
      try tx.accounts.update(changed)
      return (try tx.accounts.customer(id), changed)
    }
    #expect(found.0 == found.1)
  }

  @Test func updatingNobodyIsRefused() async throws {
    let test = try await TestStore()
    await #expect(throws: StorageError.noSuchRow(table: "customers", id: id.rawValue)) {
      try await test.store.transaction { [id] tx in try tx.accounts.update(.sample(id)) }
    }
  }

  @Test func aHouseAccountIsNoCustomer() async throws {
    let test = try await TestStore()
    await #expect(throws: StorageError.self) {
      try await test.store.transaction { try $0.accounts.insert(.sample(.revenue)) }
    }
  }

  @Test(arguments: ["width = 0, height = 5", "width = 99999999, height = 5", "height = NULL"])
  func aSizeThatMakesNoSenseReadsAsNone(_ assignment: String) async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    try await test.tamper("UPDATE customers SET width = 640, height = 640")
    try await test.tamper("UPDATE customers SET \(assignment)")
    let found = try await test.store.transaction { try $0.accounts.customer(AccountID(1)) }
    #expect(try #require(found).settings.size == nil)
  }

  @Test func aRolledBackCustomerIsNotCounted() async throws {
    let test = try await TestStore()
    let count = try await test.store.transaction { [id] tx in
      try? tx.savepoint {
        try tx.accounts.insert(.sample(id))
        throw CancellationError()
      }
      return try tx.accounts.customerCount()
    }
    #expect(count == 0)
  }
}
