/// The file formats read and written here.
package enum ImageFormat: String, Sendable, CaseIterable {
  case png, jpeg, webp

  /// As in `Content-Type`.
  package var mimeType: String { "image/\(rawValue)" }

  /// As at the end of a file name, without the dot.
  package var fileExtension: String {
    switch self {
    case .png: "png"
    case .jpeg: "jpg"
    case .webp: "webp"
    }
  }

  /// The format by the first bytes of a file, whatever its name or label says.
  package static func sniff(_ bytes: [UInt8]) -> ImageFormat? {
    if bytes.starts(with: PNGChunks.signature) { return .png }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      return .webp
    }
    return nil
  }
}
