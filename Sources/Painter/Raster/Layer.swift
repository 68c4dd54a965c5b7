/// Something painted row by row over what is there already.
///
/// A layer may write only the row it is given; it may read other rows of the canvas only if it
/// runs in a later stage than all that wrote them.
protocol Layer: Sendable {
  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame)
}

/// A layer made of a function.
struct RowWork: Layer {
  let work: @Sendable (Int, UnsafeMutablePointer<Pixel>, Frame) -> Void

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    work(y, row, frame)
  }
}

/// Everything layers share while one picture is painted.
final class Frame: Sendable {
  let canvas: Canvas
  let camera: Camera
  let light: Light
  let noise: Noise
  private let table: NoiseTable
  let seed: UInt32
  /// Octaves to leave out: 0 in full detail.
  let thrift: Int

  init(
    canvas: Canvas, camera: Camera, light: Light, seed: UInt32, thrift: Int
  ) {
    self.canvas = canvas
    self.camera = camera
    self.light = light
    table = NoiseTable(seed: seed)
    noise = table.noise
    self.seed = seed
    self.thrift = thrift
  }

  var width: Int { canvas.width }
  var height: Int { canvas.height }

  /// Octaves worth computing when one pixel spans `footprint` cells of the first octave.
  @inline(__always) func octaves(footprint: Float, most: Int) -> Int {
    let useful = 1 - wholePart(log2(max(footprint, 1e-6)))
    return max(1, min(useful, most - thrift))
  }
}
