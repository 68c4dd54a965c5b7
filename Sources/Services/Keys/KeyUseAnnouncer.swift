package import Domain

/// Tells the owner of a key that it was used from somewhere new.
package protocol KeyUseAnnouncer: Sendable {
  /// Runs inside the transaction that notes the use.
  func announceUse(
    of key: APIKey, from address: String, in tx: any StoreTransaction, at now: Timestamp) throws

  /// Rows were committed that the front end must now send.
  func committed()
}
