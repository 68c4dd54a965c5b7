import COpenSSL

/// The message authentication code HMAC-SHA-256, RFC 2104.
///
/// In one call through `authenticate`, or piece by piece through an instance.
package struct HMACSHA256: ~Copyable {
  /// Bytes of a code.
  package static let byteCount = 32

  // SAFETY: made once and only ever duplicated, which reads it; never freed. Duplicating spares
  // each use the search for the algorithm, most of the cost of a short message.
  nonisolated(unsafe) private static let template: OpaquePointer? = {
    guard let mac = EVP_MAC_fetch(nil, "HMAC", nil), let context = EVP_MAC_CTX_new(mac) else {
      return nil
    }
    return "SHA256".withCString { digest in
      "digest".withCString { key in
        let parameters = [
          OSSL_PARAM_construct_utf8_string(key, UnsafeMutablePointer(mutating: digest), 0),
          OSSL_PARAM_construct_end(),
        ]
        return EVP_MAC_CTX_set_params(context, parameters) == 1 ? context : nil
      }
    }
  }()

  private let context: OpaquePointer

  /// Starts a code with a key of any length.
  package init(key: [UInt8]) {
    let copy = EVP_MAC_CTX_dup(Self.template)
    // An empty key must still be a key: a null pointer would mean "the key of before".
    let bytes = key.isEmpty ? [0] : key
    let code = EVP_MAC_init(copy, bytes, key.count, nil)
    guard let copy, code == 1 else { preconditionFailure("EVP_MAC_init failed") }
    context = copy
  }

  deinit {
    EVP_MAC_CTX_free(context)
  }

  /// Adds a piece of the message.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    let code = EVP_MAC_update(
      context, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count)
    precondition(code == 1, "EVP_MAC_update failed")
  }

  /// Adds a piece of the message.
  package mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// Adds a number as 8 bytes, big endian.
  mutating func update(_ number: UInt64) {
    withUnsafeBytes(of: number.bigEndian) { update($0) }
  }

  /// The 32-byte code of all pieces.
  package consuming func finish() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.byteCount) { output, count in
      let code = EVP_MAC_final(context, output.baseAddress, &count, Self.byteCount)
      precondition(code == 1 && count == Self.byteCount, "EVP_MAC_final failed")
    }
  }

  /// The 32-byte code of a message.
  package static func authenticate(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    var code = HMACSHA256(key: key)
    code.update(message)
    return code.finish()
  }

  /// The 32-byte code of the text's UTF-8.
  package static func authenticate(_ message: String, key: [UInt8]) -> [UInt8] {
    var code = HMACSHA256(key: key)
    var message = message
    message.withUTF8 { code.update(UnsafeRawBufferPointer($0)) }
    return code.finish()
  }
}
