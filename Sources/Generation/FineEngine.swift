package import Domain
import ImageCodecs

/// Has another engine draw at twice the width and height, and reduces what it made: four of its
/// pixels are one, so edges are smoother and small things finer.
///
/// A picture that comes out no larger than it was ordered is given on as it is.
package struct FineEngine: ImageEngine {
  private let engine: any ImageEngine
  private let pool = BlockingPool(width: 1)

  package init(_ engine: any ImageEngine) {
    self.engine = engine
  }

  package var fingerprint: String { engine.fingerprint + "-fine" }

  package func generate(
    _ request: GenerationRequest, sources: [[UInt8]],
    progress: DrawingProgress
  ) async throws(EngineError) -> GeneratedPicture {
    var larger = request
    larger.size = PictureSize(width: request.size.width * 2, height: request.size.height * 2)
    let picture = try await engine.generate(larger, sources: sources, progress: progress)
    guard picture.size.width > request.size.width, picture.size.height > request.size.height else {
      return picture
    }
    let fingerprint = fingerprint
    let reduced = await pool.run { Self.reduced(picture, for: request, engine: fingerprint) }
    return try reduced.get()
  }

  private static func reduced(
    _ picture: GeneratedPicture, for request: GenerationRequest, engine: String
  ) -> Result<GeneratedPicture, EngineError> {
    do {
      let bitmap = try ImageCodec.decode(picture.bytes)
        .resized(width: request.size.width, height: request.size.height)
      return .success(
        GeneratedPicture(
          bytes: try PNGFile.encode(bitmap, for: request, engine: engine), format: .png,
          size: request.size, reading: picture.reading, drawer: picture.drawer))
    } catch {
      return .failure(.failed(reason: "cannot reduce the picture: \(error)"))
    }
  }
}
