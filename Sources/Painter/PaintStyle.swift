/// The manner a picture is painted in.
package enum PaintStyle: String, CaseIterable, Sendable {
  /// As a camera would see it.
  case photo
  /// Photo with deep, saturated colours.
  case vivid
  /// Photo with soft, quiet colours.
  case natural
  /// Watercolour: washes, dark wet edges, paper.
  case art
  /// Ink lines and hatching on paper.
  case line
  /// Pixel art: few colours, ordered dither.
  case pixel
  /// No finish at all.
  case none
}
