extension SubjectKind {
  /// A Russian church with onion domes.
  static let onionChurch = SubjectKind(
    "orthodox church", "храм", .buildings,
    words: """
      orthodox_church russian_church onion_dome saint_basil \
      st_basil orthodox_cathedral kremlin
      """,
    russian: "храм- храм-_василия_блаженного купол- василия_блаженного кремл- православн-_церк-",
    home: .ground, size: 0.58, metres: 40
  ) { colour, chance in
    let wall = colour ?? chance.one(of: [Vec3(0.70, 0.68, 0.64), Vec3(0.62, 0.16, 0.10)], 1)
    let trim = wall.x > 0.6 && wall.y > 0.6 ? Vec3(0.70, 0.66, 0.58) : Material.white
    let domes: [Vec3] = chance.one(
      of: [
        [Material.gold, Vec3(0.06, 0.22, 0.55), Vec3(0.06, 0.22, 0.55)],
        [Material.gold, Material.gold, Material.gold],
        [Vec3(0.10, 0.40, 0.22), Vec3(0.75, 0.50, 0.10), Vec3(0.65, 0.10, 0.10)],
      ], 2)
    var f = Figure(seat: Vec2(0.45, 0.5))
    onion(&f, -0.20, 0.50, 0.085, wall, domes[2])
    onion(&f, 0.20, 0.50, 0.085, wall, domes[2])
    onion(&f, 0, 0.56, 0.135, wall, domes[0])
    f.box(0, 0.24, 0.66, 0.48, wall, skin: .stone)
    for x in [Float(-0.22), 0, 0.22] {
      f.arch(x, 0.40, 0.22, 0.155, wall, bulge: 0.02)
      f.arch(x, 0.42, 0.16, 0.105, trim * 0.85, bulge: 0.01)
    }
    f.box(0, 0.41, 0.70, 0.022, trim, bulge: 0.01)
    onion(&f, -0.44, 0.32, 0.075, wall, domes[1])
    onion(&f, 0.44, 0.32, 0.075, wall, domes[1])
    for x in [Float(-0.44), 0.44] {
      f.box(x, 0.17, 0.22, 0.34, wall, skin: .stone)
      f.box(x, 0.335, 0.25, 0.022, trim)
      f.arch(x, 0.12, 0.075, 0.14, trim)
      f.arch(x, 0.13, 0.05, 0.115, Material.pane, glow: Material.lamplight)
    }
    for x in [Float(-0.22), 0.22] {
      f.arch(x, 0.14, 0.085, 0.20, trim)
      f.arch(x, 0.15, 0.058, 0.17, Material.pane, glow: Material.lamplight)
    }
    f.arch(0, 0, 0.22, 0.30, trim, bulge: 0.02)
    f.arch(0, 0, 0.15, 0.23, Material.wood, skin: .planks)
    f.box(0, 0.01, 1.16, 0.03, Material.stone * 0.75, skin: .stone)
    return f
  }

  /// A drum with windows, an onion and a cross on it.
  private static func onion(
    _ f: inout Figure, _ x: Float, _ y: Float, _ r: Float, _ wall: Vec3, _ dome: Vec3
  ) {
    f.box(x, y, r * 1.5, r * 1.9, wall, skin: .stone, bulge: r * 0.7)
    f.box(x, y + r * 0.25, r * 0.26, r * 0.9, Material.pane, round: r * 0.1, bulge: 0)
    f.box(x, y + r * 0.93, r * 1.75, r * 0.18, wall * 1.1, bulge: 0.01)
    f.turned(
      [
        (r * 0.62, y + r), (r * 1.06, y + r * 1.55), (r * 0.9, y + r * 2.1),
        (r * 0.36, y + r * 2.6), (r * 0.08, y + r * 3), (0, y + r * 3.3),
      ], dome, at: x, skin: .metal)
    let top = y + r * 3.25
    f.limb(x, top, x, top + r * 0.85, 0.005, 0.005, Material.gold, skin: .metal)
    f.box(x, top + r * 0.55, r * 0.5, 0.009, Material.gold, skin: .metal)
    f.box(x, top + r * 0.28, r * 0.3, 0.008, Material.gold, skin: .metal, tilt: -0.06)
  }
}
