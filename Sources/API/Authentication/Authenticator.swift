import Domain
import Services

/// Finds the key of a request and refuses what may not go on.
struct Authenticator: Sendable {
  let store: any Store
  let keys: KeyService
  let time: any TimeSource
  let wrongKeys: WrongKeyGuard

  /// The live key that a secret opens; asked of the store each time, so that a revocation is in
  /// force at once.
  ///
  /// - Throws: `APIError.missingKey`, `.wrongKey` or `.tooManyWrongKeys`, or what the store throws.
  func key(secret: String?, address: String) async throws -> APIKey {
    guard let secret else { throw APIError.missingKey }
    let now = time.now()
    if KeySecret.isWellFormed(secret) {
      let keys = keys
      let found = try await store.read { tx in try keys.key(secret: secret, in: tx, at: now) }
      if let found { return found }
    }
    if let seconds = wrongKeys.note(PeerAddress.network(of: address), at: now) {
      throw APIError.tooManyWrongKeys(retryAfter: seconds)
    }
    throw APIError.wrongKey
  }
}
