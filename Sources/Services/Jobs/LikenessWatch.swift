import Domain

/// Sees to it that no picture is made that is much like one that is promised to be the only one of
/// its kind, nor such a one that is like any other.
///
/// Only orders of the dialect that promises it are looked at: everybody else's pictures are what
/// their seeds make them.
struct LikenessWatch: Sendable {
  let parts: GenerationWorker.Parts

  /// A picture that is still too much like another after so many is given up.
  static let attempts = 6

  /// What a picture looks like, and what was promised of it.
  struct Look: Sendable {
    let hash: PictureHash
    let isGuarded: Bool
  }

  /// What is to be compared; nil when nothing is.
  ///
  /// - Throws: `EngineError.failed` when a promise cannot be kept, or what the store throws.
  func look(of picture: GeneratedPicture, for job: Job) async throws -> Look? {
    guard let origin = DialectOrder.origin(of: job, in: .zpk) else { return nil }
    let order = try await parts.store.read { tx in try tx.dialectOrders.order(origin: origin) }
    guard let order else { return nil }
    guard let hasher = parts.hasher else {
      guard order.isGuarded else { return nil }
      throw EngineError.failed(reason: "nothing tells what pictures look like")
    }
    do throws(PictureFault) {
      return Look(hash: try await hasher.hash(picture.bytes), isGuarded: order.isGuarded)
    } catch {
      throw EngineError.failed(reason: "the engine's picture cannot be read: \(error)")
    }
  }

  /// Whether a picture may be stored; it is remembered then.
  func admits(
    _ look: Look, _ picture: PictureID, in tx: any StoreTransaction
  ) throws -> Bool {
    guard try !tx.likenesses.hasAlike(look.hash, amongGuarded: !look.isGuarded) else {
      return false
    }
    try tx.likenesses.insert(look.hash, of: picture, isGuarded: look.isGuarded)
    return true
  }

  /// The job with a new seed; nil when it is no longer this worker's.
  func reseeded(_ job: Job) async throws -> Job? {
    let seed = parts.randomBytes(4).reduce(0) { $0 << 8 | UInt32($1) }
    return try await parts.store.transaction { tx in
      guard try tx.jobs.reseed(job.id, attempt: job.attempts, seed: seed) else { return nil }
      return try tx.jobs.job(job.id)
    }
  }
}
