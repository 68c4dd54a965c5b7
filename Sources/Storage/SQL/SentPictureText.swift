import Domain
import FoundationEssentials

/// The pictures of a draft in one column, as JSON.
enum SentPictureText {
  static func encode(_ pictures: [SentPicture]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(pictures), as: UTF8.self)
  }

  /// The pictures; none for what cannot be read.
  static func decode(_ text: String) -> [SentPicture] {
    do {
      return try JSONDecoder().decode([SentPicture].self, from: Data(text.utf8))
    } catch {
      return []
    }
  }
}
