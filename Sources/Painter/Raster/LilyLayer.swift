/// Lily pads on still water, a few in flower.
struct LilyLayer: Layer {
  let seed: UInt32
  let petals: Vec3

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    let z = camera.groundDistance(v)
    guard z < 5 else { return }
    let light = frame.light
    let cells: Float = 4.4
    let pixel = z * camera.pixel * cells
    for x in 0..<frame.width where row[x].w < 0 {
      let wx = camera.u(x) / camera.focal * z
      let grouped = smooth(0.46, 0.60, frame.noise.fbm(wx * 0.9 + 5, z * 0.9, 2))
      guard grouped > 0 else { continue }
      let (ix, fx) = floorParts(wx * cells)
      let (iz, fz) = floorParts(z * cells * 0.8)
      let cell = CellHash(ix, iz, seed)
      guard cell[0] < grouped * 0.85 else { continue }
      let radius = 0.24 + 0.18 * cell[1]
      let dx = (fx - 0.5 - (cell[2] - 0.5) * 0.2) / radius
      let dz = (fz - 0.5 - (cell[3] - 0.5) * 0.2) / radius
      let away = (dx * dx + dz * dz).squareRoot()
      // A notch from the rim to the middle.
      let notch = abs(dx - dz * (cell[4] - 0.5)) < 0.14 * away && dz < 0
      let cover = notch ? 0 : smooth(1 + pixel / radius, 1 - pixel / radius, away)
      if cover > 0 {
        let green = mix(Vec3(0.05, 0.14, 0.035), Vec3(0.14, 0.25, 0.05), cell[5])
        let tone = 0.75 + 0.35 * away
        row[x].lay(green * tone * light.onto(Vec3(0, 1, -0.1)), cover)
        row[x].w = z
      }
      guard cell[6] > 0.72, away < 0.5 else { continue }
      let star = 0.34 + 0.10 * abs(floorParts((dx + dz) * 3).fraction - 0.5)
      let bloom = smooth(star, star - 0.12, away)
      row[x].lay(
        mix(Vec3(0.95, 0.80, 0.35), petals, smooth(0.05, 0.16, away))
          * light.onto(
            Vec3(0, 0.8, -0.5)), bloom)
    }
  }
}
