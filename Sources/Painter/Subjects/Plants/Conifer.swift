extension SubjectKind {
  /// A fir; with lights and a star at Christmas.
  static let conifer = SubjectKind(
    "fir", "ель", .plants, words: "fir pine spruce conifer cedar",
    russian: "ель ели елью елк- елок сосн- пихт- кедр-", home: .ground, size: 0.55, metres: 18
  ) { colour, chance in fir(colour, chance) }

  /// Tiers of boughs on a stem.
  static func fir(_ colour: Vec3?, _ chance: CellHash) -> Figure {
    let leaf = colour ?? Vec3(0.045, 0.11, 0.045)
    var f = Figure(seat: Vec2(0, 1))
    f.limb(0, -0.01, 0, 0.20, 0.035, 0.03, Vec3(0.14, 0.085, 0.05), skin: .stone)
    for tier in 0..<8 {
      let t = Float(tier) / 8
      let low = 0.10 + t * 0.80
      let wide = 0.30 * (1 - t) + 0.04
      let lean = (chance[UInt32(tier)] - 0.5) * 0.02
      f.polygon(
        [
          (-wide, low), (lean, low + 0.22), (wide, low), (wide * 0.5, low + 0.025),
          (0, low - 0.012),
          (-wide * 0.5, low + 0.025),
        ], leaf * (0.8 + 0.35 * t), skin: .needles, bulge: 0.14)
    }
    return f
  }
}
