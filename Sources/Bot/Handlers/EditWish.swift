import Domain

/// What somebody wants to be done to pictures.
struct EditWish {
  /// In the grammar of prompts; may be empty.
  var text: String
  var pictures: [SentPicture]
  /// Whether they are to become one.
  var blends = false
  /// The idempotency name of what asked, such as `update:17`.
  var origin: String
  /// Where the pictures are kept already, if they are.
  var draft: SourceDraftID?
}
