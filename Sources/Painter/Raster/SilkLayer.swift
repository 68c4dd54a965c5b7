/// Folds of coloured silk: a height field warped by itself, lit from the side.
struct SilkLayer: Layer {
  let offset: Vec2
  let colours: [Vec3]
  /// Long parallel waves rather than swirls.
  let waves: Bool

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    for x in 0..<frame.width {
      row[x] = Pixel(colour(camera.u(x), v, frame), depth: 5)
    }
  }

  private func colour(_ u: Float, _ v: Float, _ frame: Frame) -> Vec3 {
    let noise = frame.noise
    let step: Float = 0.003
    let here = fold(u, v, noise)
    let east = fold(u + step, v, noise)
    let north = fold(u, v + step, noise)
    let normal = Vec3(here.x - east.x, here.x - north.x, step * 2.6).unit
    let lamp = Vec3(-0.55, 0.62, 0.56)
    let facing = normal.dot(lamp)
    let half = Vec3(-0.31, 0.35, 0.88).unit
    let shine = pow(max(normal.dot(half), 0), 26)
    let base = blend(here.y * 1.25 + here.x * 0.55)
    let rim = pow(1 - clamp(normal.z), 2)
    let deep = smooth(0.15, 0.75, here.x)
    var colour = base * (0.10 + 0.85 * max(facing, 0)) * (0.45 + 0.75 * deep)
    colour += blend(here.y + 0.4) * (rim * 0.16)
    return colour + mix(base, Vec3(1, 1, 1), 0.55) * (shine * 0.42)
  }

  /// Height and a slow second value for colour.
  @inline(__always) private func fold(_ u: Float, _ v: Float, _ noise: Noise) -> Vec2 {
    let x = u * 1.5 + offset.x
    let y = v * (waves ? 2.2 : 1.5) + offset.y
    let qx = noise.fbm(x, y, 2)
    let qy = noise.fbm(x + 5.2, y + 1.3, 2)
    let rx = noise.fbm(x + 1.9 * qx + 1.7, y + 1.9 * qy + 9.2, 2)
    let pull: Float = waves ? 1.1 : 2.3
    let h = noise.slope(x * 0.9 + pull * rx, y * 1.2 + pull * qx).x
    let lines = 0.5 + 0.5 * sinTurns((h * 1.6 + rx * 0.9) * (waves ? 2.4 : 2.2))
    return Vec2(h * 0.35 + lines * 0.30 * (0.4 + qx), rx * 0.7 + qy * 0.6)
  }

  /// Walks round the colours smoothly.
  @inline(__always) private func blend(_ t: Float) -> Vec3 {
    let (whole, part) = floorParts(t * Float(colours.count))
    let count = Int32(truncatingIfNeeded: colours.count)
    let from = Int(((whole % count) + count) % count)
    return mix(colours[from], colours[(from + 1) % colours.count], smooth(0, 1, part))
  }
}
