/// The REST shapes that the server speaks.
package enum DialectName: String, Sendable, CaseIterable {
  /// `/api/v1/…`, and whatever belongs to no other.
  case preview
  /// `/v1/…`.
  case v1
  /// `/v1/images/generations` and its neighbours, as OpenAI and Azerion have them.
  case openAI

  /// The dialect of a path that no route has, by its longest known beginning.
  package init(path: String) {
    let openAIPaths = ["/v1/images/generations", "/v1/images/edits", "/v1/models"]
    if openAIPaths.contains(where: { path == $0 || path.utf8.starts(with: ($0 + "/").utf8) }) {
      self = .openAI
    } else {
      self = path.utf8.starts(with: "/v1/".utf8) ? .v1 : .preview
    }
  }

  /// The dialect itself.
  var dialect: any Dialect {
    switch self {
    case .preview: PreviewDialect()
    case .v1: V1Dialect()
    case .openAI: OpenAIDialect()
    }
  }
}
