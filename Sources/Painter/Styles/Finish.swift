/// Turns a row of the finished canvas into bytes: the last step, different for each style.
///
/// All but the photographic ones read the canvas as it is shown — sRGB, 0…1 — so that they work
/// alike on what was painted and on a source picture.
protocol Finish: Sendable {
  /// Whether the canvas must still hold light.
  var takesLight: Bool { get }
  /// Its usual share of the time a picture takes, 0…1, for an even progress bar.
  var share: Double { get }
  /// Work on the whole canvas before `prepared`, over several threads.
  var preparations: [Stage] { get }
  /// Work that needs the whole canvas before rows are written.
  func prepared(_ studio: Studio) -> any Finish
  /// Writes `width × 3` bytes.
  func write(row y: Int, to bytes: UnsafeMutablePointer<UInt8>, _ studio: Studio)
}

extension Finish {
  var takesLight: Bool { false }
  var share: Double { 0.17 }
  var preparations: [Stage] { [] }
  func prepared(_ studio: Studio) -> any Finish { self }
}
