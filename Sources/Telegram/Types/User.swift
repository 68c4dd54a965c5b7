/// A user or a bot (https://core.telegram.org/bots/api#user).
package struct User: Sendable, Equatable, Decodable {
  package let id: Int64
  package let isBot: Bool
  package let firstName: String
  package let lastName: String?
  /// Without `@`.
  package let username: String?
  /// IETF tag of the client's language, such as `pt-br`.
  package let languageCode: String?

  package init(
    id: Int64, isBot: Bool = false, firstName: String = "", lastName: String? = nil,
    username: String? = nil, languageCode: String? = nil
  ) {
    self.id = id
    self.isBot = isBot
    self.firstName = firstName
    self.lastName = lastName
    self.username = username
    self.languageCode = languageCode
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Keys.self)
    id = try fields.decode(Int64.self, forKey: .id)
    isBot = fields.lenient(.isBot) ?? false
    firstName = fields.lenient(.firstName) ?? ""
    lastName = fields.lenient(.lastName)
    username = fields.lenient(.username)
    languageCode = fields.lenient(.languageCode)
  }

  private enum Keys: String, CodingKey {
    case id
    case isBot = "is_bot"
    case firstName = "first_name"
    case lastName = "last_name"
    case username
    case languageCode = "language_code"
  }
}
