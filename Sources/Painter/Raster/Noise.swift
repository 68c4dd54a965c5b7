/// Owns the lattice that `Noise` reads: 256 × 256 values and a rim that repeats the first column
/// and row, so that a cell's four corners lie at one index.
final class NoiseTable: @unchecked Sendable {
  // SAFETY: filled in `init`, only read afterwards, until `deinit` frees it.
  private let table: UnsafeMutablePointer<Float>
  /// From one row to the next.
  static let stride = 257

  init(seed: UInt32) {
    table = .allocate(capacity: Self.stride * Self.stride)
    for index in 0..<Self.stride * Self.stride {
      let (y, x) = index.quotientAndRemainder(dividingBy: Self.stride)
      (table + index).initialize(to: fraction(hash(Int32(x & 255), Int32(y & 255), seed)))
    }
  }

  deinit { table.deallocate() }

  /// Valid as long as this object lives.
  var noise: Noise { Noise(table: table) }
}

/// Value noise over a seeded 256 × 256 lattice: four loads a sample, repeating every 256 cells.
struct Noise: @unchecked Sendable {
  // SAFETY: points into a `NoiseTable` that outlives it (both are kept by the `Frame`).
  let table: UnsafePointer<Float>

  init(table: UnsafePointer<Float>) {
    self.table = table
  }

  /// The four corners of a cell.
  @inline(__always) private func corners(_ x: Int32, _ y: Int32) -> Lanes {
    let cell = table + (Int(x & 255) + Int(y & 255) * NoiseTable.stride)
    return Lanes(cell[0], cell[1], cell[NoiseTable.stride], cell[NoiseTable.stride + 1])
  }

  /// 0…1, smooth.
  @inline(__always) func value(_ x: Float, _ y: Float) -> Float {
    let (ix, fx) = floorParts(x)
    let (iy, fy) = floorParts(y)
    let sx = fx * fx * (3 - 2 * fx)
    let sy = fy * fy * (3 - 2 * fy)
    let corner = corners(ix, iy)
    let low = corner.x + (corner.y - corner.x) * sx
    return low + (corner.z + (corner.w - corner.z) * sx - low) * sy
  }

  /// The value and its two slopes, with a quintic fade so that slopes are smooth too.
  @inline(__always) func slope(_ x: Float, _ y: Float) -> Vec3 {
    let (ix, fx) = floorParts(x)
    let (iy, fy) = floorParts(y)
    let sx = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
    let sy = fy * fy * fy * (fy * (fy * 6 - 15) + 10)
    let dx = 30 * fx * fx * (fx * (fx - 2) + 1)
    let dy = 30 * fy * fy * (fy * (fy - 2) + 1)
    let corner = corners(ix, iy)
    let a = corner.x
    let k1 = corner.y - a
    let k2 = corner.z - a
    let k3 = corner.w - a - k1 - k2
    return Vec3(a + k1 * sx + k2 * sy + k3 * sx * sy, dx * (k1 + k3 * sy), dy * (k2 + k3 * sx))
  }

  /// Fractal sum of `octaves` octaves, about 0…1 with mean one half.
  @inline(__always) func fbm(_ x: Float, _ y: Float, _ octaves: Int) -> Float {
    summed(x, y, octaves) { $0 }
  }

  /// Sharp crests at 1 between valleys towards 0.
  @inline(__always) func ridged(_ x: Float, _ y: Float, _ octaves: Int) -> Float {
    summed(x, y, octaves) {
      let n = 2 * $0 - 1
      let crest = 1 - n.replacing(with: 0 - n, where: n .< 0)
      return crest * crest
    }
  }

  /// Octaves, each half as strong and twice as fine as the one before and turned against it, four
  /// side by side.
  @inline(__always)
  private func summed(_ x: Float, _ y: Float, _ octaves: Int, _ shape: (Lanes) -> Lanes) -> Float {
    let four = shape(value(Octaves.x(x, y), Octaves.y(x, y))) * Octaves.weights(octaves)
    var sum = (four.x + four.y) + (four.z + four.w)
    var total = Octaves.total(octaves)
    if octaves > 4 {
      let fine = Octaves.fifth(x, y)
      let next = shape(value(Octaves.x(fine.x, fine.y), Octaves.y(fine.x, fine.y)))
      let four = next * Octaves.weights(octaves - 4)
      sum += ((four.x + four.y) + (four.z + four.w)) * 0.0625
      total = 0.9375 + Octaves.total(octaves - 4) * 0.0625
    }
    return sum / total
  }

  /// Fractal heights that flatten where they are steep, as erosion does; about 0…1.
  ///
  /// After I. Quilez, "Value noise derivatives".
  @inline(__always) func eroded(_ x: Float, _ y: Float, _ octaves: Int) -> Float {
    var x = x
    var y = y
    var sum: Float = 0
    var weight: Float = 0.5
    var gx: Float = 0
    var gy: Float = 0
    for _ in 0..<octaves {
      let n = slope(x, y)
      gx += n.y
      gy += n.z
      sum += weight * n.x / (1 + gx * gx + gy * gy)
      weight *= 0.5
      (x, y) = (1.6 * x + 1.2 * y, 1.6 * y - 1.2 * x)
    }
    return sum
  }
}
