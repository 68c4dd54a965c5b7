extension SubjectKind {
  /// A small round car seen from the side.
  static let car = SubjectKind(
    "car", "машина", .vehicles,
    words: "car automobile sedan hatchback vehicle jeep suv limousine 🚗 🚙",
    russian: "машин- автомобил- авто легков-_машин- тачк-", home: .ground, size: 0.50, metres: 1.6
  ) { colour, chance in
    let paint =
      colour
      ?? chance.one(
        of: [Vec3(0.66, 0.05, 0.04), Vec3(0.06, 0.27, 0.52), Vec3(0.80, 0.52, 0.06)], 1)
    var f = Figure(seat: Vec2(0.02, 0.47))
    f.saloon(paint)
    f.ellipse(-0.515, 0.225, 0.030, 0.040, Vec3(0.9, 0.87, 0.75), glow: Vec3(2.4, 2.0, 1.3))
    return f
  }
}

extension Figure {
  /// Body, windows and wheels of a small saloon, heading left.
  mutating func saloon(_ paint: Vec3) {
    blob(
      [
        (-0.34, 0.26), (-0.25, 0.41), (-0.12, 0.47), (0.08, 0.48), (0.24, 0.44), (0.37, 0.29),
        (0.2, 0.22), (-0.2, 0.22),
      ], paint, skin: .metal, bulge: 0.06)
    blob(
      [
        (-0.55, 0.10), (-0.565, 0.20), (-0.50, 0.27), (-0.32, 0.295), (0.0, 0.30), (0.34, 0.30),
        (0.53, 0.27), (0.565, 0.19), (0.55, 0.10), (0, 0.085),
      ], paint, skin: .metal, bulge: 0.08)
    blob(
      [(-0.285, 0.30), (-0.22, 0.395), (-0.12, 0.435), (-0.02, 0.44), (-0.02, 0.30)],
      Vec3(0.05, 0.075, 0.10), skin: .glass, bulge: 0.012)
    blob(
      [(0.025, 0.30), (0.025, 0.44), (0.11, 0.435), (0.21, 0.40), (0.30, 0.30)],
      Vec3(0.05, 0.075, 0.10), skin: .glass, bulge: 0.012)
    polygon(
      [(-0.235, 0.31), (-0.17, 0.405), (-0.13, 0.42), (-0.185, 0.31)],
      Vec3(0.7, 0.8, 0.9), skin: .clear, bulge: 0)
    limb(0.0, 0.29, 0.0, 0.12, 0.004, 0.004, paint * 0.4)
    box(0.06, 0.255, 0.07, 0.014, Material.steel, round: 0.006, skin: .metal)
    box(0, 0.105, 1.0, 0.035, Vec3(0.06, 0.06, 0.065), round: 0.015)
    both { f, side in
      f.box(side * 0.555, 0.135, 0.05, 0.045, Material.steel, round: 0.02, skin: .metal)
      f.ellipse(side * 0.325, 0.125, 0.135, 0.135, Vec3(0.015, 0.015, 0.018), bulge: 0)
      f.wheel(side * 0.325, 0.108, 0.112)
    }
    ellipse(0.545, 0.235, 0.020, 0.040, Vec3(0.6, 0.04, 0.03), glow: Vec3(1.8, 0.15, 0.06))
  }
}
