import Domain

/// What a person quotes to support, and an operator finds in the log.
struct ErrorReference: Hashable, Sendable {
  /// Six upper-case hexadecimal digits.
  let code: String
  let at: Timestamp

  /// 16 letters and digits: the code, and the seconds since 1970.
  var text: String { code + String(at.milliseconds / 1000) }
}
