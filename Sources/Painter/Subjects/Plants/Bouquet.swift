extension SubjectKind {
  /// Flowers in a vase.
  static let bouquet = SubjectKind(
    "bouquet of flowers", "букет", .plants,
    words: """
      bouquet bouquet_of_flowers vase_of_flowers flower_vase flowers_in_a_vase vase_with_flowers \
      bunch_of_flowers flowers_in_vase 💐
      """,
    russian: """
      букет- ваза_с_цветами вазу_с_цветами цветы_в_вазе
      """, home: .table, size: 0.50, metres: 0.5
  ) { colour, chance in
    vase(of: nil, colour, chance)
  }

  /// Sunflowers in a vase.
  static let sunflowersInVase = SubjectKind(
    "sunflowers in a vase", "подсолнухи в вазе", .plants,
    words: """
      sunflowers_in_a_vase sunflowers_in_vase vase_of_sunflowers vase_with_sunflowers \
      bouquet_of_sunflowers
      """, russian: "подсолнухи_в_вазе букет_подсолнухов ваза_с_подсолнухами", home: .table,
    size: 0.50, metres: 0.5
  ) { colour, chance in
    vase(of: .sunflower, colour ?? Vec3(0.92, 0.58, 0.03), chance)
  }

  /// Roses in a vase.
  static let rosesInVase = SubjectKind(
    "roses in a vase", "розы в вазе", .plants,
    words: """
      roses_in_a_vase roses_in_vase vase_of_roses vase_with_roses bouquet_of_roses bunch_of_roses \
      bouquet_of_red_roses
      """,
    russian: """
      розы_в_вазе букет_роз букет_роз_в_вазе ваза_с_розами букет_красных_роз
      """, home: .table, size: 0.50, metres: 0.5
  ) { colour, chance in
    vase(of: .rose, colour ?? Vec3(0.72, 0.03, 0.05), chance)
  }

  /// Tulips in a vase.
  static let tulipsInVase = SubjectKind(
    "tulips in a vase", "тюльпаны в вазе", .plants,
    words: "tulips_in_a_vase tulips_in_vase vase_of_tulips vase_with_tulips bouquet_of_tulips",
    russian: "тюльпаны_в_вазе букет_тюльпанов ваза_с_тюльпанами", home: .table, size: 0.50,
    metres: 0.5
  ) { colour, chance in
    vase(of: .tulip, colour, chance)
  }

  private enum Bloom { case rose, sunflower, tulip }

  /// A vase of one sort of flower, or of several.
  private static func vase(of sort: Bloom?, _ colour: Vec3?, _ chance: CellHash) -> Figure {
    let glaze = Vec3(0.14, 0.32, 0.55)
    let hues =
      sort.flatMap { _ in colour.map { [$0, $0 * 0.82, $0 * 1.1] } }
      ?? colour.map { [$0, mix($0, Vec3(0.9, 0.9, 0.9), 0.5), $0 * 0.7] }
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
    let shown = sort == .rose ? Array(spots[2...10]) : spots
    for spot in shown { f.curve([(0, 0.40), (spot.0 * 0.5, 0.55), spot], [0.008], green * 1.2) }
    for (index, spot) in shown.enumerated() {
      let hue = hues[(index + Int(chance[3] * 4)) % hues.count]
      if let sort {
        bloom(&f, sort, spot, hue)
        continue
      }
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
  private static func bloom(
    _ f: inout Figure, _ sort: Bloom, _ spot: (Float, Float), _ hue: Vec3
  ) {
    let (x, y) = spot
    switch sort {
    case .rose: rosette(&f, x, y, hue)
    case .sunflower:
      for petal in 0..<13 {
        let turn = Float(petal) / 13
        let out = Vec2(cosTurns(turn), sinTurns(turn))
        f.limb(
          x + out.x * 0.05, y + out.y * 0.05, x + out.x * 0.12, y + out.y * 0.12, 0.020, 0.006, hue)
      }
      f.ellipse(x, y, 0.060, 0.060, Vec3(0.14, 0.06, 0.02), skin: .crust)
    case .tulip:
      f.even(
        [(0, y - 0.07), (0.06, y - 0.05), (0.075, y + 0.05), (0.03, y + 0.11), (0, y + 0.07)],
        hue, at: x, rounded: true, bulge: 0.05)
      f.even([(0, y - 0.07), (0.035, y - 0.02), (0, y + 0.10)], hue * 1.25, at: x, rounded: true)
    }
  }
  /// A rose seen from above: petals round petals.
  private static func rosette(_ f: inout Figure, _ x: Float, _ y: Float, _ hue: Vec3) {
    for (ring, count) in [(Float(0.062), 6), (0.034, 5)] {
      for petal in 0..<count {
        let turn = (Float(petal) + ring * 9) / Float(count)
        f.ellipse(
          x + cosTurns(turn) * ring, y + sinTurns(turn) * ring, 0.048, 0.044,
          hue * (petal % 2 == 0 ? 0.85 : 1), bulge: 0.02)
      }
    }
    f.ellipse(x, y, 0.030, 0.028, hue * 0.6, bulge: 0.02)
    f.ring(x, y, 0.018, 0.004, hue * 1.2)
  }
}
