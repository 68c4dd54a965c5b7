extension Figure {
  /// A shape alike left and right of `x`, given by its right half's corners from bottom to top.
  @inline(never) mutating func even(
    _ half: [(Float, Float)], _ colour: Vec3, at x: Float = 0, rounded: Bool = false,
    skin: Part.Skin = .smooth, bulge: Float = 0.02, glow: Vec3 = Vec3(0, 0, 0),
    pattern: Part.Pattern = .plain
  ) {
    let left = half.reversed().filter { $0.0 != 0 }.map { (x - $0.0, $0.1) }
    let outline = half.map { (x + $0.0, $0.1) } + left
    if rounded {
      blob(outline, colour, skin: skin, bulge: bulge, glow: glow, pattern: pattern)
    } else {
      polygon(outline, colour, skin: skin, bulge: bulge, glow: glow, pattern: pattern)
    }
  }

  /// A window that is lit at night, with its middle at (x, y).
  @inline(never) mutating func window(
    _ x: Float, _ y: Float, _ width: Float, _ height: Float, frame: Vec3? = nil,
    round: Float = 0, cross: Bool = false, lit: Bool = true
  ) {
    let rim = min(width, height) * 0.16
    if let frame {
      box(x, y, width + rim * 2, height + rim * 2, frame, round: round > 0 ? round + rim : 0)
    }
    box(
      x, y, width, height, Material.pane, round: round, skin: .metal, bulge: 0,
      glow: lit ? Material.lamplight : Material.none)
    // What it mirrors.
    polygon(
      [
        (x - width * 0.32, y - height * 0.36), (x + width * 0.02, y + height * 0.36),
        (x + width * 0.26, y + height * 0.36), (x - width * 0.08, y - height * 0.36),
      ], Vec3(0.45, 0.58, 0.70), skin: .clear, bulge: 0)
    if cross, let frame {
      box(x, y, rim * 0.6, height, frame, bulge: 0)
      box(x, y, width, rim * 0.6, frame, bulge: 0)
    }
  }

  /// A pointed arch standing on (x, y).
  @inline(never) mutating func lancet(
    _ x: Float, _ y: Float, _ width: Float, _ height: Float, _ colour: Vec3,
    skin: Part.Skin = .smooth, bulge: Float = 0, glow: Vec3 = Vec3(0, 0, 0)
  ) {
    let half = width / 2
    let spring = y + max(height - width, height * 0.4)
    let top = y + height
    even(
      [(half, y), (half, spring), (half * 0.72, mix(spring, top, 0.55)), (0, top)], colour, at: x,
      skin: skin, bulge: bulge, glow: glow)
  }

  /// A round-headed arch standing on (x, y).
  @inline(never) mutating func arch(
    _ x: Float, _ y: Float, _ width: Float, _ height: Float, _ colour: Vec3,
    skin: Part.Skin = .smooth, bulge: Float = 0, glow: Vec3 = Vec3(0, 0, 0)
  ) {
    let half = width / 2
    let spring = y + height - half
    var right: [(Float, Float)] = [(half, y)]
    for step in 0...5 {
      let turn = Float(step) / 20
      right.append((step == 5 ? 0 : cosTurns(turn) * half, spring + sinTurns(turn) * half))
    }
    even(right, colour, at: x, skin: skin, bulge: bulge, glow: glow)
  }

  /// A wheel seen from the side, with its middle at (x, y).
  @inline(never) mutating func wheel(
    _ x: Float, _ y: Float, _ radius: Float, hub: Vec3 = Material.steel, spokes: Int = 5
  ) {
    ellipse(x, y, radius, radius, Material.rubber, bulge: radius * 0.3)
    ellipse(x, y, radius * 0.62, radius * 0.62, hub, skin: .metal, bulge: radius * 0.2)
    for spoke in 0..<spokes {
      let turn = (Float(spoke) + 0.5) / Float(spokes)
      let out = Vec2(cosTurns(turn), sinTurns(turn)) * radius * 0.40
      ellipse(
        x + out.x, y + out.y, radius * 0.11, radius * 0.11, Material.iron, bulge: 0)
    }
    ellipse(x, y, radius * 0.15, radius * 0.15, hub * 0.5, skin: .metal)
  }

  /// A star of `rays` rays about (x, y).
  @inline(never) mutating func star(
    _ x: Float, _ y: Float, _ radius: Float, _ colour: Vec3, rays: Int = 5, inner: Float = 0.42,
    skin: Part.Skin = .smooth, glow: Vec3 = Vec3(0, 0, 0)
  ) {
    let points: [(Float, Float)] = (0..<(rays * 2)).map { index in
      let reach = index % 2 == 0 ? radius : radius * inner
      let turn = 0.25 + Float(index) / Float(rays * 2)
      return (x + cosTurns(turn) * reach, y + sinTurns(turn) * reach)
    }
    polygon(points, colour, skin: skin, bulge: radius * 0.5, glow: glow)
  }

  /// A wisp of smoke or steam rising from (x, y).
  @inline(never) mutating func wisp(_ x: Float, _ y: Float, _ height: Float, _ colour: Vec3) {
    let lean = height * 0.22
    curve(
      [
        (x, y), (x + lean, y + height * 0.3), (x - lean, y + height * 0.62),
        (x + lean * 0.7, y + height),
      ], [height * 0.05, height * 0.085, height * 0.07, 0.002], colour, skin: .clear)
  }
}
