/// What an admin has done; rows are never changed.
package struct AuditEntry: Hashable, Sendable {
  package let id: Int64
  package let admin: AccountID
  /// A stable word such as `credit`, `refund`, `suspense.credit`.
  package let action: String
  /// The account it was done to, if any.
  package let subject: AccountID?
  /// The rest in words: amounts, numbers, reasons.
  package let detail: String
  package let at: Timestamp

  package init(
    id: Int64 = 0, admin: AccountID, action: String, subject: AccountID? = nil,
    detail: String = "", at: Timestamp
  ) {
    self.id = id
    self.admin = admin
    self.action = action
    self.subject = subject
    self.detail = detail
    self.at = at
  }
}
