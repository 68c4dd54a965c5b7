import COpenSSL

/// Encrypts bytes at rest: AES-256-CBC, then HMAC-SHA-256 over everything.
///
/// Layout, numbers big endian:
/// ```
/// "IMG1" | version 1 (1 byte) | key id (4) | salt (16) | iv (16) | ciphertext (16 × n) | tag (32)
/// ```
/// Both keys come from the master key through HKDF with the box's own salt. The tag covers the
/// header, the length of `aad`, `aad`, the ciphertext and its length. `aad` is not stored: it
/// names the object, for example `file:42`, so that two stored boxes cannot be swapped.
package enum SealedBox {
  /// What the derived keys are for, the `info` of HKDF.
  ///
  /// Part of the format: existing boxes open with this text only.
  package static let info = "botstore/v1/file"
  /// Bytes of the salt.
  package static let saltByteCount = 16
  /// Bytes of the initialization vector.
  package static let ivByteCount = 16

  static let magic = Array("IMG1".utf8)
  static let version: UInt8 = 1
  static let headerByteCount = 41
  static let tagByteCount = 32
  static let blockByteCount = 16
  /// Encrypted and authenticated together while it lies in the processor's cache.
  private static let chunkByteCount = 16 << 10

  /// How many bytes a box of that many bytes has.
  package static func sealedByteCount(_ plaintextByteCount: Int) -> Int {
    headerByteCount + (plaintextByteCount / blockByteCount + 1) * blockByteCount + tagByteCount
  }

  /// Seals with the active key.
  ///
  /// - Parameters:
  ///   - plaintext: Any bytes, also none.
  ///   - keys: Whose active key seals.
  ///   - aad: Names the object; needed again for opening.
  ///   - salt: 16 bytes that were never used before.
  ///   - iv: 16 bytes that were never used before.
  /// - Returns: The box.
  /// - Throws: `CryptographyError.libraryFailed`, in practice never.
  package static func seal(
    _ plaintext: [UInt8], keys: MasterKeyRing, aad: String, salt: [UInt8], iv: [UInt8]
  ) throws(CryptographyError) -> [UInt8] {
    precondition(salt.count == saltByteCount, "salt of \(salt.count) bytes")
    precondition(iv.count == ivByteCount, "iv of \(iv.count) bytes")
    let header =
      magic + [version] + withUnsafeBytes(of: keys.activeID.bigEndian) { Array($0) } + salt + iv
    let derived = DerivedKeys(master: keys.active, salt: salt)
    do {
      return try [UInt8](
        unsafeUninitializedCapacity: sealedByteCount(plaintext.count)
      ) { output, count in
        try plaintext.withUnsafeBytes { plaintext in
          try fill(
            UnsafeMutableRawBufferPointer(output), plaintext: plaintext, header: header,
            tag: derived.startTag(header: header, aad: aad),
            cipher: try CBCCipher(key: derived.encryption, iv: iv, direction: .encrypt))
        }
        count = output.count
      }
    } catch let error as CryptographyError {
      throw error
    } catch {
      throw .libraryFailed(operation: "seal")
    }
  }

  /// Writes header, ciphertext and tag, each byte once.
  private static func fill(
    _ output: UnsafeMutableRawBufferPointer, plaintext: UnsafeRawBufferPointer, header: [UInt8],
    tag: consuming HMACSHA256, cipher: borrowing CBCCipher
  ) throws(CryptographyError) {
    var tag = tag
    output.copyBytes(from: header)
    var written = headerByteCount
    for start in stride(from: 0, to: plaintext.count, by: chunkByteCount) {
      let chunk = plaintext[start..<min(start + chunkByteCount, plaintext.count)]
      let added = try cipher.update(
        UnsafeRawBufferPointer(rebasing: chunk),
        into: UnsafeMutableRawBufferPointer(rebasing: output[written...]))
      tag.update(UnsafeRawBufferPointer(rebasing: output[written..<written + added]))
      written += added
    }
    let added = try cipher.finish(into: UnsafeMutableRawBufferPointer(rebasing: output[written...]))
    tag.update(UnsafeRawBufferPointer(rebasing: output[written..<written + added]))
    written += added
    tag.update(UInt64(written - headerByteCount))
    let code = tag.finish()
    UnsafeMutableRawBufferPointer(rebasing: output[written...]).copyBytes(from: code)
  }

  /// Opens a box; its tag is checked whole, in constant time, before anything is decrypted.
  ///
  /// - Throws: `CryptographyError.cannotOpen`, the same for every reason.
  package static func open(
    _ box: [UInt8], keys: MasterKeyRing, aad: String
  ) throws(CryptographyError) -> [UInt8] {
    guard box.count >= sealedByteCount(0), box.starts(with: magic + [version]) else {
      throw .cannotOpen
    }
    let body = headerByteCount..<(box.count - tagByteCount)
    guard body.count.isMultiple(of: blockByteCount) else { throw .cannotOpen }
    let id = box[5..<9].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard let master = keys.key(id) else { throw .cannotOpen }
    let derived = DerivedKeys(master: master, salt: Array(box[9..<25]))
    let plaintext = box.withUnsafeBytes { bytes -> [UInt8]? in
      var tag = derived.startTag(header: Array(box[..<headerByteCount]), aad: aad)
      let ciphertext = UnsafeRawBufferPointer(rebasing: bytes[body])
      tag.update(ciphertext)
      tag.update(UInt64(ciphertext.count))
      let isGenuine = tag.finish().withUnsafeBytes {
        ConstantTime.equal($0, UnsafeRawBufferPointer(rebasing: bytes[body.upperBound...]))
      }
      guard isGenuine else { return nil }
      return decrypt(ciphertext, key: derived.encryption, iv: Array(box[25..<headerByteCount]))
    }
    guard let plaintext else { throw .cannotOpen }
    return plaintext
  }

  private static func decrypt(
    _ ciphertext: UnsafeRawBufferPointer, key: [UInt8], iv: [UInt8]
  ) -> [UInt8]? {
    try? [UInt8](unsafeUninitializedCapacity: ciphertext.count) { output, count in
      let output = UnsafeMutableRawBufferPointer(output)
      let cipher = try CBCCipher(key: key, iv: iv, direction: .decrypt)
      let written = try cipher.update(ciphertext, into: output)
      let last = try cipher.finish(
        into: UnsafeMutableRawBufferPointer(rebasing: output[written...]))
      count = written + last
    }
  }
}
