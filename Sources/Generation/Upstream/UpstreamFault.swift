import HTTP

/// Reads what a service's refusal means, whichever of the four shapes it has.
enum UpstreamFault {
  private static let policyWords = [
    "moderation", "content_policy", "content-policy", "contentpolicy", "safety", "nsfw",
    "sensitive", "content_filter",
  ]
  /// What a sentence says that refuses by content rules.
  private static let policySentences = [
    "content policy", "content_policy", "content-policy", "moderation policy", "safety system",
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
    if (400..<500).contains(response.status), let refusal = body.flatMap(refusal) {
      return refusal
    }
    let reason = (["status \(response.status)"] + words).joined(separator: " ")
    switch response.status {
    case 401, 403: return .unauthorized
    case 402: return .outOfCredit
    // A call of the same name is being drawn, says another zekron.
    case 409 where retryAfter(of: response) != nil:
      return .busy(retryAfter: retryAfter(of: response))
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

  /// Whether a sentence of an error refuses by content rules: `{"error":"Content policy
  /// violation: …"}` (Krea), `message` (OpenAI, ZPK), `detail` (A1111).
  ///
  /// Only what stands before a colon or a quotation counts, for behind it the prompt may stand.
  static func refusal(in body: JSON) -> UpstreamError? {
    let error = body["error"]
    var sentences = [
      error?.string, error?["message"]?.string, error?["detail"]?.string, body["message"]?.string,
      body["detail"]?.string,
    ]
    sentences += (body["errors"]?.array ?? []).prefix(8).map { $0["message"]?.string }
    let isRefusal = sentences.compactMap(\.self).contains { sentence in
      let head = sentence.prefix(200).prefix { !":\"“«`‘".contains($0) }.lowercased()
      let words = head.firstRange(of: " '").map { head[..<$0.lowerBound] } ?? head[...]
      return policySentences.contains { words.contains($0) }
    }
    return isRefusal ? .refused(reason: "content_policy") : nil
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
  /// `{"errors":[{"id"}]}` (ZPK), and codes beside or within these.
  static func codes(in body: JSON) -> [String] {
    var words = [body["error"]?.string, body["code"]?.string, body["error_id"]?.string]
    words += names(in: body["error"], depth: 4)
    for error in (body["errors"]?.array ?? []).prefix(8) { words += names(in: error, depth: 4) }
    words += names(in: body["detail"], depth: 4)
    return words.compactMap(\.self).filter(isCode)
  }

  /// The codes of an error and of the errors within it.
  private static func names(in error: JSON?, depth: Int) -> [String?] {
    guard depth > 0, let error else { return [] }
    switch error {
    case .object(let fields):
      let own = ["code", "type", "id", "error_id"].map { error[$0]?.string }
      return own + fields.prefix(16).flatMap { names(in: $0.value, depth: depth - 1) }
    case .array(let values): return values.prefix(8).flatMap { names(in: $0, depth: depth - 1) }
    case .null, .bool, .integer, .number, .string: return []
    }
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
