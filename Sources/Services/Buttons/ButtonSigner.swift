import Cryptography

/// Signs the data of buttons, so that nobody can press what we never showed.
///
/// Any holder of the master key verifies what any other signed: buttons outlive restarts.
package struct ButtonSigner: Sendable {
  private let key: [UInt8]

  /// Bytes of the truncated HMAC-SHA-256: 48 bits, 8 characters of base64url.
  private static let macBytes = 6

  /// - Parameter key: 32 secret bytes, used for nothing else.
  package init(key: [UInt8]) {
    self.key = key
  }

  /// The signed form of a payload: `payload.mac`.
  package func sign(_ payload: String) -> String {
    payload + "." + mac(payload)
  }

  /// The payload of a signed form, or nil when the signature is not ours.
  package func verify(_ signed: String) -> String? {
    guard let dot = signed.lastIndex(of: ".") else { return nil }
    let payload = String(signed[..<dot])
    let given = Array(signed[signed.index(after: dot)...].utf8)
    return ConstantTime.equal(given, Array(mac(payload).utf8)) ? payload : nil
  }

  private func mac(_ payload: String) -> String {
    Base64URL.encode(
      Array(HMACSHA256.authenticate(payload, key: key).prefix(Self.macBytes)))
  }
}
