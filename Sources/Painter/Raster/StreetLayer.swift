/// A street in perspective: a row of houses on either side, paving between them.
struct StreetLayer: Layer {
  let facade: Facade
  /// Half the street's width.
  let half: Float
  /// Length of a house along the street; height of the lowest, and how much more the tallest has.
  let plot: Float
  let low: Float
  let more: Float
  /// Cobbles or asphalt.
  let cobbled: Bool
  let offset: Vec2
  /// Light of the lamps, at `lampEvery` along the street.
  let lamps: Vec3
  static let lampEvery: Float = 2.6

  private struct Hit {
    var point: Vec3
    var normal: Vec3
    var albedo: Vec3
    var glow = Vec3(0, 0, 0)
  }

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    let ground = camera.groundDistance(v)
    for x in 0..<frame.width {
      let u = camera.u(x)
      let beside = half * camera.focal / max(abs(u), 1e-4)
      let hit =
        ground < beside
        ? (ground < 30 ? floor(u, ground, frame) : nil) : house(u, v, beside, frame)
      guard let hit else { continue }
      let shade = light(hit, frame)
      let air = frame.light.air(camera.direction(u, max(v, 0.02)))
      let clear = exp(-max(frame.light.haze, 0.02) * hit.point.z)
      row[x] = Pixel(mix(air, shade, clear), depth: hit.point.z)
    }
  }

  /// Sun, sky and lamps on a spot between the houses.
  @inline(__always) private func light(_ hit: Hit, _ frame: Frame) -> Vec3 {
    let light = frame.light
    let sunny = smooth(0.1, 1.5, hit.point.y + hit.point.x * (light.key.x > 0 ? -0.7 : 0.7) + 0.5)
    var colour = hit.albedo * light.onto(hit.normal, shadow: 0.15 + 0.85 * sunny)
    let closed = smooth(-0.2, 1.2, hit.point.y) * 0.4 + 0.6
    colour *= closed
    let part = floorParts(hit.point.z / Self.lampEvery).fraction - 0.5
    let dz = part * Self.lampEvery
    let dx = half * 0.80 - abs(hit.point.x)
    let dy = hit.point.y - 0.86
    let away = dx * dx + dy * dy + dz * dz
    colour += hit.albedo * lamps * (0.55 / (0.12 + away))
    return colour + hit.glow
  }

  @inline(__always) private func floor(_ u: Float, _ z: Float, _ frame: Frame) -> Hit {
    let camera = frame.camera
    let x = u / camera.focal * z
    let footprint = z * camera.pixel / camera.focal
    let grain = frame.noise.fbm(x * 9, z * 9, 3)
    let kerb = half * 0.72
    let away = abs(x)
    var albedo: Vec3
    var normal = Vec3(0, 1, 0)
    if away > kerb {
      let slab = floorParts(z * 2.2).fraction < 0.04 || floorParts(x * 3).fraction < 0.04
      albedo = Vec3(0.34, 0.33, 0.31) * (slab ? 0.6 : 0.8 + 0.4 * grain)
      if away < kerb + 0.04 { albedo = Vec3(0.45, 0.44, 0.42) }
    } else if cobbled {
      let (line, part) = floorParts(z * 7)
      let (stone, across) = floorParts(x * 8 + (line & 1 == 0 ? 0 : 0.5))
      let cell = CellHash(stone, line, 5)
      let dx = (across - 0.5) * 2
      let dz = (part - 0.5) * 2
      let dome = clamp(1 - dx * dx * dx * dx - dz * dz * dz * dz)
      let seen = clamp(1.4 - footprint * 14)
      let tone = mix(0.8, (0.35 + 0.75 * dome) * (0.7 + 0.6 * cell[0]), seen)
      albedo =
        mix(Vec3(0.25, 0.235, 0.22), Vec3(0.31, 0.27, 0.23), cell[1]) * tone * (0.8 + 0.4 * grain)
      normal = Vec3(dx * 0.30 * seen, 1, dz * 0.30 * seen).unit
    } else {
      albedo = Vec3(0.075, 0.075, 0.08) * (0.75 + 0.5 * grain)
      let wide = max(0.02, footprint * 0.7)
      if away < wide, floorParts(z * 0.8 + offset.x).fraction < 0.5 {
        albedo = Vec3(0.62, 0.58, 0.45)
      }
    }
    if facade.snowy {
      let cover = smooth(0.25, 0.6, grain + (away > kerb ? 0.35 : 0.05))
      albedo = mix(albedo, Vec3(0.78, 0.82, 0.88), cover * 0.9)
    }
    return Hit(point: Vec3(x, 0, z), normal: normal, albedo: albedo)
  }

  @inline(__always)
  private func house(_ u: Float, _ v: Float, _ beside: Float, _ frame: Frame) -> Hit? {
    let camera = frame.camera
    let right = u > 0
    let side: Int32 = right ? 7 : 3
    let slope = abs(u) / camera.focal
    let rise = v / camera.focal
    let turn: Float = right ? 1 : -1
    let first = floorParts(beside / plot + offset.y).whole
    for step in 0..<4 {
      let index = first &+ Int32(step)
      let cell = CellHash(index, side, facade.seed)
      let high = low + more * cell[1]
      let start = (Float(index) - offset.y) * plot
      if step == 0 {
        let y = camera.eye + rise * beside
        if y < high, beside < 26 {
          let look = facade.look(
            beside - start, y, wide: plot, cell: cell,
            footprint: beside * camera.pixel / camera.focal * (0.6 + 0.5 / max(slope, 0.05)), frame)
          return Hit(
            point: Vec3(turn * half, y, beside), normal: Vec3(-turn, 0, 0), albedo: look.albedo,
            glow: look.glow)
        }
      } else {
        // The side of a higher house behind a lower one.
        let y = camera.eye + rise * start
        let x = slope * start
        let ridge = facade.modern ? high : high + max(0, 0.42 - abs(x - half - 0.6) * 0.7)
        if y < ridge, x < half + 1.2, start < 26 {
          let albedo = facade.wall(cell) * 0.85
          return Hit(point: Vec3(turn * x, y, start), normal: Vec3(0, 0, -1), albedo: albedo)
        }
      }
      guard !facade.modern else { continue }
      // The roof that leans back from the street.
      let fall = rise - 0.7 * slope
      guard abs(fall) > 1e-5 else { continue }
      let z = (high - camera.eye - 0.7 * half) / fall
      let x = slope * z
      guard z > start, z < start + plot, x > half - 0.05, x < half + 0.6 else { continue }
      let tile = floorParts((x - half) * 16).fraction < 0.25 ? Float(0.7) : 1
      let roof = mix(Vec3(0.34, 0.12, 0.07), Vec3(0.20, 0.15, 0.14), cell[16]) * tile
      return Hit(
        point: Vec3(turn * x, high + 0.7 * (x - half), z), normal: Vec3(-turn * 0.57, 0.82, 0),
        albedo: facade.snowy ? Vec3(0.78, 0.82, 0.88) : roof)
    }
    return nil
  }
}
