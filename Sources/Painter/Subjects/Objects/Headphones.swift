extension SubjectKind {
  /// Headphones.
  static let headphones = SubjectKind(
    "headphones", "наушники", .objects, words: "headphone headphones headset earphones 🎧",
    russian: "наушник-", home: .table,
    size: 0.44, metres: 0.2
  ) { colour, _ in
    let shell = colour ?? Vec3(0.62, 0.10, 0.06)
    let dark = Vec3(0.05, 0.05, 0.055)
    var f = Figure(seat: Vec2(0, 0.98))
    f.curve(
      [(-0.38, 0.34), (-0.36, 0.72), (0, 0.95), (0.36, 0.72), (0.38, 0.34)],
      [0.030, 0.045, 0.055, 0.045, 0.030], dark,
      skin: .cloth)
    f.curve(
      [(-0.33, 0.45), (-0.31, 0.69), (0, 0.885), (0.31, 0.69), (0.33, 0.45)],
      [0.018, 0.030, 0.035, 0.030, 0.018],
      shell, skin: .cloth)
    f.both { f, side in
      f.limb(side * 0.385, 0.52, side * 0.40, 0.36, 0.022, 0.022, Material.steel, skin: .metal)
      f.ellipse(side * 0.31, 0.26, 0.105, 0.225, dark, skin: .cloth)
      f.ellipse(side * 0.41, 0.26, 0.135, 0.215, shell, skin: .metal)
      f.ellipse(side * 0.435, 0.26, 0.080, 0.135, shell * 0.5, skin: .metal)
      f.ellipse(side * 0.44, 0.26, 0.045, 0.078, Material.steel, skin: .metal)
    }
    return f
  }
}
