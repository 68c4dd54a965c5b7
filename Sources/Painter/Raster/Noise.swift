/// Owns the lattice that `Noise` reads.
final class NoiseTable: @unchecked Sendable {
  // SAFETY: filled in `init`, only read afterwards, until `deinit` frees it.
  private let table: UnsafeMutablePointer<Float>

  init(seed: UInt32) {
    table = .allocate(capacity: 65_536)
    for index in 0..<65_536 {
      (table + index).initialize(to: fraction(hash(Int32(index & 255), Int32(index >> 8), seed)))
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

  /// 0…1, smooth.
  @inline(__always) func value(_ x: Float, _ y: Float) -> Float {
    let (ix, fx) = floorParts(x)
    let (iy, fy) = floorParts(y)
    let x0 = Int(ix & 255)
    let x1 = Int((ix &+ 1) & 255)
    let y0 = Int(iy & 255) << 8
    let y1 = Int((iy &+ 1) & 255) << 8
    let sx = fx * fx * (3 - 2 * fx)
    let sy = fy * fy * (3 - 2 * fy)
    let a = table[x0 + y0]
    let b = table[x1 + y0]
    let c = table[x0 + y1]
    let d = table[x1 + y1]
    let low = a + (b - a) * sx
    return low + (c + (d - c) * sx - low) * sy
  }

  /// The value and its two slopes, with a quintic fade so that slopes are smooth too.
  @inline(__always) func slope(_ x: Float, _ y: Float) -> Vec3 {
    let (ix, fx) = floorParts(x)
    let (iy, fy) = floorParts(y)
    let x0 = Int(ix & 255)
    let x1 = Int((ix &+ 1) & 255)
    let y0 = Int(iy & 255) << 8
    let y1 = Int((iy &+ 1) & 255) << 8
    let sx = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
    let sy = fy * fy * fy * (fy * (fy * 6 - 15) + 10)
    let dx = 30 * fx * fx * (fx * (fx - 2) + 1)
    let dy = 30 * fy * fy * (fy * (fy - 2) + 1)
    let a = table[x0 + y0]
    let k1 = table[x1 + y0] - a
    let k2 = table[x0 + y1] - a
    let k3 = table[x1 + y1] - a - k1 - k2
    return Vec3(a + k1 * sx + k2 * sy + k3 * sx * sy, dx * (k1 + k3 * sy), dy * (k2 + k3 * sx))
  }

  /// Fractal sum of `octaves` octaves, about 0…1 with mean one half.
  @inline(__always) func fbm(_ x: Float, _ y: Float, _ octaves: Int) -> Float {
    var x = x
    var y = y
    var sum: Float = 0
    var weight: Float = 0.5
    var total: Float = 0
    for _ in 0..<octaves {
      sum += weight * value(x, y)
      total += weight
      weight *= 0.5
      (x, y) = (1.6 * x + 1.2 * y + 17.3, 1.6 * y - 1.2 * x + 9.1)
    }
    return sum / total
  }

  /// Sharp crests at 1 between valleys towards 0.
  @inline(__always) func ridged(_ x: Float, _ y: Float, _ octaves: Int) -> Float {
    var x = x
    var y = y
    var sum: Float = 0
    var weight: Float = 0.5
    var total: Float = 0
    for _ in 0..<octaves {
      let crest = 1 - abs(2 * value(x, y) - 1)
      sum += weight * crest * crest
      total += weight
      weight *= 0.5
      (x, y) = (1.6 * x + 1.2 * y + 17.3, 1.6 * y - 1.2 * x + 9.1)
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
