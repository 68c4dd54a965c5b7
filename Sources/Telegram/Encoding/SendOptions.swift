/// What Telegram should know about the message that a new one answers.
struct ReplyParameters: JSONValue {
  let messageID: Int64

  func write(to json: inout JSONWriter) {
    json.object {
      $0.field("message_id", messageID)
      // Otherwise a deleted question would cost its answer.
      $0.field("allow_sending_without_reply", true)
    }
  }
}

/// Whether a text shows a card for its first link.
struct LinkPreview: JSONValue {
  let isDisabled: Bool

  func write(to json: inout JSONWriter) { json.object { $0.field("is_disabled", isDisabled) } }
}

extension FieldWriter {
  /// The parameters that every sending method has.
  mutating func sending(
    threadID: Int64?, replyTo: Int64?, disableNotification: Bool, protectContent: Bool
  ) {
    // Topic 1 is "General", which must be addressed by naming no topic.
    field("message_thread_id", threadID == 1 ? nil : threadID)
    field("disable_notification", disableNotification ? true : nil)
    field("protect_content", protectContent ? true : nil)
    field("reply_parameters", replyTo.map(ReplyParameters.init(messageID:)))
  }
}
