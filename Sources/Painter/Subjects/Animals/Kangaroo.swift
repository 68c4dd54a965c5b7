extension SubjectKind {
  /// A kangaroo with a joey in its pouch.
  static let kangaroo = SubjectKind(
    "kangaroo", "кенгуру", .animals, words: "kangaroo wallaby joey 🦘", russian: "кенгуру",
    home: .ground, size: 0.42, metres: 1.5
  ) { colour, _ in
    let coat = colour ?? Vec3(0.42, 0.22, 0.10)
    let pale = mix(coat, Vec3(0.85, 0.74, 0.58), 0.6)
    var f = Figure()
    f.curve(
      [(0.16, 0.22), (0.40, 0.08), (0.66, 0.05), (0.90, 0.12)], [0.12, 0.075, 0.048, 0.016], coat,
      skin: .fur)
    f.limb(0.10, 0.28, 0.14, 0.10, 0.12, 0.05, coat * 0.65, skin: .fur)
    f.curve([(-0.10, 0.78), (0.0, 0.52), (0.08, 0.30)], [0.085, 0.165, 0.195], coat, skin: .fur)
    f.curve([(-0.17, 0.66), (-0.11, 0.46), (-0.04, 0.28)], [0.045, 0.10, 0.11], pale, skin: .fur)
    f.ellipse(0.10, 0.24, 0.155, 0.165, coat, skin: .fur)
    f.limb(0.10, 0.12, -0.14, 0.045, 0.062, 0.040, coat, skin: .fur)
    f.ellipse(-0.11, 0.36, 0.060, 0.058, coat * 1.1, skin: .fur)
    f.both { f, side in
      f.ellipse(-0.11 + side * 0.040, 0.43, 0.018, 0.036, coat, skin: .fur)
      f.eye(-0.11 + side * 0.022, 0.37, 0.010)
    }
    f.ellipse(-0.12, 0.335, 0.014, 0.010, Figure.ink)
    f.blob(
      [(-0.21, 0.34), (-0.10, 0.32), (0.0, 0.34), (-0.02, 0.22), (-0.12, 0.19), (-0.20, 0.24)],
      pale * 0.9, skin: .fur, bulge: 0.07)
    f.limb(-0.14, 0.64, -0.27, 0.54, 0.042, 0.032, coat, skin: .fur)
    f.ellipse(-0.285, 0.52, 0.034, 0.036, coat * 0.6, skin: .fur)
    let head = LongHead(
      poll: Vec2(-0.13, 0.86), tip: Vec2(-0.33, 0.78), coat: coat, nose: coat * 0.5, jaw: 0.085,
      slim: 0.052, ear: Vec2(0.034, 0.16), eye: 0.024)
    head.draw(&f)
    f.seat = Vec2(0.10, 0.52)
    return f
  }
}
