/// A file of the web chat, served as it is.
package struct WebPage: Sendable, Equatable {
  /// Value of `Content-Type`.
  package let contentType: String
  /// The whole file.
  package let bytes: [UInt8]

  /// A file.
  package init(contentType: String, bytes: [UInt8]) {
    self.contentType = contentType
    self.bytes = bytes
  }
}
