import COpenSSL

/// Comparisons that take equally long wherever the difference is.
package enum ConstantTime {
  /// Whether both are the same; only the lengths may show in the time taken.
  package static func equal(_ lhs: [UInt8], _ rhs: [UInt8]) -> Bool {
    lhs.withUnsafeBytes { lhs in rhs.withUnsafeBytes { rhs in equal(lhs, rhs) } }
  }

  /// Whether both texts have the same UTF-8.
  package static func equal(_ lhs: String, _ rhs: String) -> Bool {
    equal(Array(lhs.utf8), Array(rhs.utf8))
  }

  static func equal(_ lhs: UnsafeRawBufferPointer, _ rhs: UnsafeRawBufferPointer) -> Bool {
    guard lhs.count == rhs.count else { return false }
    guard let left = lhs.baseAddress, let right = rhs.baseAddress else { return true }
    return CRYPTO_memcmp(left, right, lhs.count) == 0
  }
}
