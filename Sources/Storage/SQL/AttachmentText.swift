import Domain
import FoundationEssentials

/// An attachment in one column, as JSON.
enum AttachmentText {
  static func encode(_ attachment: Attachment) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(attachment), as: UTF8.self)
  }

  /// The attachment; nil for what cannot be read, so that the row's words are still sent.
  static func decode(_ text: String) -> Attachment? {
    do {
      return try JSONDecoder().decode(Attachment.self, from: Data(text.utf8))
    } catch {
      return nil
    }
  }
}
