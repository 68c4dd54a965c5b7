extension SubjectKind {
  /// A crab raising its claws.
  static let crab = SubjectKind(
    "crab", "краб", .animals, words: "crab lobster 🦀 🦞", russian: "краб- омар-", home: .ground,
    size: 0.24, metres: 0.2
  ) { colour, _ in
    let coat = colour ?? Vec3(0.78, 0.08, 0.025)
    let deep = coat * 0.75
    var f = Figure()
    f.both { f, side in
      for (x, y) in [(Float(0.60), Float(0.10)), (0.54, 0.03), (0.44, 0.0)] {
        f.limb(side * 0.28, 0.28, side * (x - 0.06), y + 0.20, 0.036, 0.030, deep)
        f.limb(side * (x - 0.06), y + 0.20, side * x, y, 0.030, 0.010, deep)
      }
      f.curve(
        [(side * 0.30, 0.40), (side * 0.50, 0.46), (side * 0.50, 0.62)], [0.055, 0.05, 0.045], coat)
      f.ellipse(side * 0.48, 0.72, 0.125, 0.135, coat)
      f.blob(
        [
          (side * 0.42, 0.80), (side * 0.28, 0.94), (side * 0.40, 1.06), (side * 0.46, 0.96),
          (side * 0.455, 0.84),
        ],
        coat, bulge: 0.06)
      f.blob(
        [
          (side * 0.50, 0.82), (side * 0.60, 0.78), (side * 0.64, 0.94), (side * 0.54, 1.04),
          (side * 0.54, 0.92),
        ],
        coat, bulge: 0.06)
      f.limb(side * 0.10, 0.52, side * 0.12, 0.68, 0.022, 0.020, coat)
    }
    f.ellipse(0, 0.34, 0.38, 0.235, coat)
    f.curve(
      [(-0.26, 0.24), (0, 0.165), (0.26, 0.24)], [0.03, 0.05, 0.03],
      mix(coat, Vec3(0.95, 0.75, 0.6), 0.6))
    f.both { f, side in
      f.ellipse(side * 0.12, 0.73, 0.072, 0.076, Vec3(0.93, 0.92, 0.90))
      f.eye(side * 0.11, 0.73, 0.043)
      f.ellipse(side * 0.22, 0.34, 0.045, 0.028, Vec3(0.95, 0.40, 0.32), bulge: 0.02)
    }
    f.smile(0, 0.31, 0.10, 0.045, coat * 0.2, width: 0.011)
    f.focus = Vec2(0, 0.48)
    f.focusRadius = 0.5
    return f
  }
}
