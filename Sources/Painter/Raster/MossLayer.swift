/// Beards of moss that hang from the boughs.
struct MossLayer: Layer {
  let seed: UInt32
  let moss: Vec3

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let light = frame.light
    let v = camera.v(y)
    let noise = frame.noise
    for sheet in 0..<2 {
      let wide: Float = sheet == 0 ? 0.035 : 0.060
      let top = camera.top * (sheet == 0 ? 0.78 : 0.98)
      for x in 0..<frame.width {
        let u = camera.u(x)
        let (index, part) = floorParts(u / wide + Float(sheet) * 7.1)
        let cell = CellHash(index, 6, seed &+ UInt32(sheet))
        guard cell[0] > 0.42 else { continue }
        let from = top + (noise.value(u * 3, 4) - 0.5) * 0.12
        let long = (0.08 + 0.30 * cell[1] * cell[1]) * (sheet == 0 ? 0.7 : 1)
        let down = (from - v) / long
        guard down > 0, down < 1.1 else { continue }
        let strand = noise.fbm(u * 90, v * 6 + cell[2] * 30, 2)
        let aside = abs(part - 0.5) * 2
        let body = (1 - down) * 1.1 + 0.18 - aside + (strand - 0.5) * 1.1
        let cover = smooth(0, 0.16, body)
        guard cover > 0 else { continue }
        let tone = moss * (0.5 + 0.9 * strand) * light.onto(Vec3(0.2, 0.3, -0.9).unit)
        let air = light.air(camera.direction(u, 0.1))
        row[x].lay(mix(air, tone, sheet == 0 ? 0.60 : 0.85), cover * 0.95)
        if row[x].w >= Canvas.sky { row[x].w = 2 }
      }
    }
  }
}
