/// What house fronts look like: storeys of windows, doors and shops below, signs if neon.
struct Facade: Sendable {
  let seed: UInt32
  /// Share of the windows that are lit.
  let lit: Float
  /// Old plaster houses, or towers of concrete and signs.
  let modern: Bool
  /// Strength of signs; 0 for none.
  let signs: Float
  let snowy: Bool
  static let storey: Float = 0.62

  /// Plaster of a house.
  @inline(__always) func wall(_ cell: CellHash) -> Vec3 {
    let pick = cell[3]
    if modern { return mix(Vec3(0.12, 0.13, 0.15), Vec3(0.24, 0.22, 0.22), pick) }
    if pick < 0.18 { return Vec3(0.72, 0.44, 0.22) }
    if pick < 0.36 { return Vec3(0.74, 0.64, 0.44) }
    if pick < 0.52 { return Vec3(0.58, 0.24, 0.17) }
    if pick < 0.68 { return Vec3(0.40, 0.50, 0.54) }
    if pick < 0.84 { return Vec3(0.68, 0.60, 0.52) }
    return Vec3(0.44, 0.50, 0.36)
  }

  /// Colour, and light of its own, at `along` (0…`wide`) and `up` of a house.
  @inline(__always) func look(
    _ along: Float, _ up: Float, wide: Float, cell: CellHash, footprint: Float, _ frame: Frame
  ) -> (albedo: Vec3, glow: Vec3) {
    let noise = frame.noise
    let grain = noise.fbm(along * 9 + cell[4] * 60, up * 9, 3)
    var albedo = wall(cell) * (0.82 + 0.36 * grain)
    albedo *= 0.75 + 0.25 * smooth(0, 0.35, up)
    let count = Float(2 + wholePart(cell[5] * 1.99))
    let pane = wide / count
    let (column, across) = floorParts(along / pane)
    let (level, rise) = floorParts(up / Self.storey)
    let dx = (across - 0.5) * pane
    let dy = (rise - 0.52) * Self.storey
    var glow = Vec3(0, 0, 0)
    // A ledge between storeys.
    if rise < 0.05, level > 0 { albedo = wall(cell) * 1.15 }
    if level == 0 {
      (albedo, glow) = shop(albedo, along, up, wide: wide, cell)
    } else {
      let halfW = min(pane * 0.27, 0.15)
      let halfH: Float = 0.185
      let frameWide: Float = 0.022
      if abs(dx) < halfW + frameWide, abs(dy) < halfH + frameWide {
        let each = CellHash(column &+ level &* 31, level, cell.bits)
        let inside = abs(dx) < halfW && abs(dy) < halfH
        let bar = abs(dx) < 0.008 || abs(dy - 0.05) < 0.008
        if inside, !bar {
          let on = each[0] < lit
          let sky = frame.light.sky(Vec3(0.2, 0.35, 0.4).unit) * 0.35
          albedo = Vec3(0.03, 0.035, 0.045)
          let warm = mix(Vec3(1.5, 0.80, 0.28), Vec3(1.1, 0.95, 0.7), each[1])
          let curtain = 0.55 + 0.45 * smooth(0.2, 0.9, abs(dx) / halfW)
          glow = on ? warm * (0.55 + 0.6 * each[2]) * (2 - curtain) * 0.6 : sky
        } else {
          albedo = modern ? Vec3(0.06, 0.06, 0.07) : Vec3(0.72, 0.70, 0.66)
        }
      } else if !modern, abs(dy) < halfH, abs(dx) < halfW + 0.085, cell[6] > 0.45 {
        let slat: Float = floorParts(dy * 46).fraction < 0.4 ? 0.75 : 1
        albedo = mix(Vec3(0.08, 0.20, 0.16), Vec3(0.16, 0.14, 0.30), cell[7]) * slat
      } else if !modern, cell[8] > 0.5, abs(dx) < halfW + 0.02, dy < -halfH, dy > -halfH - 0.085 {
        // Flower boxes under the windows.
        let dots = noise.value(along * 60, up * 60)
        albedo =
          dy < -halfH - 0.05
          ? Vec3(0.22, 0.12, 0.06)
          : (snowy
            ? Vec3(0.8, 0.84, 0.9)
            : (dots > 0.55 ? Vec3(0.78, 0.08, 0.12) : Vec3(0.07, 0.15, 0.03)))
      }
      if signs > 0 { glow += sign(along, up, wide: wide, cell) }
    }
    // Fine parts fade before they flicker.
    let seen = clamp(1.5 - footprint * 14)
    return (mix(wall(cell) * 0.7, albedo, seen), glow * mix(0.6, 1, seen))
  }

