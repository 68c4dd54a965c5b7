import Domain

/// An engine that finishes its picture, or fails, after something else has happened.
struct TardyEngine: ImageEngine {
  let fingerprint = "tardy-1"
  var failure: EngineError?
  let meanwhile: @Sendable () async -> Void

  func generate(
    _ request: GenerationRequest, sources: [[UInt8]],
    progress: DrawingProgress
  ) async throws(EngineError) -> GeneratedPicture {
    await meanwhile()
    if let failure { throw failure }
    return GeneratedPicture(bytes: [1, 2, 3], format: .png, size: request.size)
  }
}
