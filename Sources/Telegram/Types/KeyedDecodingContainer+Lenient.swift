extension KeyedDecodingContainer {
  /// The value of a field that decorates: absent, null or of an unexpected shape reads as `nil`.
  ///
  /// The API grows several times a year; a field nobody needs must not cost a whole update. What
  /// carries money or identity is decoded strictly instead.
  func lenient<T: Decodable>(_ key: Key) -> T? {
    (try? decodeIfPresent(T.self, forKey: key)) ?? nil
  }
}
