package import Domain
import ImageCodecs

/// Reads picture files with our own codecs, on threads of its own.
package final class CodecInspector: PictureInspector {
  private let limits: ImageLimits
  private let pool: BlockingPool

  /// - Parameters:
  ///   - maxPixels: Width × height; more is refused from the header.
  ///   - maxBytes: Of the file.
  ///   - threads: Files read at once.
  package init(maxPixels: Int, maxBytes: Int, threads: Int) {
    limits = ImageLimits(maxPixels: maxPixels, maxBytes: maxBytes)
    pool = BlockingPool(width: max(1, threads))
  }

  package func inspect(_ bytes: [UInt8]) async throws(PictureFault) -> InspectedPicture {
    let limits = limits
    return try await pool.run { Self.inspect(bytes, limits: limits) }.get()
  }

  private static func inspect(
    _ bytes: [UInt8], limits: ImageLimits
  ) -> Result<InspectedPicture, PictureFault> {
    do throws(ImageCodecError) {
      let header = try ImageHeader.read(bytes, limits: limits)
      guard let format = PictureFormat(rawValue: header.format.rawValue) else {
        return .failure(.notAPicture)
      }
      _ = try ImageCodec.decode(bytes, limits: limits)
      return .success(
        InspectedPicture(
          format: format, size: PictureSize(width: header.width, height: header.height)))
    } catch {
      return .failure(fault(of: error))
    }
  }

  private static func fault(of error: ImageCodecError) -> PictureFault {
    switch error {
    case .tooManyPixels(_, _, let limit): .tooManyPixels(limit: limit)
    case .tooManyBytes(_, let limit): .tooManyBytes(limit: limit)
    case .unknownFormat, .malformed, .unsupported, .notEncodable, .notACode: .notAPicture
    }
  }
}
