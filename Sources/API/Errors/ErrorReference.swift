import Domain

/// What a person quotes to support, and an operator finds in the log.
struct ErrorReference: Hashable, Sendable {
  /// Six upper-case hexadecimal digits.
  let code: String
  let at: Timestamp
}
