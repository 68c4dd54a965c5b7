extension SubjectKind {
  /// A low fast car.
  static let sportsCar = SubjectKind(
    "sports car", "спорткар", .vehicles,
    words: "sports_car sport_car race_car racing_car supercar ferrari lamborghini porsche 🏎",
    russian:
      "спорткар- гоночн-_машин- гоночн-_автомобил- болид- феррари суперкар- спортивн-_машин-",
    home: .ground, size: 0.52, metres: 1.2
  ) { colour, chance in
    let paint =
      colour ?? chance.one(of: [Vec3(0.74, 0.03, 0.02), Vec3(0.90, 0.42, 0.02)], 1)
    var f = Figure(seat: Vec2(0.08, 0.36))
    f.polygon(
      [(0.42, 0.29), (0.50, 0.37), (0.66, 0.375), (0.66, 0.35), (0.55, 0.29)], paint * 0.7,
      skin: .metal)
    f.blob(
      [(-0.26, 0.24), (-0.10, 0.335), (0.08, 0.365), (0.24, 0.34), (0.44, 0.27), (0.1, 0.22)],
      paint,
      skin: .metal, bulge: 0.05)
    f.blob(
      [
        (-0.66, 0.105), (-0.64, 0.165), (-0.46, 0.225), (-0.28, 0.255), (0.0, 0.25), (0.36, 0.295),
        (0.58, 0.29), (0.64, 0.20), (0.62, 0.105), (0, 0.075),
      ], paint, skin: .metal, bulge: 0.08)
    f.blob(
      [(-0.22, 0.245), (-0.08, 0.32), (0.02, 0.335), (0.04, 0.25)], Vec3(0.03, 0.045, 0.06),
      skin: .glass, bulge: 0.01)
    f.blob(
      [(0.07, 0.25), (0.06, 0.335), (0.18, 0.325), (0.30, 0.275)], Vec3(0.03, 0.045, 0.06),
      skin: .glass, bulge: 0.01)
    f.polygon([(0.20, 0.225), (0.36, 0.235), (0.35, 0.165), (0.26, 0.16)], Material.iron)
    f.box(0, 0.085, 0.84, 0.03, Material.iron, round: 0.012)
    f.limb(-0.25, 0.17, 0.16, 0.195, 0.005, 0.005, paint * 0.45)
    for x in [Float(-0.42), 0.43] {
      f.ellipse(x, 0.125, 0.142, 0.140, Vec3(0.015, 0.015, 0.018), bulge: 0)
      f.wheel(x, 0.115, 0.122, hub: Vec3(0.45, 0.46, 0.48), spokes: 7)
    }
    f.polygon(
      [(-0.60, 0.185), (-0.47, 0.222), (-0.50, 0.185)], Vec3(0.9, 0.9, 0.8),
      glow: Vec3(2.6, 2.4, 1.8))
    f.box(0.615, 0.245, 0.05, 0.026, Vec3(0.6, 0.03, 0.02), round: 0.01, glow: Vec3(2, 0.15, 0.06))
    return f
  }
}
