/// An order of pictures that a program has placed, remembered for a day: who asks again gets the
/// same jobs and pays nothing more.
package struct ClientRequest: Hashable, Sendable {
  package let account: AccountID
  package let key: KeyID
  /// The `Idempotency-Key` that came with it, unique within the account; nil for none.
  package let name: String?
  /// SHA-256 of what was ordered, 32 bytes.
  package let digest: [UInt8]
  /// Unique and unguessable; job `i` has the origin `<origin>:<i>`.
  package let origin: String
  /// Jobs it made, one for each picture: 1 or more.
  package let jobCount: Int
  /// What the account had left once the order was accepted.
  package let available: Amount
  package let createdAt: Timestamp

  package init(
    account: AccountID, key: KeyID, name: String?, digest: [UInt8], origin: String, jobCount: Int,
    available: Amount, createdAt: Timestamp
  ) {
    self.account = account
    self.key = key
    self.name = name
    self.digest = digest
    self.origin = origin
    self.jobCount = jobCount
    self.available = available
    self.createdAt = createdAt
  }

  /// The origins of its jobs, in the order of the pictures.
  package var jobOrigins: [String] { Self.jobOrigins(of: origin, count: jobCount) }

  /// The origins of the jobs of an order.
  package static func jobOrigins(of origin: String, count: Int) -> [String] {
    (0..<count).map { "\(origin):\($0)" }
  }

  /// The order that a job of that origin belongs to, if it is one of a program.
  package static func origin(ofJob origin: String) -> String? {
    guard let colon = origin.lastIndex(of: ":"), Int(origin[origin.index(after: colon)...]) != nil
    else { return nil }
    return String(origin[..<colon])
  }
}
