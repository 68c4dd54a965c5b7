import Cryptography
import Storage
import Synchronization

/// A sealer that asks for the master key only when a secret is to be sealed or opened: most tools
/// need none.
final class ToolSealer: SecretSealer {
  private let load: @Sendable () throws -> MasterKeyRing
  private let sealer = Mutex<MasterKeySealer?>(nil)

  init(load: @escaping @Sendable () throws -> MasterKeyRing) {
    self.load = load
  }

  func seal(_ secret: String, for context: String) throws -> [UInt8] {
    try loaded().seal(secret, for: context)
  }

  func open(_ sealed: [UInt8], for context: String) -> String? {
    do {
      return try loaded().open(sealed, for: context)
    } catch {
      // Without its key a secret cannot be read, which is what nil says.
      return nil
    }
  }

  private func loaded() throws -> MasterKeySealer {
    try sealer.withLock { sealer in
      if let sealer { return sealer }
      let made = MasterKeySealer(keys: try load(), randomBytes: SecureRandom.bytes)
      sealer = made
      return made
    }
  }
}
