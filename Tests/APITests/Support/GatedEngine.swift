import Domain
import TestSupport

/// An engine that begins to draw once its gate is open.
struct GatedEngine: ImageEngine {
  let fingerprint = "gated-1"
  let gate: Gate

  func generate(
    _ request: GenerationRequest, sources: [[UInt8]],
    progress: DrawingProgress
  ) async throws(EngineError) -> GeneratedPicture {
    await gate.wait()
    return GeneratedPicture(
      bytes: Array("gated \(request.prompt)".utf8), format: .png, size: request.size)
  }
}
