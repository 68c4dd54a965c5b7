import COpenSSL

/// The hash SHA-256, FIPS 180-4.
package enum SHA256 {
  /// Bytes of a hash.
  package static let byteCount = 32

  // SAFETY: fetched once, never changed or freed; OpenSSL counts references to it atomically.
  nonisolated(unsafe) static let algorithm = EVP_MD_fetch(nil, "SHA256", nil)

  /// The 32-byte hash of the bytes.
  package static func hash(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBytes { hash($0) }
  }

  /// The 32-byte hash of the text's UTF-8.
  package static func hash(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { hash(UnsafeRawBufferPointer($0)) }
  }

  private static func hash(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: byteCount) { output, count in
      let code = EVP_Digest(
        bytes.baseAddress, bytes.count, output.baseAddress, nil, algorithm, nil)
      precondition(code == 1, "EVP_Digest failed")
      count = byteCount
    }
  }
}
