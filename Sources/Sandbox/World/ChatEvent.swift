/// Something a page shows.
struct ChatEvent: Sendable, Equatable {
  let chat: Int64
  let kind: Kind

  enum Kind: Sendable, Equatable {
    case message(Int)
    case edit(Int)
    case delete(Int)
    case action(String)
    /// For everybody, in every chat.
    case commands
    /// The answer to a press, for the one who pressed.
    case answer(user: Int64, message: Int, text: String?, isAlert: Bool, url: String?)
    /// Too much changed to tell: load the messages again.
    case reload
  }
}