  @inline(__always)
  private func shop(_ wall: Vec3, _ along: Float, _ up: Float, wide: Float, _ cell: CellHash)
    -> (Vec3, Vec3)
  {
    let t = along / wide
    let warm =
      modern ? mix(Vec3(0.5, 0.8, 1.2), Vec3(1.4, 0.5, 0.9), cell[9]) : Vec3(1.4, 0.85, 0.38)
    let open = lit > 0.2
    if cell[10] > 0.45 {
      // A shop: a wide pane below an awning.
      if up > 0.42, up < 0.54, t > 0.06, t < 0.94 {
        let stripe = floorParts(t * 14).whole & 1 == 0
        let cloth = mix(Vec3(0.60, 0.08, 0.07), Vec3(0.06, 0.26, 0.22), cell[11] > 0.5 ? 1 : 0)
        return (
          modern ? Vec3(0.05, 0.05, 0.06) : (stripe ? cloth : Vec3(0.78, 0.75, 0.68)),
          modern ? warm * 0.5 * signs : Vec3(0, 0, 0)
        )
      }
      if up > 0.12, up < 0.42, t > 0.10, t < 0.64 {
        let bar = abs(floorParts(t * 5.4).fraction - 0.5) > 0.46
        return (
          bar ? Vec3(0.10, 0.07, 0.05) : Vec3(0.04, 0.045, 0.05),
          bar || !open ? Vec3(0.03, 0.03, 0.03) : warm * (0.45 + 0.5 * up)
        )
      }
      if up < 0.44, t > 0.70, t < 0.90 {
        return (Vec3(0.20, 0.10, 0.06), open && up > 0.2 ? warm * 0.25 : Vec3(0, 0, 0))
      }
    } else {
      if up < 0.46, abs(t - 0.5) < 0.115 {
        let rim = up > 0.43 || abs(t - 0.5) > 0.095
        return (
          rim
            ? Vec3(0.66, 0.62, 0.56)
            : mix(Vec3(0.10, 0.20, 0.14), Vec3(0.30, 0.09, 0.06), cell[11]),
          Vec3(0, 0, 0)
        )
      }
      if up > 0.18, up < 0.44, abs(abs(t - 0.5) - 0.29) < 0.085 {
        return (
          Vec3(0.04, 0.045, 0.05), lit > 0.2 && cell[12] > 0.4 ? warm * 0.6 : Vec3(0.05, 0.06, 0.08)
        )
      }
    }
    return (up < 0.10 ? wall * 0.55 : wall, Vec3(0, 0, 0))
  }

  /// A board of light beside the windows.
  @inline(__always)
  private func sign(_ along: Float, _ up: Float, wide: Float, _ cell: CellHash) -> Vec3 {
    let tints = (
      Vec3(1.0, 0.08, 0.55), Vec3(0.06, 0.75, 1.0), Vec3(1.0, 0.42, 0.08), Vec3(0.45, 0.16, 1.0)
    )
    let pick = cell[13]
    let tint = pick < 0.3 ? tints.0 : (pick < 0.6 ? tints.1 : (pick < 0.8 ? tints.2 : tints.3))
    let x = along / wide
    let low = 0.72 + cell[14] * 0.5
    if cell[18] > 0.25, x > 0.03, x < 0.24, up > low, up < low + 1.25 {
      // Strokes that read as writing from afar.
      let (line, part) = floorParts((up - low) * 6.5)
      let stroke = CellHash(line, wholePart(x * 70) > 8 ? 1 : 0, cell.bits)[2]
      let rim = x < 0.045 || x > 0.225
      let on: Float = rim ? 1.5 : (part > 0.2 && part < 0.8 && stroke > 0.35 ? 2.2 : 0.16)
      return tint * (on * signs)
    }
    if cell[19] > 0.5, x > 0.40, x < 0.92, up > 1.32, up < 1.82 {
      // A screen: slow colours behind scan lines.
      let wave = sinTurns(x * 1.3 + up * 0.9 + cell[3])
      let scan: Float = floorParts(up * 60).fraction < 0.3 ? 0.6 : 1
      return mix(tint, tints.1, 0.5 + 0.5 * wave) * (0.95 * scan * signs)
    }
    if cell[15] > 0.4, up > 0.58, up < 0.70, x > 0.25, x < 0.95 {
      let (_, part) = floorParts(x * 17)
      return (cell[15] > 0.7 ? tints.1 : tints.0) * ((part > 0.25 ? 1.7 : 0.15) * signs)
    }
    return Vec3(0, 0, 0)
  }
}
