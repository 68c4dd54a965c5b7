extension SubjectKind {
  /// A painter's palette with a brush.
  static let palette = SubjectKind(
    "paint palette", "палитра", .objects,
    words: "paint_palette paintbrush paint_brush artist_palette easel paints 🎨 🖌",
    russian: "палитра палитры палитру палитрой кисточк- краски красками мольберт-", home: .table,
    size: 0.48, metres: 0.4
  ) { colour, _ in
    let wood = Material.paleWood
    var f = Figure(seat: Vec2(0, 0.7))
    f.blob(
      [
        (-0.54, 0.36), (-0.38, 0.64), (0.02, 0.74), (0.42, 0.62), (0.56, 0.36), (0.40, 0.12),
        (0.14, 0.14), (0.02, 0.24), (-0.12, 0.12), (-0.36, 0.10),
      ], wood, skin: .planks, bulge: 0.03)
    f.ellipse(-0.26, 0.27, 0.062, 0.050, Vec3(0.05, 0.035, 0.02), bulge: 0)
    let hues = [
      colour ?? Vec3(0.75, 0.04, 0.04), Vec3(0.95, 0.45, 0.03), Vec3(0.95, 0.80, 0.08),
      Vec3(0.12, 0.50, 0.12), Vec3(0.05, 0.28, 0.72), Vec3(0.40, 0.10, 0.55),
      Vec3(0.88, 0.87, 0.85),
    ]
    for (index, hue) in hues.enumerated() {
      let turn = 0.49 - Float(index) * 0.078
      f.ellipse(
        cosTurns(turn) * 0.40, 0.40 + sinTurns(turn) * 0.22, 0.070, 0.052, hue, skin: .crust)
    }
    f.limb(0.30, 0.02, 0.06, 0.56, 0.016, 0.022, Vec3(0.50, 0.05, 0.05))
    f.limb(0.06, 0.56, 0.03, 0.63, 0.030, 0.030, Material.steel, skin: .metal)
    f.blob(
      [(0.0, 0.62), (-0.05, 0.74), (-0.06, 0.84), (0.02, 0.76), (0.06, 0.64)], hues[4], skin: .fur)
    return f
  }
}
