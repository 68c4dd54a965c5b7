import Cryptography
package import Domain

/// Signs callbacks so that their receiver knows whom they come from, and when.
///
/// Standard Webhooks 1.0.0:
/// https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
package enum CallbackSigner {
  private static let prefix = "whsec_"
  private static let secretBytes = 32

  /// A new secret: `whsec_` and 32 random bytes in base64.
  static func secret(randomBytes: RandomBytes) -> CallbackSecret {
    CallbackSecret(prefix + Base64.encode(randomBytes(secretBytes)))
  }

  /// The value of `webhook-signature`: one signature for each secret, separated by spaces.
  ///
  /// - Parameters:
  ///   - event: `webhook-id`.
  ///   - seconds: `webhook-timestamp`, seconds since 1970.
  ///   - body: The whole body as it is sent.
  ///   - secrets: Each as `whsec_…`; one that is not is used as it stands.
  /// - Returns: `v1,…` or `v1,… v1,…`.
  package static func signature(
    event: String, seconds: Int64, body: [UInt8], secrets: [CallbackSecret]
  ) -> String {
    let message = Array("\(event).\(seconds).".utf8) + body
    return secrets.map { secret in
      "v1," + Base64.encode(HMACSHA256.authenticate(message, key: key(of: secret)))
    }.joined(separator: " ")
  }

  private static func key(of secret: CallbackSecret) -> [UInt8] {
    guard secret.text.hasPrefix(prefix),
      let key = Base64.decode(String(secret.text.dropFirst(prefix.count)))
    else { return Array(secret.text.utf8) }
    return key
  }
}
