/// A marked stretch of a text (https://core.telegram.org/bots/api#messageentity).
package struct MessageEntity: Sendable, Equatable, Decodable {
  /// As Telegram names it, such as `bot_command`.
  package let type: String
  /// Start in UTF-16 units.
  package let offset: Int
  /// Length in UTF-16 units.
  package let length: Int
  /// The address of a `text_link`.
  package let url: String?
  /// The user of a `text_mention`.
  package let user: User?
  /// The language of a `pre`.
  package let language: String?

  package init(
    type: String, offset: Int, length: Int, url: String? = nil, user: User? = nil,
    language: String? = nil
  ) {
    self.type = type
    self.offset = offset
    self.length = length
    self.url = url
    self.user = user
    self.language = language
  }

  /// The stretch of the text it marks, or `nil` when it lies outside or cuts a scalar in two.
  package func text(in text: String) -> Substring? {
    let units = text.utf16
    guard offset >= 0, length >= 0,
      let start = units.index(units.startIndex, offsetBy: offset, limitedBy: units.endIndex),
      let end = units.index(start, offsetBy: length, limitedBy: units.endIndex),
      let from = start.samePosition(in: text.unicodeScalars),
      let to = end.samePosition(in: text.unicodeScalars)
    else { return nil }
    return text[from..<to]
  }
}
