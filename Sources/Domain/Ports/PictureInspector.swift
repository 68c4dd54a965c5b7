/// Looks whether bytes are a picture that an engine can read.
///
/// Every implementation promises: it reads the whole file, decides by its content and not by a
/// name, and refuses one of too many pixels from its header, before anything is unpacked.
package protocol PictureInspector: Sendable {
  func inspect(_ bytes: [UInt8]) async throws(PictureFault) -> InspectedPicture
}

/// What a picture file is.
package struct InspectedPicture: Hashable, Sendable {
  package let format: PictureFormat
  package let size: PictureSize

  package init(format: PictureFormat, size: PictureSize) {
    self.format = format
    self.size = size
  }
}

/// Why bytes are no picture for us.
package enum PictureFault: Error, Sendable, Equatable {
  /// Neither PNG, JPEG nor WebP, or broken.
  case notAPicture
  case tooManyPixels(limit: Int)
  case tooManyBytes(limit: Int)
}
