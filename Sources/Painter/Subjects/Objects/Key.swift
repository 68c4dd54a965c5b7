extension SubjectKind {
  /// An old key.
  static let key = SubjectKind(
    "key", "ключ", .objects, words: "key skeleton_key golden_key 🔑 🗝",
    russian: "ключ ключи ключом ключа ключик-", home: .table, size: 0.48,
    metres: 0.08
  ) { colour, _ in
    let gold = colour ?? Vec3(0.78, 0.46, 0.10)
    var f = Figure(seat: Vec2(0, 1.0))
    for (x, y) in [(Float(-0.13), Float(0.80)), (0.13, 0.80), (0, 0.93)] {
      f.ring(x, y, 0.105, 0.036, gold, skin: .metal)
    }
    f.ellipse(0, 0.80, 0.05, 0.05, Vec3(0.62, 0.03, 0.05), skin: .metal)
    f.limb(0, 0.70, 0, 0.02, 0.040, 0.040, gold, skin: .metal)
    for y in [Float(0.66), 0.60, 0.30] {
      f.box(0, y, 0.14, 0.035, gold * 1.05, round: 0.016, skin: .metal, bulge: 0.03)
    }
    f.box(0.13, 0.155, 0.20, 0.17, gold, round: 0.012, skin: .metal, bulge: 0.02)
    f.box(0.165, 0.155, 0.05, 0.06, gold * 0.25, bulge: 0)
    f.box(0.20, 0.06, 0.05, 0.05, gold, round: 0.01, skin: .metal)
    return f
  }
}
