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
