/// Telegram's limits on texts and fields, and how to keep them
/// (https://core.telegram.org/bots/api, at each method and type).
package enum TextLimits {
  /// UTF-16 units of a message's text, markup not counted.
  package static let messageUTF16 = 4096
  /// UTF-16 units of a caption, markup not counted.
  package static let captionUTF16 = 1024
  /// Bytes of a button's callback data.
  package static let callbackDataBytes = 64
  /// Characters that a copy button copies.
  package static let copyTextCharacters = 256
  /// Characters of the answer to a button press.
  package static let callbackAnswerCharacters = 200
  /// Bytes of `[A-Za-z0-9_-]` after `?start=`.
  package static let startPayloadBytes = 64
  /// Commands of one scope and language.
  package static let commands = 100
  /// Characters of a command's name.
  package static let commandNameCharacters = 32
  /// Characters of a command's description.
  package static let commandDescriptionCharacters = 256
  /// Characters of an invoice's title.
  package static let invoiceTitleCharacters = 32
  /// Characters of an invoice's description.
  package static let invoiceDescriptionCharacters = 255
  /// Bytes of an invoice's payload.
  package static let invoicePayloadBytes = 128
  /// Characters of the input field's placeholder.
  package static let placeholderCharacters = 64
  /// Messages deleted by one call.
  package static let deletedMessages = 100
  /// Entities of a message that are not ignored.
  package static let entities = 100
  /// Buttons of a keyboard that still show well.
  package static let buttons = 100
  /// Buttons of a row that still show well.
  package static let buttonsPerRow = 8
  /// Bytes of an uploaded photo.
  package static let photoUploadBytes = 10_000_000
  /// Pixels of width and height together of an uploaded photo.
  package static let photoEdgeSumPixels = 10_000
  /// Longer by shorter edge of an uploaded photo.
  package static let photoEdgeRatio = 20
  /// Bytes of an uploaded document.
  package static let documentUploadBytes = 50_000_000
  /// Bytes of a file that `getFile` serves.
  package static let downloadBytes = 20 << 20

  /// Shortens a text that is too long, ending it with "…".
  ///
  /// Cut before escaping: the limits do not count markup, and a cut may not fall into a tag.
  ///
  /// - Parameters:
  ///   - text: Plain text.
  ///   - utf16: Most UTF-16 units of the result; 0 and less give an empty text.
  /// - Returns: The text, whole characters only.
  package static func cut(_ text: String, utf16: Int) -> String {
    guard utf16 > 0 else { return "" }
    // A UTF-16 unit takes at least one byte of UTF-8, so short texts need no counting.
    guard text.utf8.count > utf16, text.utf16.count > utf16 else { return text }
    var room = utf16 - 1
    var end = text.startIndex
    while end < text.endIndex {
      let units = text[end].utf16.count
      guard units <= room else { break }
      room -= units
      end = text.index(after: end)
    }
    return text[..<end] + "…"
  }
}
