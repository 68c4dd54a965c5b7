/// Where and how a new message of the bot goes: the parameters that all send methods share.
struct SendTarget: Sendable {
  let chat: Int64
  let topic: Int?
  let replyTo: Int?
  let isProtected: Bool
  var keyboard: InlineKeyboard?
  let forcedReply: String?
}
