/// Who the bot is.
package struct BotIdentity: Sendable, Equatable {
  /// The number before the colon of the token.
  package let id: Int64
  /// Without `@`.
  package let username: String
  /// The shown name.
  package let firstName: String

  /// A bot.
  package init(id: Int64, username: String, firstName: String) {
    self.id = id
    self.username = username
    self.firstName = firstName
  }
}
