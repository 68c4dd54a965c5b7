// Own transcendental functions from +, −, ×, ÷ and bit moves only: the same bytes on any machine,
// whatever its C library.

/// Floor and fraction, exact for |x| < 2²², harmless (never a trap) beyond and for NaN.
@inline(__always) func floorParts(_ x: Float) -> (whole: Int32, fraction: Float) {
  let shifted = x + 12_582_912
  var whole = Int32(truncatingIfNeeded: shifted.bitPattern) &- 0x4B40_0000
  var fraction = x - (shifted - 12_582_912)
  if fraction < 0 {
    fraction += 1
    whole &-= 1
  }
  return (whole, fraction)
}

/// Nearest-below integer of a bounded value; saturates instead of trapping.
@inline(__always) func wholePart(_ x: Float) -> Int {
  Int(floorParts(clamp(x, -4_000_000, 4_000_000)).whole)
}

/// 2ˣ to about 1e-6.
@inline(__always) func exp2(_ x: Float) -> Float {
  let (whole, f) = floorParts(clamp(x, -126, 126))
  let tail = 0.055_504_11 + f * (0.009_618_13 + f * 0.001_342_8)
  let power = 1 + f * (0.693_147_2 + f * (0.240_226_5 + f * tail))
  return power * Float(bitPattern: UInt32(truncatingIfNeeded: whole &+ 127) << 23)
}

@inline(__always) func exp(_ x: Float) -> Float { exp2(x * 1.442_695) }

/// log₂ of a positive value; of others, of the smallest normal number.
@inline(__always) func log2(_ x: Float) -> Float {
  let bits = max(x, 1.2e-38).bitPattern
  let exponent = Float(Int32(truncatingIfNeeded: bits >> 23) - 127)
  let m = Float(bitPattern: (bits & 0x7F_FFFF) | 0x3F80_0000)
  // ln m = 2 artanh((m − 1) / (m + 1)), to the 9th power.
  let s = (m - 1) / (m + 1)
  let q = s * s
  let series = 1 + q * (0.333_333_3 + q * (0.2 + q * (0.142_857_1 + q * 0.111_111_1)))
  return exponent + s * series * 2.885_390_1
}

/// aᵇ for a ≥ 0.
@inline(__always) func pow(_ a: Float, _ b: Float) -> Float { a <= 0 ? 0 : exp2(b * log2(a)) }

/// Sine of an angle in turns (1 = a full circle), to about 1e-4.
@inline(__always) func sinTurns(_ turns: Float) -> Float {
  let t = floorParts(turns).fraction
  let x = t < 0.25 ? t : (t < 0.75 ? 0.5 - t : t - 1)
  let q = x * x
  return x * (6.283_185 + q * (-41.341_7 + q * (81.605_2 + q * (-76.705_9 + q * 42.058))))
}

@inline(__always) func cosTurns(_ turns: Float) -> Float { sinTurns(turns + 0.25) }

/// Mixes integers into 32 well-spread bits.
@inline(__always) func hash(_ a: Int32, _ b: Int32, _ seed: UInt32) -> UInt32 {
  var h = UInt32(bitPattern: a) &* 0x9E37_79B1
  h ^= UInt32(bitPattern: b) &* 0x85EB_CA77
  h ^= seed &* 0xC2B2_AE3D
  h = (h ^ (h >> 15)) &* 0x2C1B_3C6D
  h = (h ^ (h >> 12)) &* 0x297A_2D39
  return h ^ (h >> 15)
}

/// 0 ..< 1 from the high bits of a hash.
@inline(__always) func fraction(_ h: UInt32) -> Float { Float(h >> 8) * (1 / 16_777_216) }

/// Several independent 0 ..< 1 values for one cell of a grid.
struct CellHash {
  let bits: UInt32

  @inline(__always) init(_ a: Int32, _ b: Int32, _ seed: UInt32) {
    bits = hash(a, b, seed)
  }

  @inline(__always) subscript(_ index: UInt32) -> Float {
    fraction((bits ^ (index &* 0x9E37_79B1)) &* 0x85EB_CA6B ^ (bits >> 13) &* 0xC2B2_AE35)
  }
}
