/// Four places at once: the arithmetic of four samples in the registers of one.
typealias Lanes = SIMD4<Float>

/// As `floorParts`, for each lane.
@inline(__always) func floorParts(_ x: Lanes) -> (whole: SIMD4<UInt32>, fraction: Lanes) {
  let shifted = x + 12_582_912
  let low = x - (shifted - 12_582_912)
  let under = low .< 0
  let bits = unsafeBitCast(shifted, to: SIMD4<UInt32>.self) &- 0x4B40_0000
  let whole = bits &- SIMD4<UInt32>(repeating: 0).replacing(with: 1, where: under)
  return (whole, low.replacing(with: low + 1, where: under))
}

/// Each lane within low…high (the library's `clamped` calls a function for each bound).
@inline(__always) private func bounded(_ x: Lanes, _ low: Float, _ high: Float) -> Lanes {
  let raised = Lanes(repeating: low).replacing(with: x, where: x .> low)
  return raised.replacing(with: high, where: raised .> high)
}

/// e^x for each lane; 0 below −80.
@inline(__always) func exp(_ x: Lanes) -> Lanes {
  let (whole, f) = floorParts(bounded(x, -80, 80) * 1.442_695)
  let tail = 0.055_504_11 + f * (0.009_618_13 + f * 0.001_342_8)
  let power = 1 + f * (0.693_147_2 + f * (0.240_226_5 + f * tail))
  return power * unsafeBitCast((whole &+ 127) &<< 23, to: Lanes.self)
}

@inline(__always) func smooth(_ low: Float, _ high: Float, _ x: Lanes) -> Lanes {
  let t = bounded((x - low) / (high - low), 0, 1)
  return t * t * (3 - 2 * t)
}

extension Noise {
  /// The four corners of four cells.
  @inline(__always)
  private func corners(_ x: SIMD4<UInt32>, _ y: SIMD4<UInt32>) -> (Lanes, Lanes, Lanes, Lanes) {
    let row = y & 255
    let cell = (x & 255) &+ row &+ (row &<< 8)
    let a = table + Int(cell.x)
    let b = table + Int(cell.y)
    let c = table + Int(cell.z)
    let d = table + Int(cell.w)
    let down = NoiseTable.stride
    return (
      Lanes(a[0], b[0], c[0], d[0]), Lanes(a[1], b[1], c[1], d[1]),
      Lanes(a[down], b[down], c[down], d[down]),
      Lanes(a[down + 1], b[down + 1], c[down + 1], d[down + 1])
    )
  }

  @inline(__always) func value(_ x: Lanes, _ y: Lanes) -> Lanes {
    let (ix, fx) = floorParts(x)
    let (iy, fy) = floorParts(y)
    let (a, b, c, d) = corners(ix, iy)
    let sx = fx * fx * (3 - 2 * fx)
    let sy = fy * fy * (3 - 2 * fy)
    let low = a + (b - a) * sx
    return low + (c + (d - c) * sx - low) * sy
  }

  /// As `value`, with a quintic fade, so that slopes are smooth too.
  @inline(__always) func smoother(_ x: Lanes, _ y: Lanes) -> Lanes {
    let (ix, fx) = floorParts(x)
    let (iy, fy) = floorParts(y)
    let (a, b, c, d) = corners(ix, iy)
    let sx = Self.fade(fx)
    let low = a + (b - a) * sx
    return low + (c + (d - c) * sx - low) * Self.fade(fy)
  }

  @inline(__always) func fbm(_ x: Lanes, _ y: Lanes, _ octaves: Int) -> Lanes {
    var x = x
    var y = y
    var sum = Lanes(repeating: 0)
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

  @inline(__always) func ridged(_ x: Lanes, _ y: Lanes, _ octaves: Int) -> Lanes {
    var x = x
    var y = y
    var sum = Lanes(repeating: 0)
    var weight: Float = 0.5
    var total: Float = 0
    for _ in 0..<octaves {
      let n = 2 * value(x, y) - 1
      let crest = 1 - n.replacing(with: 0 - n, where: n .< 0)
      sum += weight * crest * crest
      total += weight
      weight *= 0.5
      (x, y) = (1.6 * x + 1.2 * y + 17.3, 1.6 * y - 1.2 * x + 9.1)
    }
    return sum / total
  }

  @inline(__always) func eroded(_ x: Lanes, _ y: Lanes, _ octaves: Int) -> Lanes {
    var x = x
    var y = y
    var sum = Lanes(repeating: 0)
    var weight: Float = 0.5
    var gx = Lanes(repeating: 0)
    var gy = Lanes(repeating: 0)
    for _ in 0..<octaves {
      let (ix, fx) = floorParts(x)
      let (iy, fy) = floorParts(y)
      let (a, b, c, d) = corners(ix, iy)
      let sx = Self.fade(fx)
      let sy = Self.fade(fy)
      let k1 = b - a
      let k2 = c - a
      let k3 = d - a - k1 - k2
      gx += Self.fadeSlope(fx) * (k1 + k3 * sy)
      gy += Self.fadeSlope(fy) * (k2 + k3 * sx)
      let height = a + k1 * sx + k2 * sy + k3 * sx * sy
      let steep = gx * gx + gy * gy
      sum += weight * height / (1 + steep)
      weight *= 0.5
      (x, y) = (1.6 * x + 1.2 * y, 1.6 * y - 1.2 * x)
    }
    return sum
  }

  /// Smooth from 0 to 1, without a bend at either end.
  @inline(__always) private static func fade(_ f: Lanes) -> Lanes {
    let bend: Lanes = f * (f * 6 - 15) + 10
    return f * f * f * bend
  }

  @inline(__always) private static func fadeSlope(_ f: Lanes) -> Lanes {
    let bend: Lanes = f * (f - 2) + 1
    return 30 * f * f * bend
  }
}
