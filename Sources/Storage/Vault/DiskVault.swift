package import Cryptography
package import Domain

/// The `PictureVault` in a folder of the local disk: one sealed file for each blob.
///
/// A blob lies at `<first two digits>/<id>.img` in the format of `SealedBox`, bound to its id, so
/// that two files cannot be swapped. The id is an HMAC of the bytes: equal bytes have the same id
/// while the active master key is the same, and the name tells nothing to whoever lacks the key.
/// A file is written under `incoming/`, synced, renamed, and its folder synced.
package struct DiskVault: PictureVault {
  /// A file in `incoming/` this old belongs to no one: its writer was killed.
  package static let leftoverAge = Duration.seconds(24 * 60 * 60)

  /// For so long after sealing a blob cannot be removed.
  package static let claimTime = Duration.seconds(60 * 60)

  private let naming: BlobNaming
  private let time: any TimeSource
  private let shards: [VaultShard]
  private let cache: PictureCache

  /// Opens or creates the folder and removes leftovers of killed processes.
  ///
  /// - Parameters:
  ///   - directory: The folder; its parent must exist.
  ///   - keys: The active key seals, all open.
  ///   - randomBytes: For salts, vectors and names of unfinished files.
  ///   - time: Tells how old leftovers are.
  ///   - threads: How many files are worked on at once.
  ///   - cacheBytes: How many bytes of just sealed pictures are kept in memory, so that their
  ///     delivery reads no disk; 0 for none.
  /// - Throws: `VaultError.medium` when the folder cannot be used.
  package init(
    directory: String, keys: MasterKeyRing, randomBytes: @escaping RandomBytes,
    time: any TimeSource, threads: Int = 2, cacheBytes: Int = 32 << 20
  ) throws(VaultError) {
    try self.init(
      files: VaultFiles(directory: directory), keys: keys, randomBytes: randomBytes, time: time,
      threads: threads, cacheBytes: cacheBytes)
  }

  init(
    files: VaultFiles, keys: MasterKeyRing, randomBytes: @escaping RandomBytes,
    time: any TimeSource, threads: Int, cacheBytes: Int
  ) throws(VaultError) {
    precondition(threads > 0, "a vault needs a thread")
    try files.prepare()
    try files.sweepIncoming(before: time.now().adding(.zero - Self.leftoverAge))
    self.time = time
    naming = try BlobNaming(keys: keys)
    cache = PictureCache(limitBytes: cacheBytes)
    shards = (0..<threads).map { number in
      VaultShard(number: number, files: files, keys: keys, randomBytes: randomBytes)
    }
  }

  package func seal(_ bytes: [UInt8]) async throws(VaultError) -> BlobID {
    // An engine that gives one array twice need not have it hashed twice.
    let id = cache.id(sharing: bytes) ?? naming.name(of: bytes)
    try await shard(of: id).seal(bytes, as: id)
    cache.insert(bytes, for: id)
    return id
  }

  package func open(_ id: BlobID) async throws(VaultError) -> [UInt8] {
    guard BlobNaming.isName(id) else { throw .notFound }
    if let bytes = cache.bytes(of: id) { return bytes }
    return try await shard(of: id).open(id)
  }

  package func blobs(after last: BlobID?, limit: Int) async throws(VaultError) -> [BlobID] {
    try await shards[0].blobs(after: last, limit: limit)
  }

  package func remove(_ id: BlobID) async throws(VaultError) -> Bool {
    guard BlobNaming.isName(id) else { return true }
    let moment = time.now().adding(.zero - Self.claimTime)
    guard try await shard(of: id).remove(id, sealedBefore: moment) else { return false }
    cache.remove(id)
    return true
  }

  /// The same id always goes to the same shard: what concerns one file happens one after another.
  private func shard(of id: BlobID) -> VaultShard {
    shards[Int(id.rawValue.utf8.last ?? 0) % shards.count]
  }
}
