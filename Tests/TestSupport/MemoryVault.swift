import Cryptography
package import Domain
import Synchronization

/// A vault in memory; can be told to fail.
package final class MemoryVault: PictureVault {
  private let blobs = Mutex<[BlobID: [UInt8]]>([:])
  private let failure = Mutex<VaultError?>(nil)

  package init() {}

  /// Makes every later call throw.
  package func fail(with error: VaultError?) {
    failure.withLock { $0 = error }
  }

  package var count: Int { blobs.withLock(\.count) }

  package func seal(_ bytes: [UInt8]) async throws(VaultError) -> BlobID {
    if let error = failure.withLock({ $0 }) { throw error }
    let id = BlobID(Hex.encode(SHA256.hash(bytes)))
    blobs.withLock { $0[id] = bytes }
    return id
  }

  package func open(_ id: BlobID) async throws(VaultError) -> [UInt8] {
    if let error = failure.withLock({ $0 }) { throw error }
    guard let bytes = blobs.withLock({ $0[id] }) else { throw .notFound }
    return bytes
  }

  package func blobs(after last: BlobID?, limit: Int) async throws(VaultError) -> [BlobID] {
    if let error = failure.withLock({ $0 }) { throw error }
    let names = blobs.withLock { $0.keys.map(\.rawValue) }
    return names.sorted().filter { $0 > last?.rawValue ?? "" }.prefix(limit).map(BlobID.init)
  }

  package func remove(_ id: BlobID) async throws(VaultError) -> Bool {
    _ = blobs.withLock { $0.removeValue(forKey: id) }
    return true
  }
}
