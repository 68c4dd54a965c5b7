extension SubjectKind {
  /// A wall that climbs over hills from tower to tower.
  static let greatWall = SubjectKind(
    "great wall", "китайская стена", .buildings,
    words: "great_wall great_wall_of_china chinese_wall china_wall city_wall fortress_wall",
    russian: "китайск-_стен- велик-_китайск-_стен- крепостн-_стен-", home: .ground, size: 0.62,
    metres: 12
  ) { colour, _ in
    let stone = colour ?? Vec3(0.46, 0.40, 0.31)
    let green = Vec3(0.085, 0.15, 0.04)
    var f = Figure(seat: Vec2(0.62, 0.95))
    f.blob(
      [
        (-1.20, 0), (-0.90, 0.30), (-0.52, 0.42), (-0.15, 0.36), (0.20, 0.52), (0.62, 0.62),
        (0.98, 0.48), (1.20, 0),
      ], green, skin: .leaflets, bulge: 0.25)
    let path: [(Float, Float)] = [
      (-1.10, 0.20), (-0.86, 0.36), (-0.55, 0.44), (-0.18, 0.40), (0.20, 0.55), (0.62, 0.66),
      (0.96, 0.52),
    ]
    for index in 0..<(path.count - 1) {
      let a = path[index]
      let b = path[index + 1]
      f.polygon(
        [(a.0, a.1 - 0.06), (a.0, a.1 + 0.09), (b.0, b.1 + 0.09), (b.0, b.1 - 0.06)], stone,
        skin: .bricks, bulge: 0.02)
      for step in 0..<6 {
        let t = (Float(step) + 0.3) / 6
        f.box(mix(a.0, b.0, t), mix(a.1, b.1, t) + 0.10, 0.036, 0.036, stone * 1.15, bulge: 0.01)
      }
    }
    for (x, y, wide) in [
      (Float(-0.86), Float(0.36), Float(0.22)), (-0.18, 0.40, 0.26), (0.62, 0.64, 0.30),
    ] {
      f.box(x, y + 0.08, wide, 0.36, stone * 1.05, skin: .bricks, bulge: 0.03)
      f.box(x, y + 0.265, wide * 1.14, 0.035, stone * 1.2, skin: .stone)
      for step in 0..<4 {
        f.box(
          x + (Float(step) - 1.5) * wide * 0.30, y + 0.305, wide * 0.17, 0.05, stone * 1.15,
          bulge: 0.01)
      }
      for side in [Float(-1), 1] {
        f.arch(x + side * wide * 0.24, y + 0.09, wide * 0.20, 0.11, Vec3(0.05, 0.04, 0.03))
      }
    }
    for (x, y, r) in [
      (Float(-0.62), Float(0.16), Float(0.10)), (-0.30, 0.12, 0.12), (0.10, 0.20, 0.12),
      (0.46, 0.26, 0.13), (0.86, 0.20, 0.12), (-0.98, 0.06, 0.09),
    ] {
      f.ellipse(x, y, r, r * 0.8, green * 1.2, skin: .leaves)
    }
    return f
  }
}
