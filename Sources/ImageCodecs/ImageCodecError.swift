/// Why a picture cannot be read or written.
package enum ImageCodecError: Error, Sendable, Equatable {
  /// The first bytes belong to none of the formats.
  case unknownFormat
  /// The file is larger than allowed.
  case tooManyBytes(Int, limit: Int)
  /// The picture is larger than allowed, by its header.
  case tooManyPixels(width: Int, height: Int, limit: Int)
  /// The file is damaged or cut off.
  case malformed(ImageFormat, detail: String)
  /// The file is sound but of a kind not read here, such as an animation.
  case unsupported(ImageFormat, detail: String)
  /// The picture or a text does not fit into the format.
  case notEncodable(ImageFormat, detail: String)
  /// A text is empty or too long for a QR code.
  case notACode(byteCount: Int, limit: Int)

  /// Whether trying the same again may help: never.
  package var isRetryable: Bool { false }
}
