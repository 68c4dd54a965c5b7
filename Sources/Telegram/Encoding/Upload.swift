/// A file that goes along with a call.
package struct Upload: Sendable, Equatable {
  /// What `PhotoSource.upload` refers to.
  package let name: String
  /// What receivers see for a document.
  package let fileName: String
  package let contentType: String
  package let bytes: [UInt8]

  package init(name: String, fileName: String, contentType: String, bytes: [UInt8]) {
    self.name = name
    self.fileName = fileName
    self.contentType = contentType
    self.bytes = bytes
  }
}
