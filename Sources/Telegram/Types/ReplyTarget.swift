/// The message that another one answers; Telegram nests no further.
package struct ReplyTarget: Sendable, Equatable, Decodable {
  package let id: Int64
  package let chat: Chat
  package let from: User?
  package let text: String?
  package let caption: String?
  /// Sizes of one photo, smallest first.
  package let photo: [PhotoSize]
  package let document: Document?
  /// Joins the messages of an album.
  package let mediaGroupID: String?

  package init(
    id: Int64, chat: Chat, from: User? = nil, text: String? = nil, caption: String? = nil,
    photo: [PhotoSize] = [], document: Document? = nil, mediaGroupID: String? = nil
  ) {
    self.id = id
    self.chat = chat
    self.from = from
    self.text = text
    self.caption = caption
    self.photo = photo
    self.document = document
    self.mediaGroupID = mediaGroupID
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Message.Keys.self)
    id = try fields.decode(Int64.self, forKey: .id)
    chat = try fields.decode(Chat.self, forKey: .chat)
    from = fields.lenient(.from)
    text = fields.lenient(.text)
    caption = fields.lenient(.caption)
    photo = fields.lenient(.photo) ?? []
    document = fields.lenient(.document)
    mediaGroupID = fields.lenient(.mediaGroupID)
  }
}
