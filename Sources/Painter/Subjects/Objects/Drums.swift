extension SubjectKind {
  /// A drum kit.
  static let drums = SubjectKind(
    "drums", "барабаны", .objects, words: "drum drums drum_kit 🥁", russian: "барабан-",
    home: .ground, size: 0.48, metres: 1.1
  ) { colour, _ in
    let shell = colour ?? Vec3(0.62, 0.05, 0.04)
    let skin = Vec3(0.80, 0.78, 0.72)
    var f = Figure(seat: Vec2(0, 0.75))
    for x in [Float(-0.60), 0.60] {
      f.limb(x, 0.0, x * 0.92, 0.86, 0.010, 0.010, Material.steel, skin: .metal)
      f.limb(x, 0.12, x - 0.12, 0, 0.008, 0.008, Material.steel)
      f.limb(x, 0.12, x + 0.12, 0, 0.008, 0.008, Material.steel)
      f.ellipse(x * 0.92, 0.87, 0.27, 0.036, Material.gold, skin: .metal, bulge: 0.03)
      f.ellipse(x * 0.92, 0.885, 0.05, 0.02, Material.gold * 1.1, skin: .metal)
    }
    for (x, y) in [(Float(-0.20), Float(0.68)), (0.20, 0.68)] {
      f.box(x, y, 0.34, 0.20, shell, round: 0.03, skin: .metal, bulge: 0.12)
      f.ellipse(x, y + 0.10, 0.175, 0.048, skin, bulge: 0.02)
      f.box(x, y - 0.085, 0.35, 0.02, Material.steel, skin: .metal)
    }
    for x in [Float(-0.52), 0.52] {
      f.box(x, 0.30, 0.36, 0.26, shell, round: 0.03, skin: .metal, bulge: 0.14)
      f.ellipse(x, 0.43, 0.185, 0.05, skin, bulge: 0.02)
      f.box(x, 0.19, 0.37, 0.02, Material.steel, skin: .metal)
      f.limb(x - 0.13, 0.18, x - 0.16, 0, 0.010, 0.010, Material.steel)
      f.limb(x + 0.13, 0.18, x + 0.16, 0, 0.010, 0.010, Material.steel)
    }
    f.ellipse(0, 0.33, 0.345, 0.33, shell, skin: .metal, bulge: 0.06)
    f.ellipse(0, 0.33, 0.30, 0.287, skin, bulge: 0.02)
    f.star(0, 0.33, 0.15, shell)
    f.limb(-0.36, 0.56, -0.12, 0.80, 0.010, 0.013, Material.paleWood)
    f.limb(0.40, 0.54, 0.14, 0.80, 0.010, 0.013, Material.paleWood)
    return f
  }
}
