/// The two keys of one sealed box.
struct DerivedKeys {
  let encryption: [UInt8]
  let authentication: [UInt8]

  init(master: MasterKey, salt: [UInt8]) {
    let derived = HKDFSHA256.derive(
      key: master.bytes, salt: salt, info: Array(SealedBox.info.utf8), count: 64)
    encryption = Array(derived[..<32])
    authentication = Array(derived[32...])
  }

  /// The tag's beginning, before the ciphertext.
  func startTag(header: [UInt8], aad: String) -> HMACSHA256 {
    var mac = HMACSHA256(key: authentication)
    mac.update(header)
    let aad = Array(aad.utf8)
    mac.update(UInt64(aad.count))
    mac.update(aad)
    return mac
  }
}
