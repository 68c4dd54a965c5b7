import Domain
import ImageCodecs
import Synchronization

/// Decodes and encodes pictures of services outside, on threads of its own.
package final class Darkroom: Sendable {
  private let pool: BlockingPool
  /// Previews never stand before a picture.
  private let previews = BlockingPool(width: 1)
  /// Previews that are waiting or in work.
  private let pending = Mutex(0)

  /// More previews at once are not looked at: the next one comes in a few seconds.
  private static let mostPreviews = 8

  /// - Parameter threads: Files worked on at once.
  package init(threads: Int) {
    pool = BlockingPool(width: max(1, threads))
  }

  /// Files as pictures; all or none.
  func develop(_ files: [[UInt8]]) async throws(UpstreamError) -> [Bitmap] {
    let result = await pool.run {
      Result { () throws(UpstreamError) in
        var bitmaps: [Bitmap] = []
        for file in files { bitmaps.append(try UpstreamPicture.decode(file)) }
        return bitmaps
      }
    }
    return try result.get()
  }

  /// Hands on what a file shows, small and encoded anew, unless it is no picture; returns at once.
  func preview(_ file: [UInt8], _ show: @escaping @Sendable (PicturePreview) -> Void) {
    let isTaken = pending.withLock { pending in
      guard pending < Self.mostPreviews else { return false }
      pending += 1
      return true
    }
    guard isTaken else { return }
    previews.begin { [self] in
      defer { pending.withLock { $0 -= 1 } }
      if let preview = UpstreamPicture.preview(of: file) { show(preview) }
    }
  }

  /// One PNG of all pictures: a new file, so that nothing of the service's metadata is left.
  func finish(
    _ tiles: [Bitmap], for request: GenerationRequest, engine: String, gaps: [EngineGap]
  ) async throws(EngineError) -> GeneratedPicture {
    let result = await pool.run {
      Result { () throws(EngineError) in
        let edge = max(tiles[0].width, tiles[0].height)
        let bitmap =
          tiles.count == 1
          ? tiles[0] : ContactSheet.compose(tiles.map { $0.fitted(intoEdge: edge) })
        do {
          return GeneratedPicture(
            bytes: try PNGFile.encode(bitmap, for: request, engine: engine), format: .png,
            size: PictureSize(width: bitmap.width, height: bitmap.height),
            reading: PromptReading(gaps: gaps))
        } catch {
          throw .failed(reason: String(describing: error))
        }
      }
    }
    return try result.get()
  }
}
