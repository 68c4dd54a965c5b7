/// An account's callbacks: the secret that signs them, and where those go that no order names.
package struct Webhook: Hashable, Sendable {
  package let account: AccountID
  package var url: OutsideURL?
  /// Whether the URL is called.
  package var isOn: Bool
  package var secret: CallbackSecret
  /// The secret before the last change, which signs too until `previousUntil`.
  package var previousSecret: CallbackSecret?
  package var previousUntil: Timestamp?
  package let createdAt: Timestamp

  package init(
    account: AccountID, url: OutsideURL? = nil, isOn: Bool = false, secret: CallbackSecret,
    previousSecret: CallbackSecret? = nil, previousUntil: Timestamp? = nil, createdAt: Timestamp
  ) {
    self.account = account
    self.url = url
    self.isOn = isOn
    self.secret = secret
    self.previousSecret = previousSecret
    self.previousUntil = previousUntil
    self.createdAt = createdAt
  }

  /// The secrets that sign at a moment, the present one first.
  package func secrets(at now: Timestamp) -> [CallbackSecret] {
    guard let previousSecret, let previousUntil, now < previousUntil else { return [secret] }
    return [secret, previousSecret]
  }
}

/// What a client's program holds our signatures against: `whsec_` and base64.
package struct CallbackSecret: Hashable, Sendable, CustomStringConvertible,
  CustomDebugStringConvertible, CustomReflectable
{
  /// The secret itself: for its owner only.
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package var description: String { "[secret]" }
  package var debugDescription: String { "[secret]" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
