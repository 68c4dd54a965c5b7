import Domain
import ImageCodecs

/// What kind of picture a file of ours is, for sending it.
struct SourceType {
  let format: PictureFormat

  /// By its first bytes; PNG when they say nothing, and the service may refuse it.
  init(of file: [UInt8]) {
    format = ImageFormat.sniff(file).flatMap { PictureFormat(rawValue: $0.rawValue) } ?? .png
  }

  var mimeType: String { format.mimeType }
  var fileExtension: String { format.fileExtension }
}
