import Domain

/// An engine that finishes its picture after something else has happened.
struct TardyEngine: ImageEngine {
  let fingerprint = "tardy-1"
  let meanwhile: @Sendable () async -> Void

  func generate(
    _ request: GenerationRequest, sources: [[UInt8]],
    progress: @escaping @Sendable (Double) -> Void
  ) async throws(EngineError) -> GeneratedPicture {
    await meanwhile()
    return GeneratedPicture(bytes: [1, 2, 3], format: .png, size: request.size)
  }
}
