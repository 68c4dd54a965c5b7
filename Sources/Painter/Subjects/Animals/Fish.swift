extension SubjectKind {
  /// A striped reef fish.
  static let fish = SubjectKind(
    "fish", "рыба", .animals,
    words: "fish fishes goldfish clownfish koi trout salmon_fish carp 🐟 🐠 🐡",
    russian: "рыба рыбы рыбу рыбой рыб рыбк- рыбок", home: .deep, size: 0.24, metres: 0.25
  ) { colour, chance in
    let coat =
      colour
      ?? chance.choice(
        1, of: [Vec3(0.88, 0.22, 0.02), Vec3(0.06, 0.20, 0.75), Vec3(0.88, 0.60, 0.04)])
    let band = chance[2] < 0.7 || colour != nil ? Vec3(0.86, 0.85, 0.82) : Vec3(0.02, 0.03, 0.06)
    let fin = coat * 0.8
    var f = Figure()
    f.blob(
      [(0.34, 0.52), (0.60, 0.74), (0.66, 0.62), (0.58, 0.48), (0.66, 0.36), (0.60, 0.24)], fin,
      skin: .feathers, bulge: 0.04)
    f.blob(
      [(-0.14, 0.70), (0.02, 0.92), (0.26, 0.86), (0.34, 0.64)], fin, skin: .feathers, bulge: 0.04)
    f.blob(
      [(0.0, 0.26), (0.10, 0.10), (0.26, 0.14), (0.24, 0.32)], fin, skin: .feathers, bulge: 0.04)
    f.blob(
      [
        (-0.52, 0.46), (-0.36, 0.66), (-0.06, 0.75), (0.22, 0.65), (0.42, 0.50), (0.22, 0.33),
        (-0.08, 0.22), (-0.38, 0.29),
      ],
      coat, skin: .scales, bulge: 0.2)
    f.curve([(-0.20, 0.72), (-0.15, 0.48), (-0.22, 0.255)], [0.040, 0.062, 0.036], band)
    f.curve([(0.13, 0.685), (0.19, 0.49), (0.13, 0.295)], [0.028, 0.045, 0.026], band)
    f.ellipse(0.345, 0.495, 0.026, 0.058, band)
    f.blob(
      [(-0.08, 0.48), (0.10, 0.44), (0.12, 0.32), (-0.02, 0.36)], fin, skin: .feathers, bulge: 0.04)
    f.ellipse(-0.35, 0.53, 0.072, 0.075, Vec3(0.92, 0.91, 0.88), bulge: 0.06)
    f.eye(-0.36, 0.53, 0.044)
    f.curve([(-0.505, 0.44), (-0.46, 0.405), (-0.41, 0.415)], [0.009], coat * 0.25)
    f.focus = Vec2(-0.30, 0.50)
    f.focusRadius = 0.36
    return f
  }
}
