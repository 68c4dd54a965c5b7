package import Domain
package import Lifecycle

/// Sweeps expired pictures out of the vault and old update claims out of the store.
///
/// At its start it also finds files that a killed process sealed for nobody.
package struct Housekeeper: Service {
  package let name = "housekeeping"

  private let store: any Store
  private let vault: any PictureVault
  private let time: any TimeSource
  private let clock: any Clock<Duration>
  private let interval: Duration
  private let logger: Logger

  /// Update claims older than this are forgotten; Telegram redelivers for 24 hours.
  private static let claimRetention: Duration = .seconds(3 * 86_400)
  /// Addresses that a key was not used from for so long count as new again.
  private static let addressRetention: Duration = .seconds(90 * 86_400)
  /// Pictures that nobody has said what to do with are forgotten after so long.
  private static let draftRetention: Duration = .seconds(30 * 86_400)
  private static let batch = 200

  package init(
    store: any Store, vault: any PictureVault, time: any TimeSource, clock: any Clock<Duration>,
    interval: Duration = .seconds(300), logger: Logger
  ) {
    self.store = store
    self.vault = vault
    self.time = time
    self.clock = clock
    self.interval = interval
    self.logger = logger
  }

  package func run() async throws {
    var hasSearched = false
    while !Task.isCancelled {
      do {
        if !hasSearched {
          try await findUnclaimed()
          hasSearched = true
        }
        try await sweep()
      } catch {
        logger.error("housekeeping.failed", [LogField("error", error)])
      }
      do { try await clock.sleep(for: interval) } catch { return }
    }
  }

  /// Notes every file of the vault that the store does not know, so that it is swept.
  ///
  /// A job that is about to claim such a file takes the note back.
  package func findUnclaimed() async throws {
    var last: BlobID?
    var found = 0
    while !Task.isCancelled {
      let blobs = try await vault.blobs(after: last, limit: Self.batch)
      let now = time.now()
      found += try await store.transaction { tx in
        try blobs.count { try tx.pictures.noteUnclaimed($0, at: now) }
      }
      guard blobs.count == Self.batch else { break }
      last = blobs.last
    }
    if found > 0 { logger.info("housekeeping.unclaimed", [LogField("pictures", found)]) }
  }

  /// One round: removes expired blobs in batches, then prunes update claims.
  package func sweep() async throws {
    let now = time.now()
    var removed = 0
    while !Task.isCancelled {
      let blobs = try await store.transaction { tx in
        try tx.pictures.expiredBlobs(at: now, limit: Self.batch)
      }
      var gone = 0
      for blob in blobs where try await remove(blob, at: now) { gone += 1 }
      removed += gone
      if gone < Self.batch { break }
    }
    let pruned = try await store.transaction { tx in
      _ = try tx.requests.prune(before: now.adding(.zero - RequestService.memory))
      _ = try tx.callbacks.prune(before: now.adding(.zero - CallbackService.memory))
      _ = try tx.keys.pruneAddresses(before: now.adding(.zero - Self.addressRetention))
      try tx.sources.prune(before: now.adding(.zero - Self.draftRetention))
      return try tx.updates.prune(before: now.adding(.zero - Self.claimRetention))
    }
    if removed > 0 || pruned > 0 {
      logger.info(
        "housekeeping.swept", [LogField("pictures", removed), LogField("updates", pruned)])
    }
  }

  /// A crash after the file is gone leaves a blob that the next round removes once more.
  private func remove(_ blob: BlobID, at now: Timestamp) async throws -> Bool {
    guard try await vault.remove(blob) else { return false }
    try await store.transaction { tx in try tx.pictures.markRemoved(blob, at: now) }
    return true
  }
}
