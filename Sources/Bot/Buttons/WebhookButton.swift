import Domain

/// The buttons of /webhook, as part of a `Button`.
enum WebhookButton: Equatable, Sendable {
  case card
  /// Asks for a URL.
  case set
  case on
  case off
  case test
  /// The latest deliveries.
  case log
  case secret
  /// Asks whether a new secret is meant.
  case rotate
  case rotateConfirmed
  case retry(CallbackID)

  private static let plain: [(String, WebhookButton)] = [
    ("c", .card), ("s", .set), ("y", .on), ("n", .off), ("t", .test), ("l", .log), ("k", .secret),
    ("r", .rotate), ("R", .rotateConfirmed),
  ]

  /// The payload without its first part, such as `w.t`.
  var payload: String {
    if case .retry(let id) = self { return "w.a.\(String(id.rawValue, radix: 36))" }
    return "w." + (Self.plain.first { $0.1 == self }?.0 ?? "c")
  }

  /// Reads what follows the `w` of a payload.
  init?(_ parts: [String]) {
    if parts.count == 2, parts[0] == "a", let id = Int64(parts[1], radix: 36), id > 0 {
      self = .retry(CallbackID(id))
      return
    }
    guard parts.count == 1, let found = Self.plain.first(where: { $0.0 == parts[0] })
    else { return nil }
    self = found.1
  }
}
