/// How much work goes into a picture.
package enum PaintDetail: String, CaseIterable, Sendable {
  /// Fewer octaves of noise: about half the time.
  case draft
  /// Everything.
  case full
}
