extension SubjectKind {
  /// A willow, its twigs hanging.
  static let willow = SubjectKind(
    "willow", "ива", .plants, words: "willow weeping_willow", russian: "ива ивы иве иву ивой ивов-",
    home: .ground, size: 0.55, metres: 12
  ) { colour, chance in
    let leaf = colour ?? Vec3(0.17, 0.27, 0.06)
    let bark = Vec3(0.17, 0.12, 0.075)
    var f = Figure(seat: Vec2(0, 0.5))
    f.ellipse(0, 0.66, 0.40, 0.24, leaf * 0.45, skin: .leaflets)
    hangings(&f, 13, 0.46, leaf * 0.62, chance, 0)
    f.curve([(-0.02, -0.01), (0.02, 0.25), (-0.01, 0.55)], [0.072, 0.05, 0.04], bark, skin: .bark)
    f.limb(0, 0.40, -0.18, 0.66, 0.032, 0.014, bark, skin: .bark)
    f.limb(0.01, 0.42, 0.19, 0.68, 0.032, 0.014, bark, skin: .bark)
    f.ellipse(0, 0.76, 0.36, 0.18, leaf * 0.9, skin: .leaflets)
    f.ellipse(-0.16, 0.74, 0.22, 0.14, leaf * 1.05, skin: .leaflets)
    f.ellipse(0.18, 0.76, 0.20, 0.13, leaf * 1.15, skin: .leaflets)
    hangings(&f, 11, 0.42, leaf * 1.1, chance, 60)
    return f
  }

  private static func hangings(
    _ f: inout Figure, _ count: Int, _ reach: Float, _ leaf: Vec3, _ chance: CellHash,
    _ salt: UInt32
  ) {
    for index in 0..<count {
      let across = (Float(index) + 0.5) / Float(count) * 2 - 1
      let n = salt + UInt32(index)
      let x = across * reach
      // None hangs before the trunk.
      guard abs(x) > 0.07 || salt == 0 else { continue }
      let top = 0.84 - 0.28 * across * across
      let low = 0.10 + 0.18 * chance[n]
      f.curve(
        [
          (x * 0.72, top), (x * 1.02, mix(low, top, 0.62)),
          (x * 1.06 + chance.about(0, 0.02, n + 30), low),
        ],
        [0.034, 0.026, 0.008], leaf * (0.8 + 0.5 * chance[n + 20]), skin: .leaflets)
    }
  }
}
