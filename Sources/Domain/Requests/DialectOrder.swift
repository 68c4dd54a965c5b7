/// An order as a dialect that has names of its own for orders remembers it, as long as its jobs.
package struct DialectOrder: Hashable, Sendable {
  package let account: AccountID
  package let dialect: Dialect
  /// What programs ask for it by: a UUID in Krea's dialect, a `unique_request_id` in ZPK's.
  package let name: String
  /// Job `i` has the origin `<origin>:<i>`.
  package let origin: String
  /// Jobs it made: 1 or more.
  package let jobCount: Int
  /// What each of its pictures costs, when the price is one in euros.
  package let euros: Euros?
  /// Whether nothing much like its pictures may be made.
  package let isGuarded: Bool
  /// What its maker is to be told: which wishes were met otherwise than they were written.
  package let notes: [String]
  /// Rises with each order of an account in a dialect, so that it can stand in a cursor.
  package let createdAt: Timestamp

  /// The dialects that have such names.
  package enum Dialect: String, Sendable, CaseIterable {
    case krea, zpk

    /// The origin of an order of this dialect, which names it among all orders; `random` is
    /// unguessable, letters and digits.
    package func origin(_ random: String) -> String { "\(rawValue):\(random)" }
  }

  package init(
    account: AccountID, dialect: Dialect, name: String, origin: String, jobCount: Int,
    euros: Euros? = nil, isGuarded: Bool = false, notes: [String] = [], createdAt: Timestamp
  ) {
    self.account = account
    self.dialect = dialect
    self.name = name
    self.origin = origin
    self.jobCount = jobCount
    self.euros = euros
    self.isGuarded = isGuarded
    self.notes = notes
    self.createdAt = createdAt
  }

  /// The origins of its jobs, in the order of the pictures.
  package var jobOrigins: [String] { (0..<jobCount).map { "\(origin):\($0)" } }

  /// The origin of the order that a job of this dialect belongs to; nil for any other job.
  package static func origin(of job: Job, in dialect: Dialect) -> String? {
    job.origin.hasPrefix(dialect.origin("")) ? ClientRequest.origin(ofJob: job.origin) : nil
  }
}
