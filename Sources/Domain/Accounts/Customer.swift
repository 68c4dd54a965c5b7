/// A person who has met the bot; the account of the same number holds the money.
package struct Customer: Hashable, Sendable {
  package let id: AccountID
  /// As Telegram gives it; may be empty.
  package var name: String
  /// Language of our answers: a code that Resources/Texts has, such as `en`.
  package var language: String
  /// What `/settings` keeps.
  package var settings: CustomerSettings
  /// Whether the person has blocked the bot; cleared by the next message.
  package var hasBlockedBot: Bool
  package let createdAt: Timestamp

  package init(
    id: AccountID, name: String, language: String, settings: CustomerSettings = .init(),
    hasBlockedBot: Bool = false, createdAt: Timestamp
  ) {
    self.id = id
    self.name = name
    self.language = language
    self.settings = settings
    self.hasBlockedBot = hasBlockedBot
    self.createdAt = createdAt
  }
}
