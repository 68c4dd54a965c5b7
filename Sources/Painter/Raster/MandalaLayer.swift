/// Petals in rings round a middle.
struct MandalaLayer: Layer {
  let tints: Tints
  let seed: UInt32
  let folds: Float
  let size: Float

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    for x in 0..<frame.width {
      row[x] = Pixel(colour(camera.u(x), v, camera.pixel), depth: 5)
    }
  }

  @inline(__always) private func colour(_ u: Float, _ v: Float, _ pixel: Float) -> Vec3 {
    let away = (u * u + v * v).squareRoot()
    let turn = Angle.turns(u, v)
    var colour = tints[0] * 0.10 * (1 + 0.8 * exp(-away * 3))
    let rings: Int32 = 9
    for ring in stride(from: rings, through: 0, by: -1) {
      let cell = CellHash(ring, 5, seed)
      let radius = size * (Float(ring) + 1) / Float(rings + 1)
      let count = folds * (cell[0] < 0.5 ? 1 : 2)
      let shift: Float = ring & 1 == 0 ? 0 : 0.5
      let part = abs(floorParts(turn * count + shift).fraction - 0.5) * 2
      let band = size / Float(rings + 1)
      // The ring's rim: pointed, round or waved petals.
      let kind = cell[1]
      let bulge: Float =
        kind < 0.4
        ? (1 - part) * 1.5
        : (kind < 0.7 ? (1 - part * part).squareRoot() * 1.35 : 0.6 + 0.5 * cosTurns(part * 0.5))
      let rim = radius - band * 0.75 + band * 0.75 * bulge
      let edge = rim - away
      let cover = smooth(-pixel, pixel, edge)
      guard cover > 0 else { continue }
      let tint = tints[ring &+ Int32(wholePart(cell[2] * 3))]
      let inner = clamp(edge / (band * 1.3))
      var petal = tint * mix(1.15, 0.45, inner)
      // Lines that follow the rim, a dot in every petal.
      let echo = abs(edge - band * 0.28)
      petal = mix(
        petal, mix(tint, Vec3(1, 0.95, 0.85), 0.75), smooth(band * 0.05 + pixel, band * 0.02, echo))
      let arc = part * away * 3.14159 / count
      let dx = arc
      let dy = edge - band * 0.62
      let dot = (dx * dx + dy * dy).squareRoot()
      petal = mix(
        petal, tints[ring &+ 2] * 1.25, smooth(band * 0.17 + pixel, band * 0.17 - pixel, dot))
      let outline = smooth(band * 0.07 + pixel, band * 0.03, edge)
      petal = mix(petal, Vec3(0.95, 0.80, 0.45), outline * 0.85)
      let shadow = smooth(-band * 0.35, 0, edge) * (edge < 0 ? 0.4 : 0)
      colour = mix(colour * (1 - shadow), petal, cover)
    }
    return colour
  }
}
