package import Domain
import ImageCodecs
import Painter

/// The built-in painter as an engine: no downloads, and the same bytes for the same request.
package final class PainterEngine: ImageEngine {
  private let artist: Artist
  private let pool: BlockingPool

  /// - Parameters:
  ///   - threads: Threads that share one picture's rows.
  ///   - pictures: Pictures painted at once.
  package init(threads: Int, pictures: Int) {
    artist = Artist(
      renderer: SceneRenderer(threads: threads), editor: PictureEditor(threads: threads))
    pool = BlockingPool(width: max(1, pictures))
  }

  package var fingerprint: String { SceneRenderer.fingerprint }

  package func generate(
    _ request: GenerationRequest, sources: [[UInt8]],
    progress: DrawingProgress
  ) async throws(EngineError) -> GeneratedPicture {
    let flag = CancellationFlag()
    let result = await withTaskCancellationHandler {
      await pool.run { [artist] in
        Result { () throws(EngineError) in
          try artist.make(
            request, sources, progress: { progress($0) }, isCancelled: { flag.isSet })
        }
      }
    } onCancel: {
      flag.set()
    }
    return try result.get()
  }
}

/// Makes the pictures of a request, one after the other, on the thread that calls.
private struct Artist: Sendable {
  let renderer: SceneRenderer
  let editor: PictureEditor

  func make(
    _ request: GenerationRequest, _ files: [[UInt8]], progress: @Sendable (Double) -> Void,
    isCancelled: @Sendable () -> Bool
  ) throws(EngineError) -> GeneratedPicture {
    let sources = try SourceFiles.decode(files)
    do {
      var tiles: [Bitmap] = []
      var reading = PromptReading()
      for index in 0..<request.count {
        let report: @Sendable (Double) -> Void = {
          progress((Double(index) + $0) / Double(request.count))
        }
        let painting =
          sources.isEmpty
          ? try renderer.render(
            Self.paintRequest(for: request, index: index), progress: report,
            isCancelled: isCancelled)
          : try editor.edit(
            Self.editRequest(for: request, sources, index: index), progress: report,
            isCancelled: isCancelled)
        reading = PromptReading(understood: painting.understood, ignored: painting.ignored)
        tiles.append(
          Bitmap(width: painting.width, height: painting.height, pixels: painting.pixels))
      }
      let bitmap = tiles.count == 1 ? tiles[0] : ContactSheet.compose(tiles)
      let bytes = try PNGFile.encode(bitmap, for: request, engine: SceneRenderer.fingerprint)
      return GeneratedPicture(
        bytes: bytes, format: .png,
        size: PictureSize(width: bitmap.width, height: bitmap.height), reading: reading)
    } catch PaintError.cancelled {
      throw .cancelled
    } catch {
      throw .failed(reason: String(describing: error))
    }
  }

  private static func paintRequest(for request: GenerationRequest, index: Int) -> PaintRequest {
    PaintRequest(
      prompt: request.prompt, negative: request.negative, width: request.size.width,
      height: request.size.height, seed: request.seed &+ UInt32(index), style: style(of: request),
      usualStyle: request.model.hasSuffix("art") ? .art : .photo,
      detail: request.model.hasSuffix("flash") ? .draft : .full, stylize: stylize(of: request),
      variation: request.variation.fraction, tile: request.isTiled)
  }

  private static func editRequest(
    for request: GenerationRequest, _ sources: [SourcePicture], index: Int
  ) -> EditRequest {
    EditRequest(
      prompt: request.prompt, negative: request.negative, sources: sources,
      width: request.size.width, height: request.size.height,
      seed: request.seed &+ UInt32(index), style: style(of: request),
      strength: request.strength.fraction, stylize: stylize(of: request))
  }

  /// 0…1.
  private static func stylize(of request: GenerationRequest) -> Double {
    Double(request.stylize ?? 100) / 100
  }

  private static func style(of request: GenerationRequest) -> PaintStyle? {
    request.isRaw ? PaintStyle.none : request.style.flatMap { PaintStyle(rawValue: $0.rawValue) }
  }
}
