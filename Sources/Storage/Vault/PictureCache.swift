import Domain
import Synchronization

/// The pictures sealed last, in memory, up to a number of bytes; the least lately used go first.
final class PictureCache: Sendable {
  private struct Entry {
    let bytes: [UInt8]
    var lastUse: UInt64
  }

  private struct State {
    var entries: [BlobID: Entry] = [:]
    var heldBytes = 0
    var uses: UInt64 = 0
  }

  /// However small the pictures are, a search for the oldest stays short.
  static let countLimit = 512

  private let limitBytes: Int
  private let state = Mutex(State())

  init(limitBytes: Int) {
    self.limitBytes = limitBytes
  }

  func insert(_ bytes: [UInt8], for id: BlobID) {
    guard bytes.count <= limitBytes, limitBytes > 0 else { return }
    state.withLock { state in
      state.uses += 1
      let replaced = state.entries.updateValue(
        Entry(bytes: bytes, lastUse: state.uses), forKey: id)
      state.heldBytes += bytes.count - (replaced?.bytes.count ?? 0)
      while state.heldBytes > limitBytes || state.entries.count > Self.countLimit {
        guard let oldest = state.entries.min(by: { $0.value.lastUse < $1.value.lastUse }) else {
          return
        }
        state.entries[oldest.key] = nil
        state.heldBytes -= oldest.value.bytes.count
      }
    }
  }

  func bytes(of id: BlobID) -> [UInt8]? {
    state.withLock { state in
      state.uses += 1
      state.entries[id]?.lastUse = state.uses
      return state.entries[id]?.bytes
    }
  }

  /// The blob whose held bytes are this very array in memory, not merely equal to it.
  ///
  /// Arrays are values: storage that the cache holds cannot change, so what shares it is the same.
  func id(sharing bytes: [UInt8]) -> BlobID? {
    let address = Self.address(of: bytes)
    return state.withLock { state in
      state.entries.first { entry in
        entry.value.bytes.count == bytes.count && Self.address(of: entry.value.bytes) == address
      }?.key
    }
  }

  private static func address(of bytes: [UInt8]) -> UnsafePointer<UInt8>? {
    bytes.withUnsafeBufferPointer(\.baseAddress)
  }

  func remove(_ id: BlobID) {
    state.withLock { state in
      guard let removed = state.entries.removeValue(forKey: id) else { return }
      state.heldBytes -= removed.bytes.count
    }
  }

  /// Bytes held now.
  var heldBytes: Int { state.withLock { $0.heldBytes } }
}
