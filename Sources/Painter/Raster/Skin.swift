extension Part.Skin {
  /// How far its edge may wander from the shape's, in the figure's units.
  @inline(__always) var fringe: Float {
    switch self {
    case .leaves: 0.14
    case .needles, .straw: 0.055
    case .leaflets: 0.05
    case .fur: 0.010
    case .feathers: 0.014
    default: 0
    }
  }

  /// How much light breaks up on it.
  @inline(__always) var roughness: Float {
    switch self {
    case .leaves, .needles: 1.6
    case .leaflets: 1.1
    case .crust: 0.35
    case .fur, .feathers, .straw: 0.5
    case .bark: 0.9
    case .scales: 0.4
    case .cloth: 0.25
    case .smooth, .metal, .glass, .clear, .stone, .bricks, .planks: 0.15
    }
  }

  /// Share of the sky seen in it.
  @inline(__always) var mirror: Float {
    switch self {
    case .metal: 0.09
    case .glass, .clear: 0.34
    default: 0
    }
  }

  /// How much of what lies behind it is hidden.
  @inline(__always) var opacity: Float {
    switch self {
    case .clear: 0.42
    default: 1
    }
  }

  /// Fine structure, 0…1 about a half.
  @inline(__always) func grain(at p: Vec2, _ offset: Float, _ noise: Noise) -> Float {
    switch self {
    case .smooth, .glass, .clear: 0.5
    case .leaflets: noise.fbm(p.x * 42 + offset * 40, p.y * 42, 4)
    case .crust: noise.fbm(p.x * 18, p.y * 18, 4)
    case .leaves: noise.fbm(p.x * 15 + offset * 40, p.y * 15, 5)
    case .needles: noise.fbm(p.x * 44 + offset * 40, p.y * 30, 4)
    case .fur: noise.fbm(p.x * 40, p.y * 22, 3)
    case .feathers: noise.fbm(p.x * 26, p.y * 60, 3)
    case .scales: Self.scale(p * 34)
    case .bark: noise.fbm(p.x * 60, p.y * 9, 4)
    case .stone, .bricks: noise.fbm(p.x * 26, p.y * 40, 4)
    case .planks: noise.fbm(p.x * 6, p.y * 60, 3)
    case .straw: noise.fbm(p.x * 70, p.y * 14, 3)
    case .cloth: 0.5 + (noise.fbm(p.x * 16, p.y * 10, 3) - 0.5) * 0.8
    case .metal: 0.5 + (noise.fbm(p.x * 12, p.y * 12, 3) - 0.5) * 0.3
    }
  }

  /// Colour with the structure in it.
  @inline(__always) func albedo(_ colour: Vec3, _ grain: Float, _ p: Vec2) -> Vec3 {
    switch self {
    case .leaves, .needles: colour * (0.35 + 2 * grain * grain)
    case .fur, .stone, .feathers, .straw: colour * (0.72 + 0.56 * grain)
    case .bark: colour * (0.5 + grain)
    case .scales: colour * (0.6 + 0.6 * grain)
    case .cloth: colour * (0.85 + 0.3 * grain)
    case .planks:
      colour * (floorParts(p.y * 14).fraction < 0.1 ? 0.55 : 0.8 + 0.4 * grain)
    case .bricks: colour * (Self.joint(p) ? 0.62 : 0.75 + 0.5 * grain)
    case .leaflets: colour * (0.45 + 1.5 * grain * grain)
    case .crust: colour * (0.74 + 0.52 * grain)
    case .smooth, .metal, .glass, .clear: colour
    }
  }

  /// Rows of overlapping round scales, lighter at the middle of each.
  @inline(__always) private static func scale(_ p: Vec2) -> Float {
    let (row, down) = floorParts(p.y)
    let across = floorParts(p.x + (row & 1 == 0 ? 0 : 0.5)).fraction - 0.5
    return clamp(1 - (across * across + down * down * 0.6) * 1.6)
  }

  @inline(__always) private static func joint(_ p: Vec2) -> Bool {
    let (row, up) = floorParts(p.y * 28)
    return up < 0.14 || floorParts(p.x * 12 + (row & 1 == 0 ? 0 : 0.5)).fraction < 0.06
  }
}

extension Part.Pattern {
  /// The colour at a point of the figure.
  @inline(__always) func colour(_ base: Vec3, at p: Vec2) -> Vec3 {
    switch self {
    case .plain: return base
    case .stripes(let other, let every, let turn):
      let across = p.y * cosTurns(turn) - p.x * sinTurns(turn)
      return floorParts(across / every).fraction < 0.5 ? base : other
    case .spots(let other, let every):
      let (row, up) = floorParts(p.y / every)
      let across = floorParts(p.x / every + (row & 1 == 0 ? 0 : 0.5)).fraction
      let away = Vec2(across - 0.5, up - 0.5)
      return away.x * away.x + away.y * away.y < 0.085 ? other : base
    case .checks(let other, let every):
      let odd = (floorParts(p.x / every).whole ^ floorParts(p.y / every).whole) & 1
      return odd == 0 ? base : other
    }
  }
}
