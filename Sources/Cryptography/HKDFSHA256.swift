/// Derives keys from a key: HKDF with SHA-256, RFC 5869.
package enum HKDFSHA256 {
  /// Extracts and expands.
  ///
  /// - Parameters:
  ///   - key: Input keying material.
  ///   - salt: Not secret; empty counts as 32 zero bytes.
  ///   - info: What the derived key is for.
  ///   - count: Bytes wanted, 1…8160.
  /// - Returns: That many bytes.
  package static func derive(key: [UInt8], salt: [UInt8], info: [UInt8], count: Int) -> [UInt8] {
    precondition((1...255 * HMACSHA256.byteCount).contains(count), "HKDF count \(count)")
    let extracted = HMACSHA256.authenticate(key, key: salt)
    var output: [UInt8] = []
    output.reserveCapacity(count + HMACSHA256.byteCount)
    var block: [UInt8] = []
    var number: UInt8 = 1
    while output.count < count {
      var code = HMACSHA256(key: extracted)
      code.update(block)
      code.update(info)
      code.update([number])
      block = code.finish()
      output += block
      number &+= 1
    }
    output.removeLast(output.count - count)
    return output
  }
}
