import HTTP

/// Reads what a service's refusal means, whichever of the four shapes it has.
enum UpstreamFault {
  private static let policyWords = [
    "moderation", "content_policy", "content-policy", "contentpolicy", "safety", "nsfw",
    "sensitive",
  ]
  private static let moneyWords = [
    "insufficient_quota", "billing_hard_limit", "insufficient_balance", "insufficient_credit",
    "out_of_credit",
  ]

  /// What an answer says that is not of status 2xx.
  static func error(of response: HTTPResponse) -> UpstreamError {
    let body = JSONParser.parse(response.body.joined, maxDepth: 16, maxValues: 10_000)
    let words = body.map(codes) ?? []
    let known = error(codes: words)
    if let known { return known }
    let reason = (["status \(response.status)"] + words).joined(separator: " ")
    switch response.status {
    case 401, 403: return .unauthorized
    case 402: return .outOfCredit
    case 429: return .busy(retryAfter: retryAfter(of: response))
    case 503 where retryAfter(of: response) != nil:
      return .busy(retryAfter: retryAfter(of: response))
    case 408, 425, 502...504: return .unreachable(reason: reason)
    case 500...: return .broken(reason: reason)
    case 200...399: return .unreadable(reason: reason)
    default: return .rejected(reason: reason)
    }
  }

  /// What codes alone decide: content rules and empty accounts.
  static func error(codes: [String]) -> UpstreamError? {
    let lowered = codes.map { $0.lowercased() }
    if let word = lowered.first(where: { code in policyWords.contains { code.contains($0) } }) {
      return .refused(reason: word)
    }
    if lowered.contains(where: { code in moneyWords.contains { code.contains($0) } }) {
      return .outOfCredit
    }
    return nil
  }

  /// Seconds as RFC 9110 §10.2.3 writes them; a date reads as nil.
  static func retryAfter(of response: HTTPResponse) -> Duration? {
    guard let text = response.headers["Retry-After"], let seconds = Int(text), seconds >= 0
    else { return nil }
    return .seconds(min(seconds, 3600))
  }

  /// Every word of an error that is a code, not a sentence: those could quote the prompt.
  ///
  /// `{"error":{"type","code"}}` (OpenAI), `{"error":"…"}` (A1111, sd-server, Krea),
  /// `{"errors":[{"id"}]}` (ZPK).
  static func codes(in body: JSON) -> [String] {
    let error = body["error"]
    var words = [error?.string, error?["code"]?.string, error?["type"]?.string]
    words += (body["errors"]?.array ?? []).prefix(8).map { $0["id"]?.string }
    return words.compactMap(\.self).filter(isCode)
  }

  /// Whether a text is one short word of letters, digits, `_`, `.` and `-`.
  static func isCode(_ text: String) -> Bool {
    (1...48).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "_.-".utf8.contains(byte)
        }
      }
  }
}
