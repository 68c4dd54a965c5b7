extension SubjectKind {
  /// An open umbrella.
  static let umbrella = SubjectKind(
    "umbrella", "зонт", .objects, words: "umbrella parasol ☂ ⛱", russian: "зонт- зонтик-",
    home: .ground, size: 0.54,
    metres: 1.3
  ) { colour, chance in
    let cloth =
      colour
      ?? chance.one(
        of: [Vec3(0.70, 0.05, 0.05), Vec3(0.06, 0.30, 0.52), Vec3(0.88, 0.52, 0.05)], 1)
    var f = Figure(seat: Vec2(0, 1.0))
    f.limb(0, 0.14, 0, 0.90, 0.013, 0.013, Material.steel, skin: .metal)
    f.curve(
      [(0, 0.18), (0, 0.06), (0.05, 0.0), (0.11, 0.03), (0.12, 0.09)], [0.024], Material.wood,
      skin: .metal)
    let dome: (Float) -> Float = { x in 0.56 + 0.42 * (1 - (x / 0.58) * (x / 0.58)).squareRoot() }
    let ribs: [Float] = [-0.58, -0.43, -0.17, 0.17, 0.43, 0.58]
    var under: [(Float, Float)] = []
    for step in 0...10 { under.append((-0.56 + Float(step) * 0.112, 0.565)) }
    f.even([(0, 0.56), (0.57, 0.56), (0.40, 0.68), (0, 0.70)], cloth * 0.28, bulge: 0)
    for index in 0..<5 {
      let a = ribs[index]
      let b = ribs[index + 1]
      let middle = (a + b) / 2
      let sag: Float = index == 2 ? 0.075 : 0.06
      f.polygon(
        [
          (a, 0.56), (middle - (b - a) * 0.2, 0.56 + sag * 0.85),
          (middle + (b - a) * 0.2, 0.56 + sag * 0.85), (b, 0.56),
          (b * 0.94, mix(0.56, dome(b * 0.9), 0.75)), (b * 0.76, dome(b * 0.76)),
          (b * 0.4, dome(b * 0.4)), (0, 0.985),
          (a * 0.4, dome(a * 0.4)), (a * 0.76, dome(a * 0.76)),
          (a * 0.94, mix(0.56, dome(a * 0.9), 0.75)),
        ], cloth * (index % 2 == 0 ? 1.05 : 0.82), skin: .cloth, bulge: 0.09)
      f.ellipse(b, 0.56, 0.011, 0.011, Material.steel)
    }
    f.ellipse(-0.58, 0.56, 0.011, 0.011, Material.steel)
    f.limb(0, 0.98, 0, 1.06, 0.012, 0.006, Material.steel, skin: .metal)
    return f
  }
}
