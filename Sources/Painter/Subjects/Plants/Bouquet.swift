extension SubjectKind {
  /// Flowers in a vase.
  static let bouquet = SubjectKind(
    "bouquet of flowers", "букет", .plants,
    words: """
      bouquet bouquet_of_flowers vase_of_flowers flower_vase flowers_in_a_vase vase_with_flowers \
      bunch_of_flowers sunflowers_in_a_vase roses_in_a_vase tulips_in_a_vase flowers_in_vase 💐
      """,
    russian: """
      букет- ваза_с_цветами вазу_с_цветами цветы_в_вазе розы_в_вазе тюльпаны_в_вазе
      """, home: .table, size: 0.50, metres: 0.5
  ) { colour, chance in
    let glaze = Vec3(0.14, 0.32, 0.55)
    let hues =
      colour.map { [$0, mix($0, Vec3(0.9, 0.9, 0.9), 0.5), $0 * 0.7] }
      ?? [
        Vec3(0.80, 0.06, 0.10), Vec3(0.92, 0.62, 0.08), Vec3(0.84, 0.40, 0.56),
        Vec3(0.55, 0.2, 0.7),
      ]
    let green = Vec3(0.08, 0.22, 0.05)
    var f = Figure(seat: Vec2(0, 1.0))
    f.ellipse(0, 0.70, 0.33, 0.24, green, skin: .leaflets)
    let spots: [(Float, Float)] = [
      (-0.27, 0.60), (0.27, 0.62), (-0.20, 0.78), (0.20, 0.80), (0, 0.92), (-0.10, 0.62),
      (0.12, 0.64),
      (0, 0.77), (-0.33, 0.74), (0.34, 0.75), (0.15, 0.95), (-0.15, 0.94),
    ]
    for spot in spots { f.curve([(0, 0.40), (spot.0 * 0.5, 0.55), spot], [0.008], green * 1.2) }
    for (index, spot) in spots.enumerated() {
      let hue = hues[(index + Int(chance[3] * 4)) % hues.count]
      switch index % 3 {
      case 0: head(&f, spot.0, spot.1, 0.085, hue)
      case 1:
        petals(&f, spot.0, spot.1, 10, 0.10, 0.026, hue, 0)
        f.ellipse(spot.0, spot.1, 0.035, 0.035, Vec3(0.9, 0.6, 0.08))
      default:
        for n in 0..<6 {
          let turn = Float(n) / 6
          f.ellipse(
            spot.0 + cosTurns(turn) * 0.045, spot.1 + sinTurns(turn) * 0.045, 0.036, 0.036, hue)
        }
        f.ellipse(spot.0, spot.1, 0.03, 0.03, Vec3(0.95, 0.9, 0.6))
      }
    }
    f.turned(
      [
        (0.12, 0.0), (0.17, 0.12), (0.18, 0.22), (0.12, 0.34), (0.09, 0.41), (0.125, 0.46),
      ], glaze, skin: .metal)
    f.box(
      0, 0.22, 0.345, 0.035, Material.white, bulge: 0.01,
      pattern: .checks(glaze * 1.6, every: 0.0175))
    return f
  }
}
