package import Domain
import ImageCodecs
import Painter

/// The built-in painter as an engine: no downloads, and the same bytes for the same request.
package final class PainterEngine: ImageEngine {
  private let renderer: SceneRenderer
  private let pool: BlockingPool

  /// - Parameters:
  ///   - threads: Threads that share one picture's rows.
  ///   - pictures: Pictures painted at once.
  package init(threads: Int, pictures: Int) {
    renderer = SceneRenderer(threads: threads)
    pool = BlockingPool(width: max(1, pictures))
  }

  package var fingerprint: String { SceneRenderer.fingerprint }

  package func generate(
    _ request: GenerationRequest, sources: [[UInt8]],
    progress: @escaping @Sendable (Double) -> Void
  ) async throws(EngineError) -> GeneratedPicture {
    guard sources.isEmpty else { throw .refused(reason: "the painter does not change pictures") }
    let flag = CancellationFlag()
    let result = await withTaskCancellationHandler {
      await pool.run { [renderer] in
        Self.paint(request, with: renderer, progress: progress, isCancelled: { flag.isSet })
      }
    } onCancel: {
      flag.set()
    }
    return try result.get()
  }

  private static func paint(
    _ request: GenerationRequest, with renderer: SceneRenderer,
    progress: @Sendable (Double) -> Void, isCancelled: @Sendable () -> Bool
  ) -> Result<GeneratedPicture, EngineError> {
    do {
      var tiles: [Bitmap] = []
      var reading = PromptReading()
      for index in 0..<request.count {
        let painting = try renderer.render(
          paintRequest(for: request, index: index),
          progress: { progress((Double(index) + $0) / Double(request.count)) },
          isCancelled: isCancelled)
        reading = PromptReading(understood: painting.understood, ignored: painting.ignored)
        tiles.append(
          Bitmap(width: painting.width, height: painting.height, pixels: painting.pixels))
      }
      let bitmap = tiles.count == 1 ? tiles[0] : ContactSheet.compose(tiles)
      let bytes = try PNGFile.encode(bitmap, for: request, engine: SceneRenderer.fingerprint)
      return .success(
        GeneratedPicture(
          bytes: bytes, format: .png,
          size: PictureSize(width: bitmap.width, height: bitmap.height), reading: reading))
    } catch PaintError.cancelled {
      return .failure(.cancelled)
    } catch {
      return .failure(.failed(reason: String(describing: error)))
    }
  }

  private static func paintRequest(for request: GenerationRequest, index: Int) -> PaintRequest {
    PaintRequest(
      prompt: request.prompt, negative: request.negative, width: request.size.width,
      height: request.size.height, seed: request.seed &+ UInt32(index),
      style: request.isRaw
        ? PaintStyle.none : request.style.flatMap { PaintStyle(rawValue: $0.rawValue) },
      detail: request.model.hasSuffix("flash") ? .draft : .full)
  }
}
