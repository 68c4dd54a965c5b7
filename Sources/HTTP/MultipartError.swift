/// Why a `multipart/form-data` body could not be read.
package enum MultipartError: Error, Sendable, Equatable {
  /// The `Content-Type` header names no usable boundary.
  case missingBoundary
  /// The body does not follow the grammar, or ends before its closing boundary.
  case malformed
  /// More than the allowed number of parts.
  case tooManyParts
}
