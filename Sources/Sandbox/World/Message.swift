/// A message in a chat of the stand-in.
package struct Message: Sendable, Equatable {
  /// Unique in its chat, growing.
  package let id: Int
  /// Unix seconds.
  package let date: Int64
  /// Unix seconds of the last edit by the bot.
  package var editDate: Int64?
  /// The person who wrote it; `nil` for the bot.
  package let author: Int64?
  /// The topic it is in.
  package let topic: Int?
  /// Id of the message it answers.
  package let replyTo: Int?
  /// `media_group_id`.
  package let albumID: String?
  /// Whether clients forbid forwarding and saving.
  package let isProtected: Bool
  /// What it carries.
  package var content: MessageContent
  /// The buttons under it.
  package var keyboard: InlineKeyboard?
  /// Placeholder of a forced reply; empty for a forced reply without one.
  package var forcedReply: String?

  /// Text or caption without marks; empty when there is none.
  package var plainText: String { formatted?.text ?? "" }

  /// Text or caption.
  package var formatted: FormattedText? {
    switch content {
    case .text(let text): text
    case .photo(let photo): photo.caption
    case .document(let document): document.caption
    case .invoice, .payment, .refund: nil
    }
  }

  /// The photo's or document's id.
  package var fileID: String? {
    switch content {
    case .photo(let photo): photo.file.id
    case .document(let document): document.file.id
    case .text, .invoice, .payment, .refund: nil
    }
  }
}
