import HTTP

/// The API key that a request carries.
enum Credentials {
  /// From `Authorization: Bearer …` or `Key …`, else `X-API-Key`; nil when there is none.
  static func secret(of headers: HTTPHeaders) -> String? {
    if let value = headers["Authorization"] {
      let words = value.split(separator: " ", omittingEmptySubsequences: true)
      let schemes = ["bearer", "key"]
      guard words.count == 2, schemes.contains(words[0].lowercased()) else {
        // Somebody tries, but with what we do not take: that is a wrong key, not a missing one.
        return words.isEmpty ? nil : String(words.last ?? "")
      }
      return String(words[1])
    }
    return headers["X-API-Key"].flatMap { $0.isEmpty ? nil : $0 }
  }
}
