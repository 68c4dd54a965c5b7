extension SubjectKind {
  /// A horse standing, its mane to the right.
  static let horse = SubjectKind(
    "horse", "лошадь", .animals, words: "horse pony stallion mare foal mustang 🐎 🐴",
    russian: """
      лошад- конь коня коню конем кони коней пони жеребенок жеребенк- жеребец жеребц- лошадь \
      лошадк- лошадок кобыл-
      """, home: .ground,
    size: 0.42, metres: 1.8
  ) { colour, chance in
    let coats = [
      Vec3(0.24, 0.075, 0.022), Vec3(0.10, 0.04, 0.018), Vec3(0.50, 0.28, 0.10),
      Vec3(0.70, 0.68, 0.65),
    ]
    let coat = colour ?? chance.choice(1, of: coats)
    let pale = coat.x > 0.45
    let mane = pale ? Vec3(0.88, 0.84, 0.76) : coat * 0.25
    return Steed(coat: coat, mane: mane, nose: mix(coat, Vec3(0.10, 0.07, 0.06), 0.6)).figure()
  }
}

/// A horse's figure, with which others (unicorn, rider, zebra) begin.
struct Steed {
  var coat: Vec3
  var mane: Vec3
  var nose: Vec3
  var hoof = Vec3(0.055, 0.045, 0.04)
  var sock: Float = 0
  var pattern = Part.Pattern.plain

  func figure() -> Figure {
    var f = Figure()
    f.curve(
      [(0.41, 0.64), (0.53, 0.56), (0.56, 0.38), (0.52, 0.20)], [0.035, 0.055, 0.06, 0.015], mane,
      skin: .fur)
    let body = Quadruped(
      coat: coat, foot: hoof, chest: .init(x: -0.15, y: 0.57, r: 0.155),
      hip: .init(x: 0.27, y: 0.58, r: 0.15), waist: 0.135, sag: 0.015, thigh: 0.075,
      ankle: 0.034, skin: .smooth, pattern: pattern, hooves: true)
    body.farLegs(&f)
    body.body(&f)
    body.nearLegs(&f)
    f.curve(
      [(-0.12, 0.62), (-0.23, 0.78), (-0.31, 0.90)], [0.145, 0.098, 0.074], coat, skin: .smooth)
    if case .plain = pattern {} else { patternNeck(&f) }
    f.curve(
      [(-0.27, 1.0), (-0.18, 0.93), (-0.10, 0.80), (-0.035, 0.68)], [0.022, 0.050, 0.055, 0.02],
      mane, skin: .fur)
    let head = LongHead(
      poll: Vec2(-0.32, 0.905), tip: Vec2(-0.505, 0.765), coat: coat, nose: nose, jaw: 0.078,
      slim: 0.052, ear: Vec2(0.026, 0.085), skin: .smooth, eye: 0.021)
    head.draw(&f)
    f.curve(
      [(-0.29, 0.995), (-0.345, 0.975), (-0.385, 0.925)], [0.028, 0.026, 0.008], mane, skin: .fur)
    f.seat = Vec2(0.05, 0.72)
    return f
  }

  private func patternNeck(_ f: inout Figure) {
    guard let last = f.parts.indices.last else { return }
    f.parts[last].pattern = pattern
  }
}
