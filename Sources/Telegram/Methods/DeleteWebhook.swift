/// Makes `getUpdates` possible (https://core.telegram.org/bots/api#deletewebhook).
struct DeleteWebhook: BotMethod {
  static let name = "deleteWebhook"

  let dropPending: Bool

  func write(to fields: inout some FieldWriter) {
    fields.field("drop_pending_updates", dropPending)
  }
}
