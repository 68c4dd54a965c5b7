/// Makes the file that an attachment describes.
///
/// Every implementation promises: the same attachment gives the same bytes, now and after a
/// restart; it reads nothing but the attachment; it does not block the caller's thread for long.
package protocol AttachmentRenderer: Sendable {
  func render(_ attachment: Attachment) async throws(AttachmentError) -> RenderedFile
}

/// A file, ready to be sent.
package struct RenderedFile: Hashable, Sendable {
  package let name: String
  package let contentType: String
  package let bytes: [UInt8]

  package init(name: String, contentType: String, bytes: [UInt8]) {
    self.name = name
    self.contentType = contentType
    self.bytes = bytes
  }
}

/// Why no file was made; another try fails in the same way.
package struct AttachmentError: Error, Sendable, Equatable {
  package let reason: String

  package init(reason: String) {
    self.reason = reason
  }
}
