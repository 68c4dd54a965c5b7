/// Why a picture that somebody has sent cannot be changed; the raw value is a failed job's code.
package enum SourceFault: String, Sendable, CaseIterable {
  /// Its bytes are no longer to be had.
  case gone = "E-GONE"
  /// They could not be fetched, however often it was tried.
  case unreachable = "E-FETCH"
  case tooManyBytes = "E-BYTES"
  case tooManyPixels = "E-PIXELS"
  /// Neither PNG, JPEG nor WebP, or damaged.
  case notAPicture = "E-FORMAT"

  /// Whether the same picture may do when it is tried once more.
  package var isPassing: Bool { self == .gone || self == .unreachable }

  /// Largest source picture in bytes.
  package static let maxBytes = 10 << 20
  /// Largest source picture in pixels.
  package static let maxPixels = 16_000_000
}
