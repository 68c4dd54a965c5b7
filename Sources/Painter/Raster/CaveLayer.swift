/// Rock all round an opening to what was painted before; stone hangs from its roof.
struct CaveLayer: Layer {
  /// The opening's middle and half sizes.
  let middle: Vec2
  let half: Vec2
  let rock: Vec3
  let offset: Vec2
  let seed: UInt32
  /// Crystals that glow; black for none.
  let crystal: Vec3

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
      let rough = noise.slope(u * 7 + offset.x, v * 7 + offset.y)
      let fine = noise.fbm(u * 17 + rough.x * 2, v * 17 + offset.x, 5)
      let bed = noise.fbm(u * 2.2 + rough.x, v * 11 + offset.y, 3)
      // Towards the opening: where light comes from.
      let to = Vec2(middle.x - u, middle.y - v)
      let away = max((to.x * to.x + to.y * to.y).squareRoot(), 0.05)
      let bump = Vec2(-rough.y * 0.55 + (fine - 0.5), -rough.z * 0.55 + (fine - 0.5))
      let facing = clamp((to.x * bump.x + to.y * bump.y) / away * 1.1 + 0.42)
      let ground = smooth(0.02, -0.20, v - floorLine(u, noise))
      let reach = exp(-inside * mix(3.6, 2.0, ground)) * (0.35 + 0.65 * smooth(0.9, 0.2, inside))
      let albedo = rock * (0.45 + 0.75 * fine) * (0.7 + 0.5 * bed)
      let level = mix(facing, 0.55 + 0.5 * (fine - 0.3), ground)
      var colour = albedo * (outside * (reach * level * 1.7) + dusk * (0.7 + 0.6 * facing))
      // A bright rim where the rock ends.
      colour += albedo * outside * (exp(-inside * 42) * 0.9)
      if crystal.luminance > 0.001 { colour += shards(u, v, noise) }
      row[x].lay(colour, cover)
      if cover > 0.5 { row[x].w = 1.2 + reach * 2 }
    }
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
    guard v > middle.y - half.y * 0.3 else { return rock }
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

  @inline(__always) private func shards(_ u: Float, _ v: Float, _ noise: Noise) -> Vec3 {
    let lean = (noise.value(u * 2, v * 2) - 0.5) * 1.4
    let (ix, fx) = floorParts((u + v * lean) * 13)
    let (iy, fy) = floorParts(v * 6)
    let cell = CellHash(ix, iy, seed &+ 9)
    guard cell[0] > 0.80 else { return Vec3(0, 0, 0) }
    let aside = abs(fx - 0.5) * 2
    let body = 1 - fy * (0.6 + 0.4 * cell[1]) - aside * 0.9
    let face: Float = fx < 0.5 ? 1 : 0.45
    return crystal * (smooth(0, 0.1, body) * face * (0.3 + cell[2]))
  }
}
