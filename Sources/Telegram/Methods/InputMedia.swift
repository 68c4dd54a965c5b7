/// A photo or document to put into a message
/// (https://core.telegram.org/bots/api#inputmedia).
package struct InputMedia: Sendable, Equatable, JSONValue {
  package let kind: Kind
  package var media: PhotoSource
  /// At most 1024 UTF-16 units after the markup is read.
  package var caption: String?
  package var parseMode: ParseMode?
  /// Whether a photo is veiled until touched.
  package var hasSpoiler: Bool

  /// How it is shown.
  package enum Kind: String, Sendable {
    case photo, document
  }

  package init(
    _ kind: Kind = .photo, media: PhotoSource, caption: String? = nil,
    parseMode: ParseMode? = .html, hasSpoiler: Bool = false
  ) {
    self.kind = kind
    self.media = media
    self.caption = caption
    self.parseMode = parseMode
    self.hasSpoiler = hasSpoiler
  }

  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("type", kind.rawValue)
      $0.field("media", media)
      $0.field("caption", caption)
      $0.field("parse_mode", caption == nil ? nil : parseMode)
      $0.field("has_spoiler", hasSpoiler && kind == .photo ? true : nil)
    }
  }
}
