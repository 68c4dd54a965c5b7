import HTTP

/// A Bot API call that arrived.
package struct RecordedCall: Sendable, Equatable {
  /// 1 for the first call.
  package let number: Int
  /// As the client spelt it.
  package let method: String
  /// `chat_id`, when it is a number.
  package let chat: Int64?
  /// The parameters as a JSON object; files as their name and size.
  package let parameters: String
  /// Arrival, in milliseconds since 1970.
  package let milliseconds: Int64
}
