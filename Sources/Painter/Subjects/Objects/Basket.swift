extension SubjectKind {
  /// A wicker basket with a handle.
  static let basket = SubjectKind(
    "basket", "корзина", .objects, words: "basket wicker_basket picnic_basket 🧺",
    russian: "корзин- корзинк- лукошк-", home: .table, size: 0.46, metres: 0.4
  ) { colour, _ in
    let straw = colour ?? Vec3(0.52, 0.32, 0.12)
    var f = Figure(seat: Vec2(0, 0.46))
    f.curve(
      [(-0.46, 0.44), (-0.34, 0.80), (0, 0.94), (0.34, 0.80), (0.46, 0.44)], [0.030], straw * 0.8,
      skin: .straw)
    f.ellipse(0, 0.46, 0.52, 0.075, straw * 0.35, bulge: 0.02)
    f.polygon(
      [(-0.52, 0.46), (-0.40, 0.02), (0.40, 0.02), (0.52, 0.46)], straw, skin: .straw, bulge: 0.16,
      pattern: .checks(straw * 0.70, every: 0.075))
    for y in [Float(0.04), 0.46] {
      let wide: Float = y > 0.2 ? 0.54 : 0.41
      f.curve([(-wide, y), (0, y - 0.035), (wide, y)], [0.034], straw * 1.15, skin: .straw)
    }
    return f
  }
}
