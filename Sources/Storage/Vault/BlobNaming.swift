import Cryptography
import Domain

/// Names bytes by a keyed digest of them.
struct BlobNaming {
  private let key: [UInt8]

  /// Derives the naming key from the active master key: it is the tag of an empty box under a
  /// fixed salt, an HMAC that nobody without the master key can compute.
  init(keys: MasterKeyRing) throws(VaultError) {
    let salt = Array(SHA256.hash(Array("vault/blob-name".utf8))[..<SealedBox.saltByteCount])
    do {
      let box = try SealedBox.seal([], keys: keys, aad: "vault/blob-name", salt: salt, iv: salt)
      key = Array(box.suffix(HMACSHA256.byteCount))
    } catch {
      throw .unreadable
    }
  }

  func name(of bytes: [UInt8]) -> BlobID {
    BlobID(Hex.encode(HMACSHA256.authenticate(bytes, key: key)))
  }

  /// Whether an id has the shape of a name; anything else is never made into a path.
  static func isName(_ id: BlobID) -> Bool {
    id.rawValue.utf8.count == 2 * HMACSHA256.byteCount
      && id.rawValue.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
  }
}
