extension SubjectKind {
  /// A thatched cottage among flowers.
  static let cottage = SubjectKind(
    "cottage", "хижина", .buildings,
    words: "cottage thatched_cottage thatched_house hobbit_house fairy_house 🛖",
    russian: "хижин- коттедж- хатк- хата хаты хату мазанк-", home: .ground, size: 0.46, metres: 6
  ) { colour, chance in
    let wall = colour ?? Vec3(0.78, 0.72, 0.60)
    let beam = Vec3(0.13, 0.075, 0.04)
    let thatch = Vec3(0.48, 0.33, 0.14)
    var f = Figure(seat: Vec2(0.05, 0.84))
    f.box(0.34, 0.78, 0.12, 0.34, Vec3(0.42, 0.38, 0.33), skin: .bricks, bulge: 0.03)
    f.box(0.34, 0.95, 0.15, 0.035, Vec3(0.34, 0.30, 0.27), skin: .stone)
    f.wisp(0.34, 0.98, 0.26, Vec3(0.75, 0.75, 0.77))
    f.box(0, 0.22, 1.0, 0.44, wall, skin: .stone)
    for x in [Float(-0.485), -0.13, 0.13, 0.485] { f.box(x, 0.22, 0.03, 0.44, beam, skin: .bark) }
    f.limb(-0.47, 0.02, -0.38, 0.40, 0.012, 0.012, beam)
    f.limb(0.47, 0.02, 0.38, 0.40, 0.012, 0.012, beam)
    for x in [Float(-0.30), 0.30] {
      f.window(x, 0.24, 0.16, 0.15, frame: beam * 2, cross: true)
      f.box(x, 0.135, 0.23, 0.05, Material.wood, skin: .planks)
      for index in 0..<6 {
        let n = UInt32(index)
        let hue = chance.one(
          of: [Vec3(0.85, 0.12, 0.12), Vec3(0.95, 0.6, 0.1), Vec3(0.8, 0.25, 0.6)], n + 40)
        f.ellipse(x - 0.10 + Float(index) * 0.04, 0.17, 0.021, 0.021, hue)
      }
    }
    f.even(
      [(0.64, 0.40), (0.60, 0.46), (0.46, 0.72), (0.36, 0.84), (0.16, 0.87), (0, 0.87)], thatch,
      rounded: true, skin: .straw, bulge: 0.10)
    f.even([(0.17, 0.44), (0.16, 0.58), (0, 0.70)], thatch * 1.1, rounded: true, skin: .straw)
    f.window(0, 0.53, 0.11, 0.11, frame: beam * 2, round: 0.03, cross: true)
    f.arch(0, 0, 0.20, 0.36, beam * 1.5)
    f.arch(0, 0, 0.16, 0.33, Vec3(0.10, 0.26, 0.20), skin: .planks)
    f.ellipse(0.045, 0.15, 0.012, 0.012, Material.gold, skin: .metal)
    f.box(0, 0.014, 0.26, 0.03, Material.stone * 0.8, skin: .stone)
    for side in [Float(-1), 1] {
      f.ellipse(side * 0.44, 0.05, 0.11, 0.085, Vec3(0.09, 0.2, 0.05), skin: .leaflets)
      for index in 0..<5 {
        let n = UInt32(index) + (side > 0 ? 70 : 60)
        f.ellipse(
          side * 0.44 + chance.about(0, 0.09, n), 0.07 + chance.about(0, 0.045, n + 20), 0.018,
          0.018, Vec3(0.9, 0.35, 0.5))
      }
    }
    return f
  }
}
