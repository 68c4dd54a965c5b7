import Cryptography
import Domain
import Glibc
import Lifecycle

/// Seals and opens files one after another, on a thread of its own.
actor VaultShard {
  private let executor: BlockingExecutor
  private let files: VaultFiles
  private let keys: MasterKeyRing
  private let randomBytes: RandomBytes

  init(number: Int, files: VaultFiles, keys: MasterKeyRing, randomBytes: @escaping RandomBytes) {
    executor = BlockingExecutor(label: "vault-\(number)")
    self.files = files
    self.keys = keys
    self.randomBytes = randomBytes
  }

  nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// Writes a file unless a whole one is there.
  func seal(_ bytes: [UInt8], as id: BlobID) throws(VaultError) {
    if try files.size(of: id) == SealedBox.sealedByteCount(bytes.count) {
      // Marks it as just sealed, so that a sweep under way leaves it to whoever claims it now.
      try files.touch(id)
      return
    }
    let box: [UInt8]
    do {
      box = try SealedBox.seal(
        bytes, keys: keys, aad: Self.identity(of: id),
        salt: randomBytes(SealedBox.saltByteCount), iv: randomBytes(SealedBox.ivByteCount))
    } catch {
      // The library refuses to encrypt only for want of memory.
      throw .medium(errno: ENOMEM)
    }
    try files.write(box, as: id, nonce: Hex.encode(randomBytes(8)))
  }

  func open(_ id: BlobID) throws(VaultError) -> [UInt8] {
    let box = try files.read(id)
    do {
      return try SealedBox.open(box, keys: keys, aad: Self.identity(of: id))
    } catch {
      throw .unreadable
    }
  }

  /// Ids of the files of all shards, ascending.
  func blobs(after last: BlobID?, limit: Int) throws(VaultError) -> [BlobID] {
    try files.blobs(after: last, limit: limit)
  }

  /// Removes a file last sealed before a moment; false when it was sealed since.
  func remove(_ id: BlobID, sealedBefore moment: Timestamp) throws(VaultError) -> Bool {
    if let sealed = try files.lastTouched(id), sealed >= moment { return false }
    try files.remove(id)
    return true
  }

  /// What a box is bound to.
  private static func identity(of id: BlobID) -> String { "file:\(id.rawValue)" }
}
