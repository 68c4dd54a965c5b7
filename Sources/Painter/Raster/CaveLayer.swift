/// Rock all round an opening to what was painted before; stone hangs from its roof.
struct CaveLayer: Layer {
  /// The opening's middle and half sizes.
  let middle: Vec2
  let half: Vec2
  let rock: Vec3
  let offset: Vec2
  let seed: UInt32

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let light = frame.light
    let noise = frame.noise
    let v = camera.v(y)
    let outside = light.horizon * 0.55 + light.middle * 0.45 + light.keyColour * 0.14
    let dusk = light.ambient * 0.20 + Vec3(0.006, 0.007, 0.010)
    for x in 0..<frame.width {
      let u = camera.u(x)
      let inside = depth(u, v, noise)
      let cover = smooth(-camera.pixel, camera.pixel * 2, inside)
      guard cover > 0 else { continue }
      // Lumps with sharp creases between them, lit from the opening.
      let step: Float = 0.004
      let here = relief(u, v, noise)
      let bump = Vec2(relief(u + step, v, noise) - here, relief(u, v + step, noise) - here) / step
      let to = Vec2(middle.x - u, middle.y - v)
      let away = max((to.x * to.x + to.y * to.y).squareRoot(), 0.05)
      let tilt = Vec3(-bump.x * 0.16, -bump.y * 0.16, 1).unit
      let facing = clamp((to.x * tilt.x + to.y * tilt.y) / away * 0.85 + tilt.z * 0.30 + 0.08)
      let fine = 0.4 + 0.6 * here
      let bed = noise.value(u * 1.4 + here * 2, v * 19 + here * 3)
      let ground = smooth(0.02, -0.20, v - floorLine(u, noise))
      let reach = exp(-inside * mix(3.6, 2.0, ground)) * (0.35 + 0.65 * smooth(0.9, 0.2, inside))
      let albedo = rock * (0.35 + 0.85 * here) * (0.75 + 0.4 * bed)
      let level = mix(facing, 0.55 + 0.5 * (fine - 0.3), ground)
      var colour = albedo * (outside * (reach * level * 1.7) + dusk * (0.7 + 0.6 * facing))
      // A bright rim where the rock ends.
      colour += albedo * outside * (exp(-inside * 42) * 0.9)
      row[x].lay(colour, cover)
      if cover > 0.5 { row[x].w = 1.2 + reach * 2 }
    }
  }

  @inline(__always) private func relief(_ u: Float, _ v: Float, _ noise: Noise) -> Float {
    1 - noise.ridged(u * 3.4 + offset.x, v * 3.4 + offset.y, 5)
  }

  @inline(__always) private func floorLine(_ u: Float, _ noise: Noise) -> Float {
    middle.y - half.y * 0.80 + (noise.fbm(u * 5 + offset.y, 9, 4) - 0.5) * 0.12
  }

  /// How deep in rock; negative in the open.
  @inline(__always) private func depth(_ u: Float, _ v: Float, _ noise: Noise) -> Float {
    let warp = noise.fbm(u * 3 + offset.x, v * 3 + offset.y, 5) - 0.5
    let dx = (u - middle.x) / half.x
    let dy = (v - middle.y) / half.y
    let round = ((dx * dx + dy * dy).squareRoot() - 1) * min(half.x, half.y) + warp * 0.22
    var rock = max(round, floorLine(u, noise) - v)
    // Stalactites, long and short.
    guard v > middle.y - half.y * 0.3, abs(dx) < 0.92 else { return rock }
    for sheet in 0..<2 {
      let wide: Float = sheet == 0 ? 0.085 : 0.037
      let (index, part) = floorParts(u / wide + Float(sheet) * 3.3)
      let cell = CellHash(index, 4, seed &+ UInt32(sheet))
      let long = (sheet == 0 ? 0.34 : 0.20) * cell[0] * cell[0] + 0.02
      let aside = abs(part - 0.5 - (cell[1] - 0.5) * 0.3) * 2
      let tip = long * (1 - aside * (1.1 + 0.4 * cell[2]))
      let roof = middle.y + half.y * max(1 - dx * dx, 0).squareRoot() - warp * 0.2
      let hang = v - (roof - max(tip, 0))
      if tip > 0 { rock = max(rock, min(hang, (tip / long) * 0.03)) }
    }
    return rock
  }
}
