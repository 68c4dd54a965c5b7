/// A figure standing in the picture, lit like the rest of it.
struct FigureLayer: Layer {
  private struct Piece: Sendable {
    let part: Part
    let least: Vec2
    let most: Vec2
  }

  private let pieces: [Piece]
  /// Where its y = 0 stands (u, v), and how large 1 is.
  let place: Vec2
  let size: Float
  let mirrored: Bool
  let depth: Float
  /// Share of its colour that comes through the air.
  let clear: Float
  /// `v` of the water that mirrors it.
  let waterline: Float?
  /// Nothing below this height of the figure is painted.
  let cut: Float
  /// Throws a soft shadow round its foot.
  let grounded: Bool
  private let foot: Float

  init(
    _ figure: Figure, place: Vec2, size: Float, mirrored: Bool, depth: Float, clear: Float = 1,
    waterline: Float? = nil, cut: Float = -9, grounded: Bool = false
  ) {
    pieces = figure.parts.map {
      let bounds = $0.shape.bounds
      let fringe = $0.skin.fringe + 0.004
      return Piece(part: $0, least: bounds.least - fringe, most: bounds.most + fringe)
    }
    self.place = place
    self.size = size
    self.mirrored = mirrored
    self.depth = depth
    self.clear = clear
    self.waterline = waterline
    self.cut = cut
    self.grounded = grounded
    foot =
      figure.parts.map(\.shape.bounds).filter { $0.least.y < 0.12 }
      .map { max(abs($0.least.x), abs($0.most.x)) }.max() ?? 0.3
  }

  func paint(row y: Int, _ row: UnsafeMutablePointer<Pixel>, _ frame: Frame) {
    let v = frame.camera.v(y)
    let up = (v - place.y) / size
    if grounded, abs(up) < 0.07 { shadow(row, up, frame) }
    if up > cut { paint(row, up, frame, image: nil) }
    guard let waterline, v < waterline + 0.02 * size else { return }
    let turned = (2 * waterline - v - place.y) / size
    if turned > cut { paint(row, turned, frame, image: (waterline - v) / size) }
  }

  /// Darkens the ground where it stands.
  private func shadow(_ row: UnsafeMutablePointer<Pixel>, _ v: Float, _ frame: Frame) {
    let camera = frame.camera
    let half = foot + 0.08
    let low = max(wholePart(camera.column(place.x - half * size)), 0)
    let high = min(wholePart(camera.column(place.x + half * size)), frame.width - 1)
    guard low <= high else { return }
    for x in low...high where row[x].w > 0 && row[x].w < Canvas.sky {
      let across = (camera.u(x) - place.x) / (size * half)
      let dark = smooth(1, 0, across * across + v * v / 0.0032) * 0.58
      if dark > 0 { row[x].lay(row[x].rgb * 0.14, dark) }
    }
  }

  /// For a mirror image, `image` is how far below the water's edge the row is.
  private func paint(
    _ row: UnsafeMutablePointer<Pixel>, _ v: Float, _ frame: Frame, image: Float?
  ) {
    let camera = frame.camera
    let edge = camera.pixel / size
    for piece in pieces where v > piece.least.y - edge && v < piece.most.y + edge {
      let reach = mirrored ? (-piece.most.x, -piece.least.x) : (piece.least.x, piece.most.x)
      let ripple: Float = image == nil ? 0 : 0.05
      let low = wholePart(camera.column(place.x + (reach.0 - ripple) * size)) - 1
      let high = wholePart(camera.column(place.x + (reach.1 + ripple) * size)) + 1
      guard low < frame.width, high >= 0 else { continue }
      for x in max(low, 0)...min(max(high, 0), frame.width - 1) {
        var point = Vec2((camera.u(x) - place.x) / size, v)
        if let image {
          let wave = frame.noise.fbm(image * 24, place.x + image * 6, 3) - 0.5
          point.x += wave * 0.10 * (0.3 + image)
        }
        if mirrored { point.x = -point.x }
        guard let (colour, cover) = shade(piece.part, point, edge, frame) else { continue }
        if let image {
          guard row[x].w < 0 || row[x].w >= Canvas.sky else { continue }
          row[x].lay(mix(row[x].rgb, colour, 0.75) * 0.8, cover * 0.62 * smooth(1.3, 0, image))
        } else {
          let air = frame.light.air(camera.direction(camera.u(x), 0.03))
          let seen = mix(air, colour, clear)
          row[x].lay(seen, cover)
          if cover > 0.5 { row[x].w = depth }
        }
      }
    }
  }

  @inline(__always)
  private func shade(_ part: Part, _ p: Vec2, _ edge: Float, _ frame: Frame)
    -> (Vec3, Float)?
  {
    let probe = part.shape.probe(p)
    guard probe.distance < edge * 0.5 + part.skin.fringe else { return nil }
    let grain = part.skin.grain(at: p, place.x, frame.noise)
    let d = probe.distance + (grain - 0.5) * part.skin.fringe * 1.85
    let cover = clamp(0.5 - d / edge)
    guard cover > 0 else { return nil }
    let normal = normal(part, probe.slope, d, grain)
    return (lit(part, normal, grain, p, frame), cover * part.skin.opacity)
  }

  /// Turns towards the edge as a cushion does.
  @inline(__always)
  private func normal(_ part: Part, _ slope: Vec2, _ d: Float, _ grain: Float) -> Vec3 {
    guard part.bulge > 0 else { return Vec3(0, 0.1, -1) }
    let deep = clamp(-d / part.bulge)
    let tilt = 1 - deep
    let side = mirrored ? -slope.x : slope.x
    let bump = (grain - 0.5) * part.skin.roughness
    return Vec3(side * tilt + bump, slope.y * tilt + bump * 0.7, -(1 - tilt * tilt * 0.85)).unit
  }

  @inline(__always)
  private func lit(_ part: Part, _ normal: Vec3, _ grain: Float, _ p: Vec2, _ frame: Frame) -> Vec3
  {
    let light = frame.light
    let albedo = part.skin.albedo(part.pattern.colour(part.colour, at: p), grain, p)
    // The side of things that faces us is never quite dark: sky light comes from behind us too.
    let fill = light.ambient * (0.55 + 0.3 * max(-normal.z, 0))
    let wrap = max((normal.dot(light.key) + 0.22) / 1.22, 0)
    var colour = albedo * (light.keyColour * wrap + fill + light.keyColour * 0.06)
    let rim = pow(1 - max(-normal.z, 0), 3)
    let towards = max(normal.x * light.key.x + normal.y * 0.6, 0)
    // A low sun behind it draws its outline in light.
    let behind = smooth(0.02, 0.14, light.key.z)
    colour += light.keyColour * (rim * towards * (0.30 + 0.75 * behind))
    let mirror = part.skin.mirror
    if mirror > 0 {
      let half = (light.key + Vec3(0, 0, -1)).unit
      let shine = pow(max(normal.dot(half), 0), 40)
      let sky = light.sky(Vec3(normal.x, abs(normal.y) * 0.7 + 0.05, 0.5).unit)
      colour = mix(colour, sky, mirror + rim * 0.3) + light.keyColour * shine * 0.9
    }
    return colour + part.glow * mix(0.12, 1, smooth(0, 0.45, light.night))
  }
}
