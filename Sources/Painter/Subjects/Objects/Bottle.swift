extension SubjectKind {
  /// A bottle with a letter in it.
  static let bottle = SubjectKind(
    "bottle", "бутылка", .objects, words: "bottle message_in_a_bottle potion flask 🧪 ⚗",
    russian: "бутылк- бутылок зель- флакон- колб-", home: .table,
    size: 0.48, metres: 0.3
  ) { colour, _ in
    let liquid = colour ?? Vec3(0.10, 0.60, 0.42)
    let clear = Vec3(0.70, 0.82, 0.86)
    var f = Figure(seat: Vec2(0, 0.95))
    let body: [(Float, Float)] = [
      (0.20, 0.0), (0.32, 0.14), (0.33, 0.30), (0.24, 0.48), (0.09, 0.58), (0.075, 0.66),
      (0.078, 0.82),
    ]
    f.turned(body, clear * 0.7, skin: .clear)
    f.turned(
      [(0.18, 0.02), (0.295, 0.14), (0.308, 0.29), (0.27, 0.38)], liquid, skin: .smooth,
      glow: liquid * 0.7)
    f.ellipse(
      0, 0.38, 0.27, 0.035, mix(liquid, Vec3(1, 1, 1), 0.35), bulge: 0.01, glow: liquid * 0.6)
    for (x, y, r) in [
      (Float(-0.12), Float(0.18), Float(0.028)), (0.08, 0.26, 0.020), (0.14, 0.14, 0.016),
      (-0.04, 0.30, 0.014), (-0.02, 0.10, 0.018),
    ] {
      f.ellipse(x, y, r, r, mix(liquid, Vec3(1, 1, 1), 0.55), glow: liquid * 0.5)
    }
    f.turned(body, clear, skin: .clear)
    f.curve(
      [(-0.24, 0.40), (-0.28, 0.28), (-0.26, 0.14)], [0.012, 0.024, 0.010], Vec3(1, 1, 1),
      skin: .clear)
    f.box(0, 0.80, 0.20, 0.05, clear, round: 0.02, skin: .glass)
    f.turned([(0.065, 0.78), (0.085, 0.93)], Material.paleWood, rounded: false, skin: .crust)
    f.curve([(-0.085, 0.62), (0, 0.60), (0.085, 0.62)], [0.012], Material.wood)
    f.polygon(
      [(0.05, 0.60), (0.19, 0.53), (0.15, 0.42), (0.03, 0.49)], Material.paper, skin: .crust)
    return f
  }
}
