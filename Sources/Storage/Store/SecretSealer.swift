/// Seals short secrets before they reach the database.
///
/// Every implementation promises: `open` gives back exactly what was sealed under the same
/// context, or nil; nobody reads a secret from the sealed bytes without the master key.
package protocol SecretSealer: AnyObject, Sendable {
  /// Seals a secret under a context: what the sealed bytes belong to, and cannot be opened without.
  func seal(_ secret: String, for context: String) throws -> [UInt8]

  /// The secret, or nil when the bytes are damaged, belong elsewhere, or their key is gone.
  func open(_ sealed: [UInt8], for context: String) -> String?
}
