extension SubjectKind {
  /// A kite with a tail of bows.
  static let kite = SubjectKind(
    "kite", "воздушный змей", .objects, words: "kite flying_kite 🪁",
    russian: "воздушн-_зме- воздушн-_змей",
    home: .air, size: 0.34, metres: 1.6
  ) { colour, chance in
    let hue = colour ?? chance.one(of: [Vec3(0.78, 0.06, 0.05), Vec3(0.10, 0.36, 0.72)], 1)
    let other = Vec3(0.95, 0.66, 0.06)
    var f = Figure(seat: Vec2(0, 1.0))
    f.curve(
      [(0, 0.42), (0.08, 0.26), (-0.06, 0.12), (0.10, 0.0), (0.04, -0.14)], [0.008], Material.white)
    for (index, spot) in [(Float(0.06), Float(0.29)), (-0.03, 0.15), (0.06, 0.03)].enumerated() {
      let tint = index % 2 == 0 ? other : hue
      f.both { f, side in
        f.polygon(
          [spot, (spot.0 + side * 0.075, spot.1 + 0.045), (spot.0 + side * 0.075, spot.1 - 0.035)],
          tint, bulge: 0.02)
      }
    }
    f.polygon([(0, 1.05), (-0.34, 0.78), (0, 0.78)], hue, skin: .cloth)
    f.polygon([(0, 1.05), (0.34, 0.78), (0, 0.78)], other, skin: .cloth)
    f.polygon([(-0.34, 0.78), (0, 0.40), (0, 0.78)], other, skin: .cloth)
    f.polygon([(0.34, 0.78), (0, 0.40), (0, 0.78)], hue, skin: .cloth)
    f.limb(0, 1.05, 0, 0.40, 0.008, 0.008, Material.wood)
    f.limb(-0.34, 0.78, 0.34, 0.78, 0.008, 0.008, Material.wood)
    return f
  }
}
