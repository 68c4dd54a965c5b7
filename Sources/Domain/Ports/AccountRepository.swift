/// The people.
package protocol AccountRepository {
  func customer(_ id: AccountID) throws -> Customer?

  /// Stores a new customer and an empty ledger account; does nothing when there is one.
  func insert(_ customer: Customer) throws

  /// Replaces name, language, settings and block mark.
  func update(_ customer: Customer) throws

  func customerCount() throws -> Int
}
