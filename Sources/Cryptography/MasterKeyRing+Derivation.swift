extension MasterKeyRing {
  /// A key for another purpose, derived from the active master key (HKDF-SHA256, RFC 5869).
  ///
  /// - Parameters:
  ///   - info: Names the purpose; different names give independent keys.
  ///   - count: Length in bytes, 1–8160.
  /// - Returns: The key.
  package func derive(info: String, count: Int) -> [UInt8] {
    HKDFSHA256.derive(key: active.bytes, salt: [], info: Array(info.utf8), count: count)
  }
}
