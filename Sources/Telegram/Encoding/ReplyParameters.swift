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
