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
  /// Oil: three coats of strokes laid along the edges.
  case oil
  /// Ink lines and hatching on paper.
  case line
  /// Graphite on paper.
  case pencil
  /// Pixel art: few colours, ordered dither.
  case pixel
  /// Triangles of one colour each.
  case lowpoly
  /// Edges as glowing tubes over the dark.
  case neon
  /// Black and white film: hard light, deep shade, grain.
  case noir
  /// Film that has lain in the light for fifty years.
  case vintage
  /// A Japanese woodblock print: flat inks, keyline, the grain of wood.
  case ukiyoe
  /// Stained glass held by lead.
  case glass
  /// Four flat inks and dots of print.
  case popart
  /// Flat steps of tone, ink outlines.
  case comic
  /// Little stones in mortar.
  case mosaic
  /// No finish at all.
  case none
}
