/// What a message carries.
package enum MessageContent: Sendable, Equatable {
  case text(FormattedText)
  case photo(Photo)
  case document(Document)
  case invoice(Invoice)
  case payment(StarPayment)
  case refund(StarPayment)

  /// A photo with its caption.
  package struct Photo: Sendable, Equatable {
    /// The kept bytes.
    package let file: FileReference
    /// Empty for no caption.
    package var caption: FormattedText
    /// Whether it is hidden until tapped.
    package let isSpoiler: Bool
  }

  /// A file with its caption.
  package struct Document: Sendable, Equatable {
    /// The kept bytes.
    package let file: FileReference
    /// Empty for no caption.
    package var caption: FormattedText
  }

  /// An offer in Stars.
  package struct Invoice: Sendable, Equatable {
    /// 1–32 characters.
    package let title: String
    /// 1–255 characters.
    package let description: String
    /// 1–128 bytes that only the bot sees.
    package let payload: String
    /// Empty when forwarded copies may be paid.
    package let startParameter: String
    /// The price in whole Stars.
    package let stars: Int
    /// Whether it was paid at least once.
    package var isPaid: Bool
  }
}
