/// A file part of a multipart body.
struct UploadedFile: Sendable {
  /// Name of the part.
  let field: String
  let name: String
  let contentType: String?
  let bytes: [UInt8]
}
