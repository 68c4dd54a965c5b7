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

/// e^x for each lane; 0 below −80.
@inline(__always) func exp(_ x: Lanes) -> Lanes {
  let bounded = x.clamped(
    lowerBound: Lanes(repeating: -80), upperBound: Lanes(repeating: 80))
  let (whole, f) = floorParts(bounded * 1.442_695)
  let tail = 0.055_504_11 + f * (0.009_618_13 + f * 0.001_342_8)
  let power = 1 + f * (0.693_147_2 + f * (0.240_226_5 + f * tail))
  return power * unsafeBitCast((whole &+ 127) &<< 23, to: Lanes.self)
}

@inline(__always) func smooth(_ low: Float, _ high: Float, _ x: Lanes) -> Lanes {
  let t = ((x - low) / (high - low)).clamped(
    lowerBound: Lanes(repeating: 0), upperBound: Lanes(repeating: 1))
  return t * t * (3 - 2 * t)
}

extension Noise {
  @inline(__always)
  private func corners(_ x: SIMD4<UInt32>, _ y: SIMD4<UInt32>) -> (Lanes, Lanes, Lanes, Lanes) {
    let x0 = x & 255
    let x1 = (x &+ 1) & 255
    let y0 = (y & 255) &<< 8
    let y1 = ((y &+ 1) & 255) &<< 8
    return (gather(x0 | y0), gather(x1 | y0), gather(x0 | y1), gather(x1 | y1))
  }

  @inline(__always) private func gather(_ index: SIMD4<UInt32>) -> Lanes {
    Lanes(
      table[Int(index.x)], table[Int(index.y)], table[Int(index.z)], table[Int(index.w)])
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
      let sx = fx * fx * fx * (fx * (fx * 6 - 15) + 10)
      let sy = fy * fy * fy * (fy * (fy * 6 - 15) + 10)
      let k1 = b - a
      let k2 = c - a
      let k3 = d - a - k1 - k2
      gx += 30 * fx * fx * (fx * (fx - 2) + 1) * (k1 + k3 * sy)
      gy += 30 * fy * fy * (fy * (fy - 2) + 1) * (k2 + k3 * sx)
      sum += weight * (a + k1 * sx + k2 * sy + k3 * sx * sy) / (1 + gx * gx + gy * gy)
      weight *= 0.5
      (x, y) = (1.6 * x + 1.2 * y, 1.6 * y - 1.2 * x)
    }
    return sum
  }
}
