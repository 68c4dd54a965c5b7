extension SubjectKind {
  /// A hot dog.
  static let hotDog = SubjectKind(
    "hot dog", "хот-дог", .food, words: "hot_dog hotdog 🌭", russian: "хот_дог- хотдог- сосиск-",
    home: .table, size: 0.44, metres: 0.08
  ) { colour, _ in
    let bun = Vec3(0.74, 0.44, 0.15)
    let sausage = colour ?? Vec3(0.55, 0.13, 0.05)
    let mustard: [(Float, Float)] = (0...14).map { (step: Int) -> (Float, Float) in
      let across: Float = Float(step) * 0.08 - 0.56
      let up: Float = step % 2 == 0 ? 0.385 : 0.325
      return (across, up)
    }
    var f = Figure(seat: Vec2(0, 0.42))
    f.limb(-0.50, 0.27, 0.50, 0.27, 0.13, 0.13, bun, skin: .crust)
    f.limb(-0.62, 0.30, 0.62, 0.30, 0.095, 0.095, sausage)
    f.curve(
      mustard, [0.018],
      Vec3(0.95, 0.62, 0.04))
    f.blob(
      [
        (-0.62, 0.14), (-0.60, 0.26), (-0.2, 0.285), (0.2, 0.285), (0.60, 0.26), (0.62, 0.14),
        (0.45, 0.0), (-0.45, 0.0),
      ],
      bun * 1.05, skin: .crust, bulge: 0.12)
    return f
  }
}
