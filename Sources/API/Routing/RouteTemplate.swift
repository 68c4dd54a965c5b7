/// A path of the server as its documentation writes it: `GET /v1/images/{token}`.
package struct RouteTemplate: Hashable, Sendable {
  /// `GET`, `POST` or `DELETE`; whatever has `GET` answers `HEAD` too.
  package let method: String
  /// Begins with `/`; one segment at most is a parameter in braces.
  package let path: String
  let dialect: DialectName
  let make: @Sendable (String) -> Route

  private let segments: [Substring]

  init(
    _ method: String, _ path: String, _ dialect: DialectName,
    _ make: @escaping @Sendable (String) -> Route
  ) {
    self.method = method
    self.path = path
    self.dialect = dialect
    self.make = make
    segments = path.split(separator: "/")
  }

  /// Every path of the API; health and metrics are another handler's.
  package static let all: [RouteTemplate] = [
    RouteTemplate("POST", "/api/v1/{model}", .preview) { .preview(model: $0) },
    RouteTemplate("GET", "/storage/{name}", .preview) { .storedPicture(name: $0) },
    RouteTemplate("POST", "/v1/generate", .v1) { _ in .generate },
    RouteTemplate("GET", "/v1/balance", .v1) { _ in .balance },
    RouteTemplate("GET", "/v1/generations", .v1) { _ in .generations },
    RouteTemplate("POST", "/v1/images/generations", .openAI) { _ in .createImages },
    RouteTemplate("POST", "/v1/images/edits", .openAI) { _ in .editImages },
    RouteTemplate("GET", "/v1/images/{token}", .v1) { .picture(token: $0) },
    RouteTemplate("GET", "/v1/models", .openAI) { _ in .models },
    RouteTemplate("GET", "/v1/models/{id}", .openAI) { .model(id: $0) },
    RouteTemplate("POST", "/generate/image/z-image/z-image", .krea) { _ in .kreaGenerate },
    RouteTemplate("GET", "/jobs", .krea) { _ in .kreaJobs },
    RouteTemplate("GET", "/jobs/{id}", .krea) { .kreaJob(id: $0) },
    RouteTemplate("DELETE", "/jobs/{id}", .krea) { .kreaCancel(id: $0) },
    RouteTemplate("POST", "/api/images/generate", .zpk) { _ in .zpkGenerate },
    RouteTemplate("POST", "/api/images/check-status", .zpk) { _ in .zpkStatus },
    RouteTemplate("GET", "/v1/key", .preview) { _ in .key },
    RouteTemplate("GET", "/v1/jobs/{id}", .preview) { .job(id: $0) },
    RouteTemplate("POST", "/v1/quote", .preview) { _ in .quote },
    RouteTemplate("GET", "/docs", .preview) { _ in .reference },
    RouteTemplate("GET", "/openapi.json", .preview) { _ in .specification },
  ]

  /// The route of a path, or nil when this template is for others.
  func route(of path: [Substring]) -> Route? {
    guard path.count == segments.count else { return nil }
    var parameter: Substring = ""
    for (segment, given) in zip(segments, path) {
      if segment.hasPrefix("{") {
        guard !given.isEmpty else { return nil }
        parameter = given
      } else if segment != given {
        return nil
      }
    }
    return make(String(parameter))
  }

  /// Whether no segment is a parameter: such a path is never taken for another's parameter.
  var isLiteral: Bool { !segments.contains { $0.hasPrefix("{") } }

  package static func == (lhs: RouteTemplate, rhs: RouteTemplate) -> Bool {
    lhs.method == rhs.method && lhs.path == rhs.path
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(method)
    hasher.combine(path)
  }
}
