package import Cryptography
package import Domain

/// Seals short secrets with the active master key.
package final class MasterKeySealer: SecretSealer {
  private let keys: MasterKeyRing
  private let randomBytes: RandomBytes

  /// - Parameters:
  ///   - keys: The active key seals, all open.
  ///   - randomBytes: For salts and vectors.
  package init(keys: MasterKeyRing, randomBytes: @escaping RandomBytes) {
    self.keys = keys
    self.randomBytes = randomBytes
  }

  package func seal(_ secret: String, for context: String) throws -> [UInt8] {
    do {
      return try SealedBox.seal(
        Array(secret.utf8), keys: keys, aad: context,
        salt: randomBytes(SealedBox.saltByteCount), iv: randomBytes(SealedBox.ivByteCount))
    } catch {
      throw StorageError.secretNotSealed
    }
  }

  package func open(_ sealed: [UInt8], for context: String) -> String? {
    do {
      return String(
        decoding: try SealedBox.open(sealed, keys: keys, aad: context), as: UTF8.self)
    } catch {
      return nil
    }
  }
}
