/// Where a program wants to be told how the jobs of an order end.
package struct CallbackOrder: Hashable, Sendable {
  package let url: OutsideURL
  /// Name of the REST dialect that words the body.
  package let dialect: String
  /// What the client calls its order; given back to the dialect, may be empty.
  package let reference: String

  package init(url: OutsideURL, dialect: String, reference: String = "") {
    self.url = url
    self.dialect = dialect
    self.reference = reference
  }
}

/// A `CallbackOrder` as it is remembered beside its order.
package struct PlacedCallback: Hashable, Sendable {
  /// Origin of the order, as `ClientRequest` has it.
  package let origin: String
  package let account: AccountID
  package let order: CallbackOrder
  /// Jobs of the order: 1 or more.
  package let jobCount: Int
  package let createdAt: Timestamp

  package init(
    origin: String, account: AccountID, order: CallbackOrder, jobCount: Int, createdAt: Timestamp
  ) {
    self.origin = origin
    self.account = account
    self.order = order
    self.jobCount = jobCount
    self.createdAt = createdAt
  }
}
