extension SubjectKind {
  /// A bunch of toy balloons.
  static let toyBalloons = SubjectKind(
    "party balloons", "шарики", .objects,
    words: "party_balloon party_balloons toy_balloon birthday_balloon helium_balloon 🎈",
    russian: "шарик- воздушн-_шарик-", home: .ground, size: 0.60, metres: 1.8
  ) { colour, chance in
    let hues =
      colour.map { [$0, mix($0, Vec3(0.9, 0.9, 0.9), 0.4), $0 * 0.7] }
      ?? [
        Vec3(0.75, 0.05, 0.06), Vec3(0.05, 0.30, 0.72), Vec3(0.92, 0.55, 0.04),
        Vec3(0.10, 0.50, 0.18), Vec3(0.60, 0.12, 0.55),
      ]
    var f = Figure(seat: Vec2(0, 0.1))
    let spots: [(Float, Float)] = [
      (-0.22, 0.72), (0.22, 0.70), (0.0, 0.60), (-0.12, 0.92), (0.14, 0.94),
    ]
    for (index, spot) in spots.enumerated() {
      let hue = hues[index % hues.count]
      let x = spot.0 + chance.about(0, 0.02, UInt32(index))
      f.curve(
        [(x, spot.1 - 0.17), (x * 0.55 + 0.02, 0.36), (0, 0.06)], [0.004], Vec3(0.7, 0.7, 0.68))
      f.polygon(
        [(x - 0.025, spot.1 - 0.195), (x, spot.1 - 0.15), (x + 0.025, spot.1 - 0.195)], hue * 0.8)
      f.even(
        [
          (0, spot.1 - 0.165), (0.08, spot.1 - 0.11), (0.145, spot.1 + 0.02), (0.12, spot.1 + 0.13),
          (0, spot.1 + 0.185),
        ], hue,
        at: x, rounded: true, skin: .metal, bulge: 0.13)
      f.ellipse(x - 0.055, spot.1 + 0.08, 0.022, 0.040, Vec3(1, 1, 1), skin: .clear, bulge: 0)
    }
    f.box(0, 0.04, 0.11, 0.08, Material.gold, round: 0.02, skin: .metal, bulge: 0.03)
    return f
  }
}
