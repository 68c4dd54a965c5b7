package import Domain
import ImageCodecs

/// Tells with our own codecs what picture files look like, on threads of its own.
package final class CodecHasher: PictureHasher {
  private let limits: ImageLimits
  private let pool: BlockingPool

  /// - Parameter threads: Files read at once.
  package init(threads: Int) {
    limits = ImageLimits()
    pool = BlockingPool(width: max(1, threads))
  }

  package func hash(_ bytes: [UInt8]) async throws(PictureFault) -> PictureHash {
    let limits = limits
    return try await pool.run { Self.hash(bytes, limits: limits) }.get()
  }

  private static func hash(
    _ bytes: [UInt8], limits: ImageLimits
  ) -> Result<PictureHash, PictureFault> {
    do throws(ImageCodecError) {
      return .success(
        PictureHash(bits: try ImageCodec.decode(bytes, limits: limits).perceptualHash))
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
