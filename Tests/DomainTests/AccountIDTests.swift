import Domain
import Testing

struct AccountIDTests {
  @Test func theHousesAccountsAreNegativeAndNamed() {
    #expect(AccountID.house.allSatisfy { $0.rawValue < 0 && !$0.isCustomer })
    #expect(Set(AccountID.house).count == 5)
    #expect(
      AccountID.house.map(\.description)
        == ["revenue", "promotion", "clearing.stars", "clearing.ton", "adjustments"])
  }

  /// They are in every database: a changed number would be another account.
  @Test func theHousesNumbersNeverChange() {
    #expect(AccountID.house.map(\.rawValue) == [-1, -2, -3, -4, -5])
  }

  @Test func aCustomerIsTheTelegramNumber() {
    let id = AccountID(7_000_000_001)
    #expect(id.isCustomer)
    #expect(id.description == "7000000001")
    #expect(!AccountID(0).isCustomer)
    #expect(AccountID.revenue < id)
  }
}
