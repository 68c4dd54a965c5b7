import Domain
import Lifecycle
import Services

/// A picture that was stored and paid for, and that the vault cannot give: its price goes back,
/// unless the chat has had it.
struct LostPicture: Sendable {
  let parts: APIParts

  /// Pays back, once however often it is asked for, and says so in the log.
  ///
  /// - Returns: What the caller is told.
  /// - Throws: What the store throws.
  func settle(_ picture: Picture, _ fault: VaultError) async throws -> APIError {
    // A failing disk may recover; only what is gone or damaged is lost.
    if case .medium = fault { throw fault }
    parts.logger.error(
      "picture.lost", [LogField("job", picture.job.base36), LogField("error", fault)])
    let now = parts.time.now()
    let failure = try await parts.store.transaction { tx -> String? in
      guard let job = try tx.jobs.job(picture.job) else { return nil }
      if job.state == .stored { try JobEnding.refund(job, in: tx, at: now) }
      return job.failure
    }
    return .generationFailed(code: failure)
  }
}
