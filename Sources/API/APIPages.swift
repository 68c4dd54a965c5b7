/// The documents that the API serves besides pictures.
package struct APIPages: Sendable {
  /// `GET /docs`.
  let reference: ServedDocument
  /// `GET /openapi.json`.
  let specification: ServedDocument

  package init(reference: ServedDocument, specification: ServedDocument) {
    self.reference = reference
    self.specification = specification
  }
}
