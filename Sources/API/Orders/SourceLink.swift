import Domain

/// An address of a picture that a request names instead of sending it.
enum SourceLink: Hashable, Sendable {
  /// The picture is in the address itself (RFC 2397).
  case data(String)
  case web(OutsideURL)

  /// - Throws: `APIError` for what is no address that could be fetched.
  init(_ text: String, field: String) throws(APIError) {
    self =
      text.utf8.starts(with: "data:".utf8)
      ? .data(text) : .web(try OutsideURL.read(text, field: field))
  }

  /// The address, as it was given.
  var text: String {
    switch self {
    case .data(let text): text
    case .web(let url): url.text
    }
  }

  /// The file, at most as large as a source may be.
  ///
  /// - Parameters:
  ///   - fetcher: Asks only addresses that anybody may ask.
  ///   - field: What named the address, for errors.
  /// - Returns: Bytes that nobody has looked at.
  /// - Throws: `APIError` when there is nothing to be had.
  func bytes(by fetcher: OutsideFetcher, field: String) async throws(APIError) -> [UInt8] {
    switch self {
    case .data(let text): return try SourceReader.bytes(text)
    case .web(let url):
      do throws(OutsideFault) {
        return try await fetcher.fetch(url, maxBytes: OrderRules.maxSourceBytes)
      } catch {
        throw APIError(error, field: field)
      }
    }
  }
}
