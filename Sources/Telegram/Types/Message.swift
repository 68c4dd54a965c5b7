/// A message (https://core.telegram.org/bots/api#message), as much of it as is of use.
package struct Message: Sendable, Equatable {
  /// Unique within its chat.
  package let id: Int64
  /// Unix seconds.
  package let date: Int64
  package let chat: Chat
  /// The sender; `nil` for channel posts.
  package let from: User?
  /// The forum topic; `nil` outside topics, where Telegram numbers mere reply threads.
  package let threadID: Int64?
  package let text: String?
  package let caption: String?
  package let entities: [MessageEntity]
  package let captionEntities: [MessageEntity]
  /// Sizes of one photo, smallest first.
  package let photo: [PhotoSize]
  package let document: Document?
  /// Joins the messages of an album.
  package let mediaGroupID: String?
  package let replyTo: ReplyTarget?
  package let successfulPayment: SuccessfulPayment?
  package let refundedPayment: RefundedPayment?
  /// The supergroup this group has become.
  package let migrateToChatID: Int64?
  /// The bot through whose inline mode it was sent.
  package let viaBot: User?
  /// Whether it carries what we do not read: a sticker, voice, video, place, poll and the like.
  package let hasMedia: Bool

  package init(
    id: Int64, date: Int64 = 0, chat: Chat, from: User? = nil, threadID: Int64? = nil,
    text: String? = nil, caption: String? = nil, entities: [MessageEntity] = [],
    captionEntities: [MessageEntity] = [], photo: [PhotoSize] = [], document: Document? = nil,
    mediaGroupID: String? = nil, replyTo: ReplyTarget? = nil,
    successfulPayment: SuccessfulPayment? = nil, refundedPayment: RefundedPayment? = nil,
    migrateToChatID: Int64? = nil, viaBot: User? = nil, hasMedia: Bool = false
  ) {
    self.id = id
    self.date = date
    self.chat = chat
    self.from = from
    self.threadID = threadID
    self.text = text
    self.caption = caption
    self.entities = entities
    self.captionEntities = captionEntities
    self.photo = photo
    self.document = document
    self.mediaGroupID = mediaGroupID
    self.replyTo = replyTo
    self.successfulPayment = successfulPayment
    self.refundedPayment = refundedPayment
    self.migrateToChatID = migrateToChatID
    self.viaBot = viaBot
    self.hasMedia = hasMedia
  }
}
