extension SubjectKind {
  /// A crown with jewels.
  static let crown = SubjectKind(
    "crown", "корона", .objects, words: "crown tiara 👑", russian: "корон- диадем-", home: .table,
    size: 0.46, metres: 0.2
  ) { colour, _ in
    let gold = colour ?? Vec3(0.86, 0.50, 0.09)
    let gems = [Vec3(0.72, 0.02, 0.06), Vec3(0.04, 0.20, 0.75), Vec3(0.03, 0.50, 0.18)]
    var f = Figure(seat: Vec2(0, 0.6))
    f.blob(
      [(-0.40, 0.16), (-0.36, 0.46), (-0.14, 0.60), (0.14, 0.60), (0.36, 0.46), (0.40, 0.16)],
      Vec3(0.42, 0.02, 0.06),
      skin: .cloth, bulge: 0.15)
    f.even(
      [(0, 0.10), (0.44, 0.16), (0.54, 0.68), (0.36, 0.36), (0.27, 0.76), (0.14, 0.38), (0, 0.84)],
      gold, skin: .metal,
      bulge: 0.05)
    for (index, spot) in [
      (Float(-0.54), Float(0.70)), (-0.27, 0.79), (0, 0.87), (0.27, 0.79), (0.54, 0.70),
    ].enumerated() {
      f.ellipse(spot.0, spot.1, 0.05, 0.05, index % 2 == 0 ? gold * 1.05 : gems[0], skin: .metal)
    }
    f.curve([(-0.445, 0.20), (0, 0.12), (0.445, 0.20)], [0.075], gold, skin: .metal)
    f.curve([(-0.455, 0.26), (0, 0.185), (0.455, 0.26)], [0.014], gold * 0.6, skin: .metal)
    f.curve([(-0.425, 0.135), (0, 0.055), (0.425, 0.135)], [0.014], gold * 0.6, skin: .metal)
    for (index, spot) in [
      (Float(-0.33), Float(0.175)), (-0.17, 0.135), (0, 0.12), (0.17, 0.135), (0.33, 0.175),
    ].enumerated() {
      let gem = gems[index % 3]
      f.ellipse(spot.0, spot.1, 0.048, 0.042, gold * 0.5, skin: .metal)
      f.ellipse(spot.0, spot.1, 0.038, 0.033, gem, skin: .metal, glow: gem * 0.3)
      f.ellipse(spot.0 - 0.012, spot.1 + 0.012, 0.009, 0.008, Vec3(1, 1, 1), bulge: 0)
    }
    f.polygon(
      [(0, 0.34), (0.055, 0.44), (0, 0.56), (-0.055, 0.44)], gems[1], skin: .metal, bulge: 0.04,
      glow: gems[1] * 0.3)
    return f
  }
}
