/// Water at height 0: mirrors what stands above it, broken by ripples, over its own depth.
///
/// Runs in a stage after all that it mirrors.
struct WaterLayer: Layer {
  /// Slope of the waves: 0.01 a mirror … 0.3 a storm.
  let rough: Float
  /// Waves to one unit of distance.
  let scale: Float
  let deep: Vec3
  let shallow: Vec3
  /// White crests, 0…1.
  let foam: Float
  /// The land below, if it is seen.
  let bed: Shore?

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    guard v < 0 else { return }
    for x in 0..<frame.width {
      let z = -row[x].w
      guard z > 0 else { continue }
      let u = camera.u(x)
      row[x] = Pixel(colour(u, v, z, frame), depth: -z)
    }
  }

  @inline(__always)
  private func colour(_ u: Float, _ v: Float, _ z: Float, _ frame: Frame) -> Vec3 {
    let camera = frame.camera
    let light = frame.light
    let x = u / camera.focal * z
    // A pixel is far longer than wide on a grazing plane.
    let span = z * z * camera.pixel / (camera.focal * camera.eye)
    let wave = slopes(x, z, u, v, span, frame)
    let view = camera.direction(u, v)
    let normal = Vec3(-wave.x, 1, -wave.y).unit
    let facing = clamp(-view.dot(normal))
    let clear = 1 - facing
    let mirror = 0.03 + 0.97 * clear * clear * clear
    let image = mirrored(u, v, wave, frame)
    var body = deep * (light.ambient * 1.6 + light.keyColour * 0.22)
    if let bed { body = shallows(body, bed, x, z, light) }
    var colour = mix(body, image, mirror)
    colour += sparkle(view, normal, x, z, frame)
    if foam > 0 { colour = crest(colour, x, z, wave.z, light) }
    if let bed { colour = surf(colour, bed, x, z, frame) }
    let air = light.air(view)
    return mix(air, colour, exp(-light.haze * min(z, 40) * 0.8))
  }

  /// Slopes along x and z, and the height, of waves that still show at this distance.
  @inline(__always)
  private func slopes(
    _ x: Float, _ z: Float, _ u: Float, _ v: Float, _ span: Float, _ frame: Frame
  ) -> Vec3 {
    let noise = frame.noise
    var sum = Vec3(0, 0, 0)
    var lost: Float = 0
    var frequency = scale
    var size = rough
    for octave in 0..<5 {
      let seen = clamp(1.6 - span * frequency * 1.1)
      lost += size * (1 - seen)
      defer {
        frequency *= 2.1
        size *= 0.62
      }
      guard seen > 0 else { continue }
      let turn = Float(octave) * 0.37
      let n = noise.slope(
        x * frequency * 0.55 + z * frequency * turn * 0.3 + turn * 50,
        z * frequency - x * frequency * turn * 0.4)
      sum += Vec3(n.y * 0.55, n.z, n.x - 0.5) * (size * seen)
    }
    if lost > 0 {
      // Waves too fine to see still scatter the image: short level streaks stand for them.
      let rows = min(frame.camera.unit * 0.42, 700)
      let streak = noise.value(u * 44 + v * 31, v * rows) - 0.40
      sum.y += streak * lost * 0.95
      sum.x += (noise.value(u * 110 + 60, v * rows + 9) - 0.5) * lost * 0.9
    }
    return sum
  }

  /// What the surface shows: the canvas turned over about where it meets the water.
  @inline(__always)
  private func mirrored(_ u: Float, _ v: Float, _ wave: Vec3, _ frame: Frame) -> Vec3 {
    let camera = frame.camera
    let up = -v + wave.y * 1.5
    let across = u + wave.x * (0.06 - v * 0.9)
    let column = camera.column(across)
    var seen = max(up, 0.004)
    for _ in 0..<2 {
      let there = frame.canvas.at(
        wholePart(min(max(column, 0), Float(frame.width) - 1)), wholePart(camera.row(seen)))
      let distance = there.w > 0 ? there.w : 30
      seen = max(up - 2 * camera.focal * camera.eye / distance, 0.003)
    }
    let sky = frame.light.sky(camera.direction(across, seen))
    let inside = smooth(camera.top, camera.top * 0.9, seen)
    guard inside > 0 else { return sky }
    // Reflect at the edges rather than smear the last column.
    let width = Float(frame.width)
    let folded = column < 0 ? -column : (column > width ? 2 * width - column : column)
    return mix(sky, frame.canvas.sample(folded, camera.row(seen)), inside)
  }

  /// Glitter below the sun or moon.
  @inline(__always)
  private func sparkle(
    _ view: Vec3, _ normal: Vec3, _ x: Float, _ z: Float, _ frame: Frame
  ) -> Vec3 {
    let light = frame.light
    guard light.disc != .none || light.night < 0.3 else { return Vec3(0, 0, 0) }
    let bounce = view - normal * (2 * view.dot(normal))
    let side = abs(bounce.x * light.sun.z - bounce.z * light.sun.x)
    let path = exp(-side * side * (light.disc == .none ? 3 : 170))
    let pixel = frame.camera.pixel
    let (ix, _) = floorParts(x / z / max(pixel * 3.2, 0.0035))
    let (iz, _) = floorParts(1 / z / max(pixel * 6, 0.0075))
    let chance = CellHash(ix, iz, 99)[0]
    let glint = 0.10 + (chance > 0.86 ? 1.5 : 0) * smooth(-0.02, 0.06, 0.02 - normal.z)
    return light.glow * (path * glint * (0.35 + rough * 4) * (light.disc == .none ? 0.25 : 1))
  }

  @inline(__always)
  private func crest(_ water: Vec3, _ x: Float, _ z: Float, _ height: Float, _ light: Light)
    -> Vec3
  {
    let cap = smooth(0.16, 0.34, height / max(rough, 0.01)) * foam
    return mix(water, light.keyColour * 0.4 + light.ambient * 0.8, cap * 0.8)
  }

  @inline(__always)
  private func shallows(_ body: Vec3, _ bed: Shore, _ x: Float, _ z: Float, _ light: Light)
    -> Vec3
  {
    let depth = max(-bed.height(x, z, 3), 0)
    let water = shallow * (light.ambient * 1.1 + light.keyColour * 0.45)
    let floor = bed.sand * 0.75 * (light.ambient + light.keyColour * 0.5)
    return mix(mix(body, water, exp(-depth * 26)), floor, exp(-depth * 170) * 0.8)
  }

  /// Foam where waves run up the sand.
  @inline(__always)
  private func surf(_ water: Vec3, _ bed: Shore, _ x: Float, _ z: Float, _ frame: Frame) -> Vec3 {
    let noise = frame.noise
    let depth = max(-bed.height(x, z, 3), 0)
    guard depth < 0.03, z < 8 else { return water }
    let lace = noise.fbm(x * 26, z * 26, 4)
    let warp = noise.fbm(x * 3, z * 3 + 9, 2) * 0.010
    let edge = smooth(0.0022, 0.0004, depth + (lace - 0.5) * 0.003)
    let roll = (depth + warp) / 0.0105
    let line = smooth(0.28, 0.06, abs(roll - 1)) + smooth(0.22, 0.04, abs(roll - 1.9)) * 0.8
    let cover = clamp(edge + line * smooth(0.34, 0.60, lace))
    return mix(water, frame.light.keyColour * 0.42 + frame.light.ambient * 0.85, cover * 0.9)
  }
}
