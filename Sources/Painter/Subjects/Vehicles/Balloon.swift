extension SubjectKind {
  /// A hot-air balloon in gores of colour.
  static let balloon = SubjectKind(
    "hot-air balloon", "воздушный шар", .vehicles,
    words: "hot_air_balloon hot_air balloon",
    russian: "воздушн-_шар- воздушн-_шары шар- аэростат-",
    home: .air, size: 0.30, metres: 22
  ) { colour, chance in
    let hues: [Vec3] =
      colour.map { [$0, Vec3(0.86, 0.82, 0.74)] }
      ?? (chance[1] > 0.5
        ? [Vec3(0.78, 0.10, 0.06), Vec3(0.92, 0.66, 0.12), Vec3(0.10, 0.30, 0.55)]
        : [Vec3(0.85, 0.38, 0.08), Vec3(0.88, 0.84, 0.76), Vec3(0.10, 0.45, 0.45)])
    var f = Figure()
    let cord = Vec3(0.12, 0.09, 0.06)
    for x in [Float(-0.07), 0.07] { f.limb(x * 2.2, 0.34, x, 0.13, 0.004, 0.004, cord) }
    // Gores from the outside in: each narrower ellipse covers the middle of the last.
    let gores: [Float] = [0.36, 0.325, 0.255, 0.165, 0.065]
    for (index, wide) in gores.enumerated() {
      let hue = hues[index % hues.count]
      f.polygon(
        [(-wide * 0.90, 0.58), (-wide * 0.30, 0.31), (wide * 0.30, 0.31), (wide * 0.90, 0.58)], hue,
        bulge: 0.2)
      f.ellipse(0, 0.68, wide, 0.34, hue, bulge: 0.30)
    }
    f.ellipse(0, 0.31, 0.105, 0.018, Vec3(0.2, 0.12, 0.05), glow: Vec3(1.3, 0.6, 0.15))
    f.box(0, 0.075, 0.15, 0.12, Vec3(0.34, 0.20, 0.09), round: 0.02, skin: .planks, bulge: 0.05)
    f.box(0, 0.135, 0.165, 0.02, Vec3(0.2, 0.11, 0.05), round: 0.01)
    return f
  }
}
