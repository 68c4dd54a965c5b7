import HTTP

/// The API key that a request carries.
enum Credentials {
  /// From `Authorization: Bearer …` or `Key …`, else `X-API-Key`; nil when there is none.
  ///
  /// A header of another scheme gives "", which is no key: somebody tries, with what we do not
  /// take.
  static func secret(of headers: HTTPHeaders) -> String? {
    guard let value = headers["Authorization"] else {
      return headers["X-API-Key"].flatMap { $0.isEmpty ? nil : $0 }
    }
    let words = value.split(separator: " ", omittingEmptySubsequences: true)
    guard let scheme = words.first else { return nil }
    guard ["bearer", "key"].contains(scheme.lowercased()), words.count <= 2 else { return "" }
    // A scheme alone is what a program sends whose key is not set.
    return words.count == 2 ? String(words[1]) : nil
  }
}
