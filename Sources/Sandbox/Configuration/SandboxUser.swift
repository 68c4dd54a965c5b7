/// A person in the stand-in world.
package struct SandboxUser: Sendable, Equatable {
  /// Positive; also the id of the private chat with the bot.
  package let id: Int64
  /// The shown name.
  package let firstName: String
  /// Without `@`.
  package let username: String?
  /// IETF tag of the person's app, such as `en`.
  package let language: String?

  /// A person.
  package init(id: Int64, firstName: String, username: String? = nil, language: String? = nil) {
    self.id = id
    self.firstName = firstName
    self.username = username
    self.language = language
  }
}
