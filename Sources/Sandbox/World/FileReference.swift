/// What messages know of a kept file.
package struct FileReference: Sendable, Equatable {
  /// `file_id`.
  package let id: String
  /// The same for identical bytes.
  package let uniqueID: String
  /// What it was sent as.
  package let kind: Kind
  /// `file_name` of a document.
  package let name: String?
  /// Type by content for pictures, else as declared.
  package let mimeType: String
  /// Length of the file.
  package let sizeBytes: Int
  /// Pixels in a row; 0 when it is not a picture.
  package let width: Int
  /// Rows in pixels; 0 when it is not a picture.
  package let height: Int

  /// A `file_id` works only for the kind that it was made for.
  package enum Kind: String, Sendable {
    case photo, document
  }
}
