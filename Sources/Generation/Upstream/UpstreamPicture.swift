import Domain
import ImageCodecs

/// Files from outside as pictures: nothing else passes.
enum UpstreamPicture {
  /// No model draws more; a small file cannot fill the memory.
  static let limits = ImageLimits(maxPixels: 4096 * 4096, maxBytes: 48 << 20)
  /// Smaller ones are placeholders or mistakes.
  private static let leastEdgePixels = 64
  /// Telegram shows no photo that is longer than twenty times its width.
  private static let steepest = 20

  /// Decodes the whole file, so that one that is cut off is noticed, and its metadata, which often
  /// holds the prompt, is left behind.
  static func decode(_ file: [UInt8]) throws(UpstreamError) -> Bitmap {
    let bitmap: Bitmap
    do throws(ImageCodecError) {
      bitmap = try ImageCodec.decode(file, limits: limits)
    } catch {
      throw .unreadable(reason: reason(of: error))
    }
    let (short, long) = (min(bitmap.width, bitmap.height), max(bitmap.width, bitmap.height))
    guard short >= leastEdgePixels, long <= short * steepest else {
      throw .unreadable(reason: "a picture of \(bitmap.width)×\(bitmap.height)")
    }
    return bitmap
  }

  /// What an unfinished picture shows: a small JPEG; nil for what is none, or would be of no use.
  ///
  /// Services show coarse ones of a few pixels and full ones alike: neither is shown as it is.
  static func preview(of file: [UInt8]) -> PicturePreview? {
    guard let bitmap = try? ImageCodec.decode(file, limits: previewLimits) else { return nil }
    let (short, long) = (min(bitmap.width, bitmap.height), max(bitmap.width, bitmap.height))
    guard short >= leastPreviewPixels, long <= short * steepest else { return nil }
    let edge = min(max(long, smallPreviewPixels), previewPixels)
    let shown = bitmap.resized(
      width: max(bitmap.width * edge / long, 1), height: max(bitmap.height * edge / long, 1))
    return (try? JPEGCodec.encode(shown, quality: 80)).map(PicturePreview.init)
  }

  /// Larger previews are not worth the time they take.
  private static let previewLimits = ImageLimits(maxPixels: 2048 * 2048, maxBytes: 8 << 20)
  /// Longer edge of a preview, at most: enough for a phone, and some 50 KB.
  private static let previewPixels = 512
  /// Smaller ones are enlarged, which shows them blurred.
  private static let smallPreviewPixels = 320
  private static let leastPreviewPixels = 8

  private static func reason(of error: ImageCodecError) -> String {
    switch error {
    case .unknownFormat: "no picture"
    case .tooManyBytes, .tooManyPixels: "a picture too large"
    case .malformed(let format, _): "a damaged \(format.rawValue)"
    case .unsupported(let format, _), .notEncodable(let format, _): "an odd \(format.rawValue)"
    case .notACode: "no picture"
    }
  }
}
