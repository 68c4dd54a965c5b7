/// Waves in layers of paper, one behind the other, each with its shadow.
struct RibbonLayer: Layer {
  let tints: Tints
  let offset: Vec2
  let count: Int

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let noise = frame.noise
    let v = camera.v(y)
    let high = camera.top - camera.bottom
    for x in 0..<frame.width {
      let u = camera.u(x)
      var colour = mix(tints[0], Vec3(0.98, 0.94, 0.88), 0.72)
      for index in 0..<count {
        let t = (Float(index) + 0.7) / Float(count)
        let phase = Float(index) * 0.37 + offset.x
        let swing =
          sinTurns(u * (0.55 + 0.22 * t) + phase) * 0.07
          + (noise.fbm(u * 1.1 + phase * 3, Float(index) * 5.1 + offset.y, 3) - 0.5) * 0.26
        let line = camera.top - high * t + swing
        let under = line - v
        let shade = exp(-max(-under, 0) * 26) * 0.34
        if under < 0 {
          colour *= 1 - shade
          continue
        }
        let cover = smooth(0, camera.pixel * 1.5, under)
        let tone = tints.blend(t * 0.86) * mix(1.2, 0.8, t)
        let rim = exp(-under * 120) * 0.35
        let fade = 0.78 + 0.35 * exp(-under * 7)
        colour = mix(colour * (1 - shade), tone * fade + rim * Vec3(1, 0.97, 0.9), cover)
      }
      row[x] = Pixel(colour, depth: 5)
    }
  }
}
