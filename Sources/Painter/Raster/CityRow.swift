/// One row of buildings of a skyline.
struct CityRow: Sendable {
  let seed: UInt32
  let depth: Float
  /// Width of a plot, height of the tallest building.
  let plot: Float
  let tallest: Float
  /// `u` the towers crowd round.
  let centre: Float
  /// Share of its colour that comes through the air.
  let visible: Float
  let futuristic: Bool
  let neon: [Vec3]
  /// Share of windows lit.
  let lit: Float

  /// Air is thicker near the ground.
  @inline(__always) func clear(_ up: Float) -> Float {
    visible * mix(0.62, 1, smooth(0, 0.22, up))
  }

  /// Colour where a building of this row stands; `up` is the height over the ground.
  @inline(__always) func colour(_ u: Float, _ up: Float, _ frame: Frame) -> Vec3? {
    let (index, part) = floorParts(u / plot)
    let cell = CellHash(index, 0, seed)
    let crowd = ((Float(index) + 0.5) * plot - centre) * 1.55
    let rank = cell[1]
    let size = (0.30 + 0.70 * rank * rank) * (0.42 + 0.58 * exp(-crowd * crowd * 3))
    let high = tallest * size
    guard up < high * 1.25 else { return nil }
    let middle = 0.5 + (cell[2] - 0.5) * 0.12
    let half = 0.30 + 0.18 * cell[3]
    let across = (part - middle) / half
    let body = Building(cell: cell, high: high, half: half * plot, futuristic: futuristic)
    guard let reach = body.reach(up), abs(across) < reach else {
      return body.mast(across * half * plot, up, frame.camera.pixel) ? mastColour(frame) : nil
    }
    return wall(across, up, body, index, frame)
  }

  private func mastColour(_ frame: Frame) -> Vec3 { frame.light.ambient * 0.22 }

  @inline(__always)
  private func wall(
    _ across: Float, _ up: Float, _ body: Building, _ index: Int32, _ frame: Frame
  ) -> Vec3 {
    let light = frame.light
    let cell = body.cell
    // Two faces meet at an edge; the one on the light's side is lit.
    let edge = (cell[4] - 0.5) * 1.1
    let right = across > edge
    let towards: Float = right ? 0.8 : -0.8
    let normal = Vec3(towards, 0.05, -0.55).unit
    let stone = mix(Vec3(0.30, 0.27, 0.25), Vec3(0.20, 0.24, 0.30), cell[5])
    let tone = stone * (futuristic ? 0.55 : 0.85 + 0.7 * cell[6])
    var colour = tone * light.onto(normal) * (0.72 + 0.28 * smooth(0, body.high, up))
    let x = (across - edge) * body.half
    colour = windows(colour, x, up, body, right ? index &* 2 : index &* 2 &+ 1, frame)
    if !neon.isEmpty { colour += strips(across - edge, across, up, body, frame) }
    return colour
  }

  @inline(__always)
  private func windows(
    _ wall: Vec3, _ x: Float, _ up: Float, _ body: Building, _ face: Int32, _ frame: Frame
  ) -> Vec3 {
    let light = frame.light
    let cell = body.cell
    let wide = max(plot * (0.055 + 0.035 * cell[7]), frame.camera.pixel * 2.3)
    let tall = wide * (1.15 + 0.8 * cell[8])
    let (ix, fx) = floorParts(x / wide)
    let (iy, fy) = floorParts(up / tall)
    let seen = clamp(wide / frame.camera.pixel * 0.5 - 0.4)
    let pane = fx > 0.22 && fx < 0.82 && fy > 0.25 && fy < 0.80 && body.high - up > tall * 0.4
    let each = CellHash(ix &+ face &* 57, iy, seed &+ 5)
    let floorLit = CellHash(iy, face, seed &+ 9)[0] > 0.90
    let on = each[0] < lit * (0.6 + 0.8 * cell[9]) || (floorLit && lit > 0.1)
    let warm = mix(
      Vec3(1.25, 0.72, 0.28), Vec3(0.85, 0.95, 1.15), each[1] > 0.78 ? 1 : cell[10] * 0.3)
    let glow = warm * (0.35 + 1.1 * each[2] * each[2]) * (on ? 1 : 0)
    let glass = light.sky(Vec3((cell[11] - 0.5) * 0.6, 0.25 + up * 0.6, 0.5).unit) * 0.50
    let inside = glass * (light.night > 0.3 ? 0.25 : 0.7) + glow * mix(0.4, 1, light.night)
    let average = mix(wall, glass * 0.6 + warm * (lit * 1.1), 0.33)
    return mix(average, pane ? inside : wall, seen)
  }

  /// Glowing edges, bands and signs.
  @inline(__always)
  private func strips(
    _ fromEdge: Float, _ across: Float, _ up: Float, _ body: Building, _ frame: Frame
  ) -> Vec3 {
    let cell = body.cell
    let tint = neon[min(wholePart(cell[12] * Float(neon.count)), neon.count - 1)]
    let thin = max(frame.camera.pixel * 0.8 / body.half, 0.035)
    var power: Float = 0
    if cell[13] > 0.45 { power += smooth(thin, 0, abs(fromEdge)) * 0.9 }
    if cell[14] > 0.5 {
      let (_, ring) = floorParts(up / (plot * (0.35 + 0.5 * cell[15])))
      power += smooth(0.07, 0.02, abs(ring - 0.5)) * 0.75
    }
    if cell[16] > 0.62 {
      let top = body.high * (0.55 + 0.3 * cell[17])
      let inSign = abs(across + 0.35) < 0.22 && up < top && up > top * 0.72
      let (_, line) = floorParts(up / (plot * 0.10))
      if inSign { power += line > 0.3 ? 1.15 : 0.2 }
    }
    return tint * (power * mix(0.35, 1.35, frame.light.night))
  }
}
