import Domain

extension APIError {
  /// What programs are told of a URL of theirs that is not called.
  init(_ error: OutsideURLError, field: String) {
    let reason =
      switch error {
      case .malformed: "it is no URL with its special characters escaped"
      case .tooLong(let limit): "it is longer than \(limit) bytes"
      case .notHTTP: "it must begin with https://"
      case .hasCredentials: "it must hold no user name or password"
      case .port: "its port must be 443 or 1024…65535"
      case .notSecure: "it must begin with https://"
      case .notPublic: "its host must have a public address"
      }
    self = .invalidParameter(field, reason: reason)
  }

  /// What programs are told of a URL of theirs that gave nothing.
  init(_ fault: OutsideFault, field: String) {
    switch fault {
    case .refused(let error): self.init(error, field: field)
    case .status(let status):
      self = .invalidParameter(field, reason: "the URL answered with status \(status), not 200")
    case .tooLarge(let limit):
      self = .invalidParameter(field, reason: "what it leads to is larger than \(limit >> 20) MB")
    case .timedOut: self = .invalidParameter(field, reason: "the URL did not answer in time")
    case .unreachable: self = .invalidParameter(field, reason: "the URL cannot be reached")
    }
  }
}

extension OutsideURL {
  /// Reads a URL from a field of a request.
  static func read(_ text: String, field: String) throws(APIError) -> OutsideURL {
    do throws(OutsideURLError) {
      return try OutsideURL(parsing: text)
    } catch {
      throw APIError(error, field: field)
    }
  }
}
