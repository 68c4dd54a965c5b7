/// Large soft spots of colour that run into each other.
struct MeshLayer: Layer {
  let tints: Tints
  let offset: Vec2
  let seed: UInt32

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let noise = frame.noise
    let v = camera.v(y)
    for x in 0..<frame.width {
      let u = camera.u(x)
      let bend = noise.fbm(u * 0.9 + offset.x, v * 0.9 + offset.y, 2) - 0.5
      let turn = noise.fbm(u * 0.9 + offset.y + 9, v * 0.9 + offset.x, 2) - 0.5
      let p = Vec2(u + bend * 0.7, v + turn * 0.7)
      var sum = Vec3(0, 0, 0)
      var total: Float = 0
      for index: Int32 in 0..<7 {
        let cell = CellHash(index, 15, seed)
        let dx = p.x - (cell[0] * 2 - 1) * camera.halfWidth
        let dy = p.y - (cell[1] * 2 - 1) * camera.top
        // Falls off slowly far away, so that no corner is left without colour.
        let near = 1 / (1 + (dx * dx + dy * dy) * (7 + 8 * cell[2]))
        let weight = near * near * near
        let tone = index < 4 ? Float(1) : 0.55 + 0.8 * cell[3]
        sum += tints[index] * (weight * tone)
        total += weight
      }
      let soft = sum / (total + 0.0001) + tints[1] * 0.02
      let sheen = noise.fbm(p.x * 2.2 + 5, p.y * 2.2, 2)
      row[x] = Pixel(soft * (0.88 + 0.28 * sheen), depth: 5)
    }
  }
}
