extension SubjectKind {
  /// A police car, its lights on.
  static let policeCar = SubjectKind(
    "police car", "полицейская машина", .vehicles, words: "police_car cop_car patrol_car 🚓 🚔",
    russian: "полицейск-_машин- полицейск-_авто полицейск-_автомобил-", home: .ground,
    size: 0.50, metres: 1.6
  ) { colour, _ in
    var f = Figure(seat: Vec2(0.2, 0.46))
    let blue = Vec3(0.05, 0.15, 0.80)
    f.box(0.02, 0.485, 0.20, 0.03, Material.iron, round: 0.01)
    f.box(-0.03, 0.512, 0.09, 0.045, Material.red, round: 0.015, glow: Vec3(2.6, 0.2, 0.15))
    f.box(0.07, 0.512, 0.09, 0.045, blue, round: 0.015, glow: Vec3(0.2, 0.5, 2.8))
    f.saloon(colour ?? Vec3(0.72, 0.73, 0.75))
    f.box(0.02, 0.205, 0.84, 0.055, blue * 0.5, bulge: 0)
    f.box(0.02, 0.236, 0.84, 0.010, Material.gold, bulge: 0)
    f.star(0.14, 0.205, 0.034, Material.gold, skin: .metal)
    f.ellipse(-0.515, 0.225, 0.030, 0.040, Vec3(0.9, 0.87, 0.75), glow: Vec3(2.4, 2.0, 1.3))
    return f
  }
}
