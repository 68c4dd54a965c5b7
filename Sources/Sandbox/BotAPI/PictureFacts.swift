import ImageCodecs

/// What the header of a picture tells.
struct PictureFacts: Sendable, Equatable {
  let width: Int
  let height: Int
  let mimeType: String

  /// The facts, or `nil` when the bytes are no picture of a known format.
  static func read(_ bytes: [UInt8]) -> PictureFacts? {
    guard let mimeType = mimeType(of: bytes) else { return nil }
    do {
      let header = try ImageHeader.read(bytes)
      return PictureFacts(width: header.width, height: header.height, mimeType: mimeType)
    } catch {
      return nil
    }
  }

  /// Whether `sendPhoto` takes it: width and height add up to 10,000 at most, and one is at most
  /// twenty times the other (https://core.telegram.org/bots/api#sendphoto).
  var fitsPhoto: Bool {
    width + height <= 10_000 && max(width, height) <= 20 * min(width, height)
  }

  private static func mimeType(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "image/png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      return "image/webp"
    }
    return nil
  }
}
