extension SubjectKind {
  /// A black panther.
  static let panther = SubjectKind(
    "panther", "пантера", .animals, words: "panther puma cougar bagheera 🐈‍⬛",
    russian: "пантер- пум- багир-", home: .ground, size: 0.36, metres: 0.9
  ) { colour, _ in
    let coat = colour ?? Vec3(0.030, 0.030, 0.038)
    return BigCats.standing(coat: coat, light: coat * 2.2, iris: Vec3(0.80, 0.70, 0.08), spots: nil)
  }

  /// A spotted leopard.
  static let leopard = SubjectKind(
    "leopard", "леопард", .animals, words: "leopard jaguar cheetah snow_leopard lynx 🐆",
    russian: "леопард- ягуар- гепард- барс- рысь рыси рысью", home: .ground, size: 0.36,
    metres: 0.9
  ) { colour, _ in
    let coat = colour ?? Vec3(0.62, 0.34, 0.09)
    return BigCats.standing(
      coat: coat, light: mix(coat, Vec3(0.9, 0.86, 0.78), 0.7), iris: Vec3(0.45, 0.60, 0.12),
      spots: Vec3(0.05, 0.03, 0.02))
  }
}

/// Large cats differ in their coats.
enum BigCats {
  static func standing(coat: Vec3, light: Vec3, iris: Vec3, spots: Vec3?) -> Figure {
    let pattern = spots.map { Part.Pattern.spots($0, every: 0.062) } ?? .plain
    var f = Figure()
    f.curve(
      [(0.36, 0.48), (0.54, 0.36), (0.68, 0.44), (0.70, 0.62)], [0.038, 0.034, 0.030, 0.022], coat,
      skin: .fur)
    if let spots {
      for (x, y) in [(Float(0.52), Float(0.38)), (0.62, 0.385), (0.69, 0.48), (0.70, 0.57)] {
        f.ellipse(x, y, 0.016, 0.020, spots)
      }
    }
    let body = Quadruped(
      coat: coat, foot: coat, chest: .init(x: -0.17, y: 0.45, r: 0.160),
      hip: .init(x: 0.27, y: 0.45, r: 0.150), waist: 0.130, thigh: 0.080, ankle: 0.052,
      pattern: pattern)
    body.farLegs(&f)
    body.body(&f)
    body.nearLegs(&f)
    let head = BeastHead(
      x: -0.27, y: 0.66, rx: 0.175, ry: 0.155, coat: coat, light: light, ears: .round,
      ear: Vec2(0.050, 0.052), earSpread: 0.78, muzzle: Vec2(0.086, 0.062), muzzleDown: 0.46,
      nose: Vec2(0.034, 0.024), eye: 0.028, eyeApart: 0.44, eyeUp: 0.12, iris: iris)
    head.draw(&f)
    if let spots {
      for (x, y) in [
        (Float(-0.10), Float(0.10)), (-0.05, 0.125), (0, 0.10), (0.05, 0.125), (0.10, 0.10),
        (-0.145, 0.05), (0.145, 0.05), (-0.15, -0.02), (0.15, -0.02),
      ] {
        f.ellipse(-0.27 + x, 0.66 + y, 0.012, 0.011, spots, bulge: 0)
      }
    }
    f.whiskers(-0.27, 0.59, from: 0.08, to: 0.22)
    f.seat = Vec2(0.12, 0.58)
    return f
  }
}
