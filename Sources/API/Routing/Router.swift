/// Finds the route of a request, and the dialect in which even a refusal is to be spoken.
struct Router: Sendable {
  /// What a method and a path mean.
  enum Match: Sendable {
    case found(Route, RouteTemplate)
    /// The path is known with these methods only.
    case wrongMethod(allowed: [String], DialectName)
    case unknown(DialectName)
  }

  static func match(method: String, path: String) -> Match {
    // An empty segment, such as of a slash at the end, is part of a path. Bytes, because a slash
    // before a combining character is one Character with it.
    let segments = path.utf8.dropFirst()
      .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { Substring($0) }
    let known = RouteTemplate.all.compactMap { template in
      template.route(of: segments).map { (template: template, route: $0) }
    }
    let literal = known.filter(\.template.isLiteral)
    let candidates = literal.isEmpty ? known : literal
    guard let first = candidates.first else { return .unknown(DialectName(path: path)) }
    let sought = method == "HEAD" ? "GET" : method
    guard let match = candidates.first(where: { $0.template.method == sought }) else {
      let methods = candidates.map(\.template.method)
      return .wrongMethod(
        allowed: methods.flatMap { $0 == "GET" ? ["GET", "HEAD"] : [$0] },
        first.template.dialect)
    }
    return .found(match.route, match.template)
  }
}
