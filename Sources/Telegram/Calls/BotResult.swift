import FoundationEssentials

/// The answer to a successful call, decoded only when somebody wants to know.
package struct BotResult: Sendable, Equatable {
  /// `{"ok":true,"result":…}` as received.
  package let body: [UInt8]

  package init(body: [UInt8]) {
    self.body = body
  }

  /// Decodes the value under `result`.
  ///
  /// - Parameter type: What the method returns.
  /// - Returns: The value.
  /// - Throws: `TelegramError.unreadable(status: 200)` when it is not there or of another shape;
  ///   the call itself has succeeded then.
  package func decode<T: Decodable>(_ type: T.Type) throws(TelegramError) -> T {
    do {
      return try JSONDecoder().decode(Envelope<T>.self, from: Data(body)).result
    } catch {
      throw .unreadable(status: 200)
    }
  }

  private struct Envelope<T: Decodable>: Decodable {
    let result: T
  }
}
