/// Sealed picture files.
///
/// Every implementation promises: when `seal` returns, the bytes survive a crash; what `open`
/// returns is exactly what was sealed, or it throws; equal bytes get the same id and are stored
/// once; nobody reads a picture from the medium without the master key.
package protocol PictureVault: Sendable {
  /// Stores bytes; storing the same bytes again costs no second file.
  func seal(_ bytes: [UInt8]) async throws(VaultError) -> BlobID

  /// The bytes of a blob.
  func open(_ id: BlobID) async throws(VaultError) -> [UInt8]

  /// The blobs in the vault, ascending by id, from the one after `last`, at most `limit`.
  func blobs(after last: BlobID?, limit: Int) async throws(VaultError) -> [BlobID]

  /// Removes a blob, unless it was sealed within the last hour: a job may be about to claim it.
  /// Removing what is not there is no error.
  ///
  /// - Returns: Whether the bytes are gone.
  func remove(_ id: BlobID) async throws(VaultError) -> Bool
}

/// Why the vault refused.
package enum VaultError: Error, Sendable, Equatable {
  case notFound
  /// The file is damaged, swapped, or sealed with a key that is not in the ring.
  case unreadable
  /// The medium failed or is full.
  case medium(errno: Int32)
}
