import HTTP

/// Where the bytes of a sent file come from.
struct FileSource: Sendable {
  let kind: FileReference.Kind
  let origin: Origin

  enum Origin: Sendable {
    /// New bytes, checked against Telegram's limits.
    case upload(UploadedFile, PictureFacts?)
    /// The `file_id` of a file sent before.
    case fileID(String)
  }

  /// Reads a file parameter: `attach://part`, a `file_id`, or a part named `field` itself.
  init(
    _ value: JSON?, field: String, _ parameters: CallParameters, kind: FileReference.Kind
  ) throws(StandInError) {
    self.kind = kind
    if let text = value?.string, !text.isEmpty {
      if text.hasPrefix("attach://") {
        guard let file = parameters.file(String(text.dropFirst(9))) else {
          throw Self.missing(kind)
        }
        origin = try Self.upload(file, kind: kind)
      } else if text.contains("://") {
        throw .badRequest("failed to get HTTP URL content")
      } else {
        origin = .fileID(text)
      }
    } else if let file = parameters.file(field) {
      origin = try Self.upload(file, kind: kind)
    } else {
      throw Self.missing(kind)
    }
  }

  private static func missing(_ kind: FileReference.Kind) -> StandInError {
    .badRequest("there is no \(kind.rawValue) in the request")
  }

  private static func upload(
    _ file: UploadedFile, kind: FileReference.Kind
  ) throws(StandInError) -> Origin {
    guard !file.bytes.isEmpty else { throw .badRequest("file must be non-empty") }
    guard file.bytes.count <= 50 << 20 else { throw .entityTooLarge }
    guard kind == .photo else { return .upload(file, PictureFacts.read(file.bytes)) }
    guard file.bytes.count <= 10 << 20 else {
      throw .badRequest(
        "file of size \(file.bytes.count) bytes is too big for a photo; the maximum size is "
          + "\(10 << 20) bytes")
    }
    guard let facts = PictureFacts.read(file.bytes) else {
      throw .badRequest("IMAGE_PROCESS_FAILED")
    }
    guard facts.fitsPhoto else { throw .badRequest("PHOTO_INVALID_DIMENSIONS") }
    return .upload(file, facts)
  }
}
