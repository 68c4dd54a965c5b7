import Domain
import ImageCodecs

/// A picture as a PNG file that says how it was made.
enum PNGFile {
  /// Encodes with text chunks (PNG 3rd edition §11.3.3): the software and what repeats the picture.
  static func encode(
    _ bitmap: Bitmap, for request: GenerationRequest, engine: String
  ) throws -> [UInt8] {
    var text = [PNGText("Software", "Zekron"), PNGText("Source", engine)]
    if request.namesPrompt {
      text.append(PNGText("Description", storable(request.prompt)))
    }
    return try PNGCodec.encode(bitmap, text: text + [PNGText("Seed", String(request.seed))])
  }

  /// A text without U+0000, which PNG cannot hold.
  private static func storable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? " " : $0 }))
  }
}
