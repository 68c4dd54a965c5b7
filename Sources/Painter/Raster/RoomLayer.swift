/// A room in perspective: floor, walls, ceiling, and a window through which the canvas shows what
/// was painted before.
struct RoomLayer: Layer {
  enum Kind: Sendable { case cosy, library, kitchen, cafe }

  let kind: Kind
  /// Half its width, its depth and height.
  let half: Float
  let depth: Float
  let high: Float
  /// The window's middle (x, y) and half sizes.
  let window: Vec2
  let pane: Vec2
  let paint: Vec3
  let seed: UInt32
  /// Lamp light: warm, stronger in the dark.
  let lamp: Vec3
  let lampPlace: Vec3

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let camera = frame.camera
    let v = camera.v(y)
    let ground = camera.groundDistance(v)
    let top = v > 1e-4 ? (high - camera.eye) * camera.focal / v : Canvas.sky
    for x in 0..<frame.width {
      let u = camera.u(x)
      let beside = half * camera.focal / max(abs(u), 1e-4)
      let z = min(min(ground, top), min(beside, depth))
      let point = Vec3(u / camera.focal * z, camera.eye + v / camera.focal * z, z)
      var albedo: Vec3
      var normal: Vec3
      if z == depth {
        if let bar = glazing(point, frame) {
          guard let bar else { continue }
          albedo = bar
        } else {
          albedo = wall(point.x, point.y, frame)
        }
        normal = Vec3(0, 0, -1)
      } else if z == ground {
        albedo = floor(point, frame)
        normal = Vec3(0, 1, 0)
      } else if z == top {
        albedo = ceiling(point)
        normal = Vec3(0, -1, 0)
      } else {
        albedo = wall(point.z + 7, point.y, frame)
        normal = Vec3(u > 0 ? -1 : 1, 0, 0)
      }
      row[x] = Pixel(lit(albedo, point, normal, frame), depth: z)
    }
  }

  /// Light from the window, bounced light, and the lamp.
  @inline(__always)
  private func lit(_ albedo: Vec3, _ point: Vec3, _ normal: Vec3, _ frame: Frame) -> Vec3 {
    let light = frame.light
    let mouth = Vec3(window.x, window.y, depth) - point
    let away = mouth.dot(mouth)
    let facing = max((mouth / (away.squareRoot() + 0.01)).dot(normal), 0) * 0.8 + 0.2
    let day = light.horizon * 0.45 + light.middle * 0.55
    var colour = day * (facing * 1.5 / (0.5 + away * 0.55)) + light.ambient * 0.50
    // Sunlight falls in where its ray comes through the panes.
    let key = Vec3(light.key.x * 0.55, 0.42, 0.75).unit
    if key.dot(normal) > 0 {
      let t = (depth - point.z) / key.z
      let across = abs(point.x + key.x * t - window.x)
      let up = abs(point.y + key.y * t - window.y)
      let open = smooth(pane.x, pane.x - 0.03, across) * smooth(pane.y, pane.y - 0.03, up)
      let bars = smooth(0.012, 0.03, across) * smooth(0.012, 0.03, up)
      colour += light.keyColour * (open * bars * key.dot(normal) * 1.1)
    }
    let to = lampPlace - point
    let far = to.dot(to)
    let towards = max((to / (far.squareRoot() + 0.01)).dot(normal), 0) * 0.75 + 0.25
    colour += lamp * (towards / (0.30 + far))
    // Corners are darker.
    let corner = min(min(half - abs(point.x), point.y), min(high - point.y, depth - point.z + 0.2))
    return albedo * colour * (0.55 + 0.45 * smooth(0, 0.35, corner))
  }

  /// nil beside the window; a colour for its frame; `.some(nil)` for glass.
  @inline(__always) private func glazing(_ point: Vec3, _ frame: Frame) -> Vec3?? {
    let dx = abs(point.x - window.x)
    let dy = abs(point.y - window.y)
    guard dx < pane.x + 0.06, dy < pane.y + 0.06 else {
      // The sill.
      let sill = point.y - window.y + pane.y
      return dx < pane.x + 0.12 && sill < 0 && sill > -0.10 ? .some(Vec3(0.62, 0.58, 0.52)) : nil
    }
    if dx > pane.x || dy > pane.y || dx < 0.016 || abs(point.y - window.y) < 0.014 {
      return .some(Vec3(0.66, 0.62, 0.56))
    }
    return .some(nil)
  }

  @inline(__always) private func ceiling(_ point: Vec3) -> Vec3 {
    if kind == .cafe { return Vec3(0.10, 0.10, 0.105) }
    let beam = abs(floorParts(point.z * 1.1).fraction - 0.5) < 0.09
    return beam && kind != .kitchen ? Vec3(0.20, 0.11, 0.055) : Vec3(0.66, 0.62, 0.55)
  }

  @inline(__always) private func floor(_ point: Vec3, _ frame: Frame) -> Vec3 {
    if kind == .kitchen || kind == .cafe {
      let (ix, fx) = floorParts(point.x * 2.4 + 0.5)
      let (iz, fz) = floorParts(point.z * 2.4)
      let joint = min(min(fx, 1 - fx), min(fz, 1 - fz)) < 0.03
      let dark = (ix ^ iz) & 1 == 0
      let tile = dark ? Vec3(0.09, 0.10, 0.11) : Vec3(0.60, 0.57, 0.51)
      return joint ? Vec3(0.25, 0.24, 0.22) : tile
    }
    let (board, part) = floorParts(point.x * 4.6)
    let shift = CellHash(board, 2, seed)
    let (piece, end) = floorParts(point.z * 0.8 + shift[0] * 3)
    let cell = CellHash(board, piece, seed)
    let grain = frame.noise.fbm(point.x * 40, point.z * 2.6 + cell[1] * 30, 3)
    var wood = mix(Vec3(0.30, 0.155, 0.07), Vec3(0.42, 0.24, 0.12), cell[2]) * (0.65 + 0.65 * grain)
    if part < 0.03 || end < 0.012 { wood *= 0.35 }
    // A rug.
    let dx = point.x / (half * 0.62)
    let dz = (point.z - depth * 0.60) / (depth * 0.24)
    let round = dx * dx + dz * dz
    guard round < 1 else { return wood }
    let ring = floorParts(round.squareRoot() * 5.5)
    let petals = sinTurns(Angle.turns(dx, dz) * 16) * 0.5 + 0.5
    let tint =
      ring.whole >= 4
      ? Vec3(0.32, 0.07, 0.05)
      : (ring.whole == 3
        ? mix(Vec3(0.32, 0.07, 0.05), Vec3(0.55, 0.40, 0.22), petals)
        : (ring.whole == 2
          ? Vec3(0.10, 0.13, 0.19) : mix(Vec3(0.30, 0.08, 0.06), Vec3(0.48, 0.34, 0.2), petals)))
    return tint * (0.75 + 0.4 * frame.noise.value(point.x * 70, point.z * 70))
  }

  @inline(__always) private func wall(_ along: Float, _ up: Float, _ frame: Frame) -> Vec3 {
    switch kind {
    case .cosy:
      if up < 0.42 {
        let groove = floorParts(along * 6).fraction < 0.06
        return up > 0.39 ? Vec3(0.62, 0.58, 0.50) : Vec3(0.52, 0.48, 0.41) * (groove ? 0.6 : 1)
      }
      let stripe: Float = floorParts(along * 4).fraction < 0.5 ? 1.06 : 0.94
      return paint * stripe
    case .library: return up < 0.06 ? Vec3(0.14, 0.07, 0.03) : books(along, up)
    case .kitchen: return kitchen(along, up)
    case .cafe:
      if up < 0.44 {
        let groove = floorParts(along * 5).fraction < 0.07
        return Vec3(0.10, 0.17, 0.15) * (groove ? 0.6 : 1) * (up > 0.41 ? 1.5 : 1)
      }
      let line = floorParts(up * 15)
      let brick = floorParts(along * 4.6 + (line.whole & 1 == 0 ? 0 : 0.5))
      let cell = CellHash(brick.whole, line.whole, seed)
      let joint = line.fraction < 0.12 || brick.fraction < 0.045
      return joint
        ? Vec3(0.45, 0.40, 0.35)
        : mix(Vec3(0.38, 0.15, 0.09), Vec3(0.52, 0.27, 0.18), cell[0]) * (0.8 + 0.3 * cell[1])
    }
  }

  /// Shelf over shelf of books.
  @inline(__always) private func books(_ along: Float, _ up: Float) -> Vec3 {
    let wood = Vec3(0.20, 0.10, 0.045)
    let bay = floorParts(along * 0.9)
    if bay.fraction < 0.05 { return wood * 1.2 }
    let (shelf, rise) = floorParts((up - 0.06) / 0.27)
    if rise < 0.10 { return wood * 1.3 }
    let (book, part) = floorParts(along * 17)
    let pair = CellHash(book / 2, shelf, seed)
    let cell = CellHash(pair[6] > 0.5 ? book / 2 : book, shelf &+ 40, seed)
    let tall = 0.62 + 0.32 * cell[0]
    guard rise < 0.10 + tall * 0.9, cell[1] > 0.05 else { return wood * 0.30 }
    let hue = cell[2]
    let cloth =
      hue < 0.22
      ? Vec3(0.36, 0.06, 0.05)
      : (hue < 0.42
        ? Vec3(0.05, 0.14, 0.22)
        : (hue < 0.60
          ? Vec3(0.07, 0.19, 0.09)
          : (hue < 0.80 ? Vec3(0.48, 0.34, 0.16) : Vec3(0.58, 0.52, 0.42))))
    let band = abs(rise - 0.10 - tall * 0.70) < 0.02 || abs(rise - 0.10 - tall * 0.22) < 0.02
    let edge: Float = pair[6] > 0.5 ? 1 : 0.6 + 0.4 * smooth(0, 0.25, min(part, 1 - part))
    return (band ? Vec3(0.72, 0.52, 0.18) : cloth * (0.75 + 0.5 * cell[3])) * edge
  }

  @inline(__always) private func kitchen(_ along: Float, _ up: Float) -> Vec3 {
    if up < 0.52 {
      let (_, part) = floorParts(along * 1.6)
      let inset = abs(part - 0.5) < 0.42 && up > 0.10 && up < 0.45
      let rim = abs(part - 0.5) > 0.36 || up < 0.15 || up > 0.40
      let knob = abs(part - 0.86) < 0.03 && abs(up - 0.36) < 0.02
      if knob { return Vec3(0.65, 0.5, 0.2) }
      if up < 0.05 { return Vec3(0.05, 0.05, 0.05) }
      return Vec3(0.20, 0.34, 0.33) * (inset ? (rim ? 0.86 : 1.1) : 0.72)
    }
    if up < 0.58 { return Vec3(0.46, 0.28, 0.14) }
    if up < 1.06 {
      let line = floorParts(up * 11)
      let tile = floorParts(along * 5.5 + (line.whole & 1 == 0 ? 0 : 0.5))
      return Vec3(0.74, 0.73, 0.69) * (line.fraction < 0.08 || tile.fraction < 0.04 ? 0.7 : 1)
    }
    if up < 1.12 { return Vec3(0.46, 0.28, 0.14) }
    if up < 1.34 {
      // Jars and plates on the shelf.
      let (index, part) = floorParts(along * 5)
      let cell = CellHash(index, 9, seed)
      let jar = abs(part - 0.5) < 0.24 + 0.14 * cell[0] && up < 1.14 + 0.15 * cell[1]
      if jar { return mix(Vec3(0.60, 0.26, 0.12), Vec3(0.30, 0.46, 0.52), cell[2]) }
    }
    return paint
  }
}
