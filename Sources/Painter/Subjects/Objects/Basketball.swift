extension SubjectKind {
  /// A basketball.
  static let basketball = SubjectKind(
    "basketball", "баскетбольный мяч", .objects, words: "basketball 🏀",
    russian: "баскетбол- баскетбольн-_мяч-", home: .ground, size: 0.34,
    metres: 0.25
  ) { colour, _ in
    let skin = colour ?? Vec3(0.72, 0.20, 0.02)
    let seam = Vec3(0.05, 0.03, 0.02)
    var f = Figure(seat: Vec2(0, 0.84))
    f.ellipse(0, 0.42, 0.42, 0.42, skin, skin: .crust, bulge: 0.40)
    f.limb(0, 0.01, 0, 0.83, 0.010, 0.010, seam, bulge: 0)
    f.curve([(-0.41, 0.46), (0, 0.40), (0.41, 0.46)], [0.010], seam, bulge: 0)
    f.curve([(-0.27, 0.10), (-0.17, 0.42), (-0.27, 0.74)], [0.010], seam, bulge: 0)
    f.curve([(0.27, 0.10), (0.17, 0.42), (0.27, 0.74)], [0.010], seam, bulge: 0)
    f.ellipse(-0.15, 0.60, 0.07, 0.05, Vec3(1, 1, 1), skin: .clear, bulge: 0)
    return f
  }
}
