package import Domain
import ImageCodecs

/// An engine that always returns one given picture: it separates the bot's own cost from drawing.
package struct FileEngine: ImageEngine {
  private let picture: GeneratedPicture

  package let fingerprint = "file-1"

  /// - Parameter bytes: A PNG, JPEG or WebP file.
  /// - Throws: `EngineError.failed` when it is no picture.
  package init(bytes: [UInt8]) throws(EngineError) {
    do {
      let header = try ImageHeader.read(bytes)
      guard let format = PictureFormat(rawValue: header.format.rawValue) else {
        throw EngineError.failed(reason: "unknown picture format")
      }
      picture = GeneratedPicture(
        bytes: bytes, format: format,
        size: PictureSize(width: header.width, height: header.height))
    } catch let error as EngineError {
      throw error
    } catch {
      throw .failed(reason: String(describing: error))
    }
  }

  package func generate(
    _ request: GenerationRequest, sources: [[UInt8]],
    progress: DrawingProgress
  ) async throws(EngineError) -> GeneratedPicture {
    picture
  }
}
