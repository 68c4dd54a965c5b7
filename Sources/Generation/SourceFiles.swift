import Domain
import ImageCodecs
import Painter

/// Files of pictures to be changed, as pixels.
enum SourceFiles {
  /// Nothing is decoded whose header or size is over these.
  static let limits = ImageLimits(maxPixels: 16 << 20, maxBytes: 10 << 20)

  /// Decodes all files or none.
  ///
  /// - Throws: `EngineError.failed`, which names the source that is no picture, is damaged or is
  ///   too large, or says that there are too many.
  static func decode(_ files: [[UInt8]]) throws(EngineError) -> [SourcePicture] {
    let most = GenerationRequest.sourceLimit
    guard files.count <= most else {
      throw .failed(reason: "\(files.count) sources, at most \(most) can be changed")
    }
    var sources: [SourcePicture] = []
    for (index, file) in files.enumerated() {
      do {
        let bitmap = try ImageCodec.decode(file, limits: limits)
        sources.append(
          SourcePicture(width: bitmap.width, height: bitmap.height, pixels: bitmap.pixels))
      } catch {
        throw .failed(reason: "source \(index + 1) \(explanation(of: error))")
      }
    }
    return sources
  }

  private static func explanation(of error: ImageCodecError) -> String {
    switch error {
    case .unknownFormat: "is neither PNG nor JPEG nor WebP"
    case .tooManyBytes(let count, let limit): "has \(count) bytes, at most \(limit)"
    case .tooManyPixels(let width, let height, let limit):
      "has \(width) × \(height) pixels, at most \(limit)"
    case .malformed(let format, let detail): "is a damaged \(format.rawValue): \(detail)"
    case .unsupported(let format, let detail): "is a \(format.rawValue) not read here: \(detail)"
    case .notEncodable(let format, let detail): "is no usable \(format.rawValue): \(detail)"
    case .notACode: "is no picture"
    }
  }
}
