/// Everything layers share while one picture is painted.
final class Frame: Sendable {
  let canvas: Canvas
  let camera: Camera
  let light: Light
  let noise: Noise
  private let table: NoiseTable
  /// Decides where small things are.
  let seed: UInt32
  /// Decides the composition, which a small variation keeps.
  let rootSeed: UInt32
  /// Octaves to leave out: 0 in full detail.
  let thrift: Int

  init(
    canvas: Canvas, camera: Camera, light: Light, seed: UInt32, noiseSeed: UInt32? = nil,
    thrift: Int
  ) {
    self.canvas = canvas
    self.camera = camera
    self.light = light
    table = NoiseTable(seed: noiseSeed ?? seed)
    noise = table.noise
    self.seed = seed
    rootSeed = noiseSeed ?? seed
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
