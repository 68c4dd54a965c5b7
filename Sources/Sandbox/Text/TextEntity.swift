import HTTP

/// A marked range of a text.
package struct TextEntity: Sendable, Equatable {
  /// What the range means.
  package let kind: Kind
  /// Start, in UTF-16 code units.
  package var offset: Int
  /// Length, in UTF-16 code units.
  package var length: Int
  /// Target of a `text_link`.
  package var url: String?
  /// Language of a `pre`.
  package var language: String?
  /// Person of a `text_mention`.
  package var user: Int64?

  /// A range, with what its kind needs.
  package init(
    _ kind: Kind, offset: Int, length: Int, url: String? = nil, language: String? = nil,
    user: Int64? = nil
  ) {
    self.kind = kind
    self.offset = offset
    self.length = length
    self.url = url
    self.language = language
    self.user = user
  }

  /// End, in UTF-16 code units; not part of the range.
  package var end: Int { offset + length }

  /// What a range means; raw values are the Bot API's.
  package enum Kind: String, Sendable, CaseIterable {
    case bold, italic, underline, strikethrough, spoiler, blockquote, code, pre
    case expandableBlockquote = "expandable_blockquote"
    case textLink = "text_link"
    case textMention = "text_mention"
    case botCommand = "bot_command"
    case url, mention, hashtag
    case customEmoji = "custom_emoji"
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("offset", offset)
    writer.field("length", length)
    writer.field("type", kind.rawValue)
    if let url { writer.field("url", url) }
    if let language { writer.field("language", language) }
    if let user {
      writer.name("user")
      writer.beginObject()
      writer.field("id", user)
      writer.endObject()
    }
    writer.endObject()
  }
}
