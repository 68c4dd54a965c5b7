extension SubjectKind {
  /// A table lamp with a cloth shade.
  static let lamp = SubjectKind(
    "lamp", "лампа", .objects, words: "lamp table_lamp desk_lamp lampshade 💡",
    russian: "ламп- торшер- светильник- абажур-",
    home: .table, size: 0.50, metres: 0.5
  ) { colour, chance in
    let shade =
      colour
      ?? chance.one(
        of: [Vec3(0.80, 0.62, 0.34), Vec3(0.62, 0.14, 0.08), Vec3(0.08, 0.34, 0.32)], 1)
    let brass = Material.gold * 0.8
    var f = Figure(seat: Vec2(0, 1.0))
    f.limb(0, 0.92, 0, 1.0, 0.010, 0.010, brass, skin: .metal)
    f.ellipse(0, 1.0, 0.022, 0.022, brass, skin: .metal)
    f.ellipse(0, 0.045, 0.22, 0.045, brass, skin: .metal)
    f.turned(
      [(0.12, 0.05), (0.05, 0.12), (0.11, 0.24), (0.115, 0.34), (0.04, 0.46), (0.03, 0.58)], brass,
      skin: .metal)
    f.turned(
      [(0.34, 0.52), (0.19, 0.93)], shade, rounded: false, skin: .cloth,
      glow: mix(shade, Vec3(1, 0.7, 0.3), 0.5) * 1.6)
    f.ellipse(0, 0.525, 0.335, 0.030, Vec3(0.95, 0.80, 0.50), bulge: 0, glow: Vec3(3.2, 2.2, 1.0))
    f.even([(0.347, 0.515), (0.337, 0.548)], shade * 0.7, bulge: 0.02)
    f.even([(0.195, 0.918), (0.187, 0.938)], shade * 0.7, bulge: 0.02)
    f.limb(0.17, 0.52, 0.17, 0.36, 0.005, 0.005, brass)
    f.ellipse(0.17, 0.35, 0.016, 0.020, brass, skin: .metal)
    return f
  }

  /// A lantern with a flame in it.
  static let lantern = SubjectKind(
    "lantern", "фонарь", .objects, words: "lantern oil_lamp 🏮 🪔", russian: "фонар- фонарик-",
    home: .table, size: 0.46,
    metres: 0.35
  ) { colour, _ in
    let iron = colour ?? Vec3(0.11, 0.09, 0.08)
    let flame = Vec3(3.2, 1.8, 0.5)
    var f = Figure(seat: Vec2(0, 0.86))
    f.ring(0, 0.95, 0.13, 0.014, iron, skin: .metal)
    f.box(0, 0.04, 0.54, 0.08, iron, round: 0.02, skin: .metal)
    f.box(0, 0.40, 0.40, 0.64, Vec3(0.85, 0.48, 0.14), bulge: 0.16, glow: Vec3(1.5, 0.75, 0.2))
    f.box(0, 0.16, 0.13, 0.17, Material.cream, round: 0.02, bulge: 0.05)
    f.blob(
      [(0, 0.25), (-0.06, 0.34), (-0.02, 0.45), (0, 0.54), (0.04, 0.43), (0.06, 0.33)],
      Vec3(1, 0.72, 0.2),
      bulge: 0.05, glow: flame)
    f.ellipse(0, 0.32, 0.026, 0.055, Vec3(1, 0.95, 0.7), glow: Vec3(3.4, 2.8, 1.6))
    for x in [Float(-0.215), 0, 0.215] { f.box(x, 0.40, 0.030, 0.66, iron, skin: .metal) }
    f.box(0, 0.40, 0.44, 0.018, iron, skin: .metal)
    f.even([(0.29, 0.71), (0.10, 0.86), (0, 0.86)], iron, skin: .metal, bulge: 0.1)
    f.box(0, 0.715, 0.60, 0.035, iron * 1.4, round: 0.015, skin: .metal)
    return f
  }

  /// A candle in its holder.
  static let candle = SubjectKind(
    "candle", "свеча", .objects, words: "candle candlelight candlestick 🕯",
    russian: "свеча свечи свечу свечой свече свечей свечк-",
    home: .table, size: 0.46, metres: 0.25
  ) { colour, _ in
    let wax = colour ?? Vec3(0.78, 0.69, 0.50)
    let brass = Material.gold * 0.8
    var f = Figure(seat: Vec2(0, 0.9))
    f.ring(0.36, 0.12, 0.085, 0.022, brass, skin: .metal)
    f.ellipse(0, 0.045, 0.36, 0.055, brass * 0.8, skin: .metal, bulge: 0.04)
    f.ellipse(0, 0.062, 0.31, 0.040, brass * 0.6, skin: .metal)
    f.box(0, 0.12, 0.26, 0.13, brass, round: 0.03, skin: .metal, bulge: 0.1)
    f.box(0, 0.42, 0.21, 0.56, wax, round: 0.02, bulge: 0.1)
    f.even(
      [(0.105, 0.54), (0.105, 0.70)], mix(wax, Vec3(1, 0.6, 0.2), 0.4), bulge: 0.1,
      glow: Vec3(1.0, 0.45, 0.12))
    f.ellipse(
      0, 0.70, 0.105, 0.028, mix(wax, Vec3(1, 0.8, 0.5), 0.5), bulge: 0.02,
      glow: Vec3(1.4, 0.8, 0.3))
    for (x, low, r) in [
      (Float(-0.088), Float(0.48), Float(0.026)), (0.075, 0.56, 0.024), (-0.02, 0.60, 0.020),
    ] {
      f.limb(x, 0.69, x, low, r * 0.8, r, wax * 1.06)
    }
    f.limb(0, 0.70, 0.006, 0.765, 0.007, 0.006, Material.iron)
    f.blob(
      [(0, 0.735), (-0.055, 0.81), (-0.028, 0.92), (0, 1.03), (0.032, 0.92), (0.055, 0.81)],
      Vec3(1, 0.62, 0.12),
      bulge: 0.05, glow: Vec3(3.4, 1.8, 0.45))
    f.ellipse(0, 0.815, 0.026, 0.062, Vec3(1, 0.95, 0.7), glow: Vec3(3.5, 3, 1.8))
    return f
  }
}
