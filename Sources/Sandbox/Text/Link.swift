/// What Telegram takes for a link.
enum Link {
  private static let schemes: Set<String> = ["http", "https", "tg", "ton"]

  /// Why a text is no link, in Telegram's words.
  static func flaw(in text: String) -> String? {
    let (scheme, host) = parts(of: text)
    if let scheme, !schemes.contains(scheme) { return "Unsupported URL protocol" }
    if scheme == "tg" || scheme == "ton" { return host.isEmpty ? "Wrong HTTP URL" : nil }
    return host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".")
      ? nil : "Wrong HTTP URL"
  }

  /// The link with a scheme and a path, as Telegram gives it back; `nil` when it is none.
  static func normalized(_ text: String) -> String? {
    guard flaw(in: text) == nil else { return nil }
    let (scheme, _) = parts(of: text)
    let whole = scheme == nil ? "http://" + text : text
    guard scheme == nil || scheme == "http" || scheme == "https" else { return whole }
    let afterScheme = whole.drop { $0 != "/" }.dropFirst(2)
    return afterScheme.contains { "/?#".contains($0) } ? whole : whole + "/"
  }

  /// The person of `tg://user?id=N`.
  static func mentionedUser(_ text: String) -> Int64? {
    guard text.lowercased().hasPrefix("tg://user?id=") else { return nil }
    return Int64(text.dropFirst(13).prefix { $0.isNumber })
  }

  private static func parts(of text: String) -> (scheme: String?, host: Substring) {
    guard !text.utf8.contains(where: { $0 <= 32 }) else { return (nil, "") }
    var rest = text[...]
    var scheme: String?
    let head = rest.prefix { $0.isLetter && $0.isASCII }
    if rest.dropFirst(head.count).hasPrefix("://") {
      scheme = head.lowercased()
      rest = rest.dropFirst(head.count + 3)
    }
    return (scheme, rest.prefix { !"/?#:".contains($0) })
  }
}
