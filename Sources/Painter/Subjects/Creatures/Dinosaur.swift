extension SubjectKind {
  /// A tyrannosaur with a friendly grin.
  static let dinosaur = SubjectKind(
    "dinosaur", "динозавр", .creatures,
    words: "dinosaur dino t_rex trex tyrannosaurus raptor velociraptor godzilla 🦖",
    russian: "динозавр- тираннозавр- годзилл-", home: .ground, size: 0.50, metres: 4.5
  ) { colour, chance in
    let hides = [Vec3(0.16, 0.36, 0.05), Vec3(0.42, 0.22, 0.05), Vec3(0.05, 0.28, 0.30)]
    let hide = colour ?? chance.choice(1, of: hides)
    let belly = mix(hide, Vec3(0.92, 0.82, 0.50), 0.7)
    let mark = hide * 0.5
    var f = Figure()
    f.limb(0.02, 0.36, -0.02, 0.08, 0.11, 0.055, hide * 0.65, skin: .scales)
    f.ellipse(-0.07, 0.04, 0.10, 0.042, hide * 0.65, skin: .scales)
    f.curve(
      [(0.16, 0.42), (0.42, 0.36), (0.64, 0.40), (0.84, 0.54)], [0.18, 0.115, 0.065, 0.012], hide,
      skin: .scales)
    f.curve(
      [(0.14, 0.44), (-0.02, 0.54), (-0.10, 0.70)], [0.215, 0.195, 0.135], hide, skin: .scales)
    f.curve([(0.02, 0.36), (-0.13, 0.48), (-0.19, 0.60)], [0.12, 0.10, 0.015], belly)
    for (x, y, lean) in [
      (Float(0.10), Float(0.645), Float(0.0)), (0.21, 0.585, 0.02), (0.34, 0.50, 0.03),
      (0.47, 0.45, 0.03),
    ] {
      f.polygon(
        [(x - 0.026, y), (x + 0.026, y), (x + lean - 0.02, y - 0.13)], mark, bulge: 0)
    }
    f.limb(0.18, 0.38, 0.12, 0.22, 0.155, 0.075, hide, skin: .scales)
    f.limb(0.13, 0.22, 0.16, 0.07, 0.070, 0.052, hide, skin: .scales)
    f.ellipse(0.09, 0.045, 0.125, 0.048, hide, skin: .scales)
    for x in [Float(-0.02), 0.04, 0.10] {
      f.limb(x, 0.035, x - 0.03, 0.012, 0.020, 0.005, Vec3(0.82, 0.76, 0.60))
    }
    f.curve([(-0.14, 0.55), (-0.24, 0.49), (-0.27, 0.55)], [0.042, 0.032, 0.024], hide)
    f.limb(-0.27, 0.55, -0.31, 0.565, 0.016, 0.005, Vec3(0.82, 0.76, 0.60))
    f.limb(-0.265, 0.55, -0.30, 0.53, 0.016, 0.005, Vec3(0.82, 0.76, 0.60))
    drawHead(&f, hide, belly)
    f.seat = Vec2(0.16, 0.64)
    return f
  }

  private static func drawHead(_ f: inout Figure, _ hide: Vec3, _ belly: Vec3) {
    let tooth = Vec3(0.92, 0.90, 0.84)
    f.limb(-0.14, 0.74, -0.42, 0.695, 0.085, 0.050, belly)
    f.polygon(
      [(-0.12, 0.80), (-0.47, 0.77), (-0.46, 0.71), (-0.20, 0.70)], Vec3(0.30, 0.03, 0.04),
      bulge: 0.02)
    f.ellipse(-0.10, 0.86, 0.155, 0.145, hide, skin: .scales)
    f.limb(-0.16, 0.875, -0.42, 0.835, 0.125, 0.085, hide, skin: .scales)
    for index in 0..<5 {
      let x = -0.47 + Float(index) * 0.058
      f.polygon([(x - 0.022, 0.775), (x + 0.022, 0.775), (x, 0.725)], tooth, bulge: 0)
    }
    f.ellipse(-0.475, 0.875, 0.016, 0.013, hide * 0.25, bulge: 0)
    f.ellipse(-0.15, 0.965, 0.070, 0.070, hide)
    f.ellipse(-0.16, 0.965, 0.055, 0.057, Vec3(0.92, 0.90, 0.82), bulge: 0.05)
    f.eye(-0.17, 0.963, 0.034)
    f.limb(-0.225, 1.015, -0.115, 1.03, 0.014, 0.012, hide * 0.7)
    f.focus = Vec2(-0.24, 0.84)
    f.focusRadius = 0.40
  }
}
