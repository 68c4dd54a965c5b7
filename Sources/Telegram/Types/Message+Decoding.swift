extension Message: Decodable {
  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Keys.self)
    self.init(
      id: try fields.decode(Int64.self, forKey: .id),
      date: fields.lenient(.date) ?? 0,
      chat: try fields.decode(Chat.self, forKey: .chat),
      from: try fields.decodeIfPresent(User.self, forKey: .from),
      threadID: Self.topic(of: fields),
      text: fields.lenient(.text),
      caption: fields.lenient(.caption),
      entities: fields.lenient(.entities) ?? [],
      captionEntities: fields.lenient(.captionEntities) ?? [],
      photo: fields.lenient(.photo) ?? [],
      document: fields.lenient(.document),
      mediaGroupID: fields.lenient(.mediaGroupID),
      replyTo: fields.lenient(.replyTo),
      successfulPayment: try fields.decodeIfPresent(
        SuccessfulPayment.self, forKey: .successfulPayment),
      refundedPayment: try fields.decodeIfPresent(RefundedPayment.self, forKey: .refundedPayment),
      migrateToChatID: fields.lenient(.migrateToChatID),
      viaBot: fields.lenient(.viaBot),
      hasMedia: Self.hasMedia(in: fields))
  }

  /// Asks for a field before reading it: a missing one that is read costs a whole error, thirteen
  /// of them more than all the rest of a message.
  private static func hasMedia(in fields: KeyedDecodingContainer<Keys>) -> Bool {
    !fields.contains(.text)
      && Keys.media.contains { key in
        fields.contains(key) && (try? fields.decodeNil(forKey: key)) == false
      }
  }

  static func topic(of fields: KeyedDecodingContainer<Keys>) -> Int64? {
    fields.lenient(.isTopicMessage) == true ? fields.lenient(.threadID) : nil
  }

  enum Keys: String, CodingKey {
    case id = "message_id"
    case date, chat, from, text, caption, entities, photo, document
    case threadID = "message_thread_id"
    case isTopicMessage = "is_topic_message"
    case captionEntities = "caption_entities"
    case mediaGroupID = "media_group_id"
    case replyTo = "reply_to_message"
    case successfulPayment = "successful_payment"
    case refundedPayment = "refunded_payment"
    case migrateToChatID = "migrate_to_chat_id"
    case viaBot = "via_bot"
    case animation, audio, contact, dice, location, poll, sticker, story, venue, video, voice
    case videoNote = "video_note"
    case paidMedia = "paid_media"

    /// Fields of contents that a person sends and of which only the presence counts.
    static let media: [Keys] = [
      .animation, .audio, .contact, .dice, .location, .poll, .sticker, .story, .venue, .video,
      .voice, .videoNote, .paidMedia,
    ]
  }
}
