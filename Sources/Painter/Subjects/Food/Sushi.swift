extension SubjectKind {
  /// Sushi on a board, with chopsticks.
  static let sushi = SubjectKind(
    "sushi", "суши", .food, words: "sushi nigiri maki sashimi 🍣 🍱",
    russian: "суши ролл- нигири сашими", home: .table,
    size: 0.46, metres: 0.08
  ) { colour, _ in
    let salmon = colour ?? Vec3(0.92, 0.30, 0.11)
    let rice = Vec3(0.80, 0.79, 0.74)
    var f = Figure(seat: Vec2(0, 0.4))
    f.box(0, 0.075, 1.46, 0.05, Material.wood, round: 0.012, skin: .planks)
    for x in [Float(-0.56), 0.56] { f.box(x, 0.025, 0.07, 0.06, Material.wood * 0.7) }
    for (x, fish) in [(Float(-0.48), salmon), (0.0, Vec3(0.72, 0.06, 0.06))] {
      f.box(x, 0.175, 0.38, 0.155, rice, round: 0.07, skin: .leaflets, bulge: 0.08)
      f.blob(
        [
          (x - 0.235, 0.17), (x - 0.22, 0.28), (x, 0.345), (x + 0.22, 0.28), (x + 0.24, 0.165),
          (x + 0.15, 0.20), (x - 0.15, 0.20),
        ],
        fish, bulge: 0.05,
        pattern: .stripes(mix(fish, Vec3(1, 0.8, 0.7), 0.5), every: 0.085, turn: 0.18))
    }
    f.box(0.0, 0.235, 0.07, 0.215, Vec3(0.02, 0.05, 0.03), bulge: 0.01)
    for (x, y) in [(Float(0.42), Float(0.21)), (0.66, 0.21)] {
      f.ellipse(x, y - 0.06, 0.115, 0.06, Vec3(0.015, 0.035, 0.022))
      f.box(x, y - 0.025, 0.23, 0.09, Vec3(0.015, 0.035, 0.022), bulge: 0.1)
      f.ellipse(x, y + 0.02, 0.115, 0.066, Vec3(0.02, 0.045, 0.03), bulge: 0.01)
      f.ellipse(x, y + 0.022, 0.098, 0.054, rice, skin: .crust, bulge: 0.02)
      f.ellipse(x - 0.02, y + 0.025, 0.038, 0.022, salmon, bulge: 0.01)
      f.ellipse(x + 0.032, y + 0.02, 0.028, 0.018, Vec3(0.2, 0.45, 0.1), bulge: 0.01)
    }
    f.limb(-0.70, 0.46, 0.72, 0.56, 0.011, 0.018, Vec3(0.30, 0.05, 0.04))
    f.limb(-0.70, 0.42, 0.73, 0.48, 0.011, 0.018, Vec3(0.30, 0.05, 0.04))
    f.ellipse(-0.72, 0.115, 0.06, 0.035, Vec3(0.30, 0.50, 0.12), skin: .crust)
    return f
  }
}
