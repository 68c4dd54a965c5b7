extension SubjectKind {
  /// A cut diamond.
  static let diamond = SubjectKind(
    "diamond", "бриллиант", .objects,
    words: "diamond gem gemstone jewel magic_crystal 💎 💠",
    russian: "бриллиант- алмаз- кристалл- драгоценн-_камен- самоцвет-", home: .table, size: 0.44,
    metres: 0.05
  ) { colour, _ in
    let base = colour ?? Vec3(0.25, 0.60, 0.80)
    let light = mix(base, Vec3(1, 1, 1), 0.6)
    let glow = base * 0.35
    var f = Figure(seat: Vec2(0, 0.82))
    let girdle: [Float] = [-0.52, -0.27, 0.27, 0.52]
    let table: [Float] = [-0.33, -0.11, 0.11, 0.33]
    func facet(_ points: [(Float, Float)], _ tint: Vec3) {
      f.polygon(points, tint, skin: .metal, bulge: 0.012, glow: glow)
    }
    facet([(girdle[0], 0.56), (girdle[1], 0.56), (0, 0)], base * 0.75)
    facet([(girdle[1], 0.56), (girdle[2], 0.56), (0, 0)], mix(base, light, 0.55))
    facet([(girdle[2], 0.56), (girdle[3], 0.56), (0, 0)], base * 0.5)
    facet([(-0.09, 0.56), (0.09, 0.56), (0, 0)], light)
    facet([(girdle[0], 0.56), (table[0], 0.80), (girdle[1], 0.56)], base)
    facet([(girdle[1], 0.56), (table[0], 0.80), (0, 0.80)], light)
    facet([(girdle[1], 0.56), (0, 0.80), (girdle[2], 0.56)], base * 0.85)
    facet([(girdle[2], 0.56), (0, 0.80), (table[3], 0.80)], mix(base, light, 0.7))
    facet([(girdle[2], 0.56), (table[3], 0.80), (girdle[3], 0.56)], base * 0.62)
    f.star(-0.26, 0.72, 0.12, Vec3(1, 1, 1), rays: 4, inner: 0.16, glow: Vec3(1.5, 1.6, 1.8))
    f.star(0.34, 0.52, 0.07, Vec3(1, 1, 1), rays: 4, inner: 0.16, glow: Vec3(1.5, 1.6, 1.8))
    return f
  }
}
