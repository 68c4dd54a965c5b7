package import HTTP

/// What the API serves besides pictures: pages that others make.
package struct APIPages: Sendable {
  /// `GET /docs`.
  let reference: @Sendable (IncomingRequest) -> HTTPResponse
  /// `GET /openapi.json`.
  let specification: @Sendable (IncomingRequest) -> HTTPResponse

  package init(
    reference: @escaping @Sendable (IncomingRequest) -> HTTPResponse,
    specification: @escaping @Sendable (IncomingRequest) -> HTTPResponse
  ) {
    self.reference = reference
    self.specification = specification
  }
}
