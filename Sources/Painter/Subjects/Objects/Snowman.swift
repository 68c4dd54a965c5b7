extension SubjectKind {
  /// A snowman.
  static let snowman = SubjectKind(
    "snowman", "снеговик", .objects, words: "snowman ⛄", russian: "снеговик- снежн-_баб-",
    home: .ground, size: 0.52, metres: 1.6
  ) { colour, _ in
    let snow = Vec3(0.70, 0.75, 0.84)
    let scarf = colour ?? Vec3(0.66, 0.05, 0.05)
    let coal = Vec3(0.03, 0.03, 0.035)
    var f = Figure(seat: Vec2(0, 1.1), focus: Vec2(0, 0.82))
    f.limb(-0.20, 0.58, -0.44, 0.72, 0.014, 0.010, Material.darkWood)
    f.limb(-0.37, 0.68, -0.44, 0.66, 0.008, 0.005, Material.darkWood)
    f.limb(-0.38, 0.685, -0.42, 0.77, 0.008, 0.005, Material.darkWood)
    f.limb(0.20, 0.58, 0.46, 0.66, 0.014, 0.010, Material.darkWood)
    f.limb(0.38, 0.635, 0.44, 0.74, 0.008, 0.005, Material.darkWood)
    f.ellipse(0, 0.24, 0.31, 0.27, snow, skin: .cloth)
    f.ellipse(0, 0.56, 0.225, 0.205, snow, skin: .cloth)
    f.ellipse(0, 0.83, 0.165, 0.155, snow * 1.05, skin: .cloth)
    f.curve([(-0.15, 0.715), (0, 0.67), (0.15, 0.715)], [0.042], scarf, skin: .cloth)
    f.box(
      0.13, 0.59, 0.085, 0.24, scarf * 0.9, round: 0.02, skin: .cloth, bulge: 0.03, tilt: 0.02,
      pattern: .stripes(Material.white, every: 0.09, turn: 0.02))
    for x in [Float(-0.065), 0.045] { f.ellipse(x, 0.865, 0.021, 0.024, coal) }
    f.limb(-0.01, 0.82, -0.17, 0.80, 0.030, 0.006, Vec3(0.85, 0.25, 0.02))
    for index in 0..<5 {
      let x = -0.085 + Float(index) * 0.037
      f.ellipse(x, 0.755 + (x + 0.01) * (x + 0.01) * 4, 0.010, 0.010, coal)
    }
    for y in [Float(0.62), 0.54, 0.46] { f.ellipse(0, y, 0.019, 0.019, coal) }
    f.box(0, 0.965, 0.36, 0.035, coal, round: 0.015, skin: .cloth)
    f.box(0, 1.06, 0.23, 0.18, coal, round: 0.015, skin: .cloth, bulge: 0.10)
    f.box(0, 1.00, 0.235, 0.04, scarf, bulge: 0.06)
    return f
  }
}
