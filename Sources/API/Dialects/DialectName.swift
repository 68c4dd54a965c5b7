/// The REST shapes that the server speaks.
package enum DialectName: String, Sendable, CaseIterable {
  /// `/api/v1/…`, and whatever belongs to no other.
  case preview
  /// `/v1/…`.
  case v1
  /// `/v1/images/generations` and its neighbours, as OpenAI and Azerion have them.
  case openAI
  /// `/generate/…` and `/jobs`, as Krea has them.
  case krea
  /// `/api/images/…`, as ZPK has them.
  case zpk

  /// The dialect of a path that no route has, by its longest known beginning.
  package init(path: String) {
    self =
      Self.beginnings.first { beginning, _ in
        path == beginning || path.utf8.starts(with: (beginning + "/").utf8)
      }?.dialect ?? (path.utf8.starts(with: "/v1/".utf8) ? .v1 : .preview)
  }

  /// Beginnings of paths, longer ones before those that they begin with.
  private static let beginnings: [(path: String, dialect: DialectName)] = [
    ("/v1/images/generations", .openAI), ("/v1/images/edits", .openAI), ("/v1/models", .openAI),
    ("/generate", .krea), ("/jobs", .krea), ("/assets", .krea),
    ("/api/images", .zpk),
  ]

  /// The dialect itself.
  var dialect: any Dialect {
    switch self {
    case .preview: PreviewDialect()
    case .v1: V1Dialect()
    case .openAI: OpenAIDialect()
    case .krea: KreaDialect()
    case .zpk: ZPKDialect()
    }
  }
}
