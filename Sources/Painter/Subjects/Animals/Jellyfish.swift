extension SubjectKind {
  /// A jellyfish that glows.
  static let jellyfish = SubjectKind(
    "jellyfish", "медуза", .animals, words: "jellyfish jelly_fish medusa 🪼", russian: "медуз-",
    home: .deep,
    size: 0.36, metres: 0.5
  ) { colour, chance in
    let coat =
      colour
      ?? chance.choice(
        1, of: [Vec3(0.80, 0.25, 0.62), Vec3(0.20, 0.45, 0.90), Vec3(0.90, 0.42, 0.22)])
    let pale = mix(coat, Vec3(0.95, 0.92, 0.95), 0.55)
    let shine = coat * 0.7
    var f = Figure()
    for index in 0..<7 {
      let x = (Float(index) - 3) * 0.085
      let sway = (chance[UInt32(10 + index)] - 0.5) * 0.10
      let long = 0.06 + 0.14 * chance[UInt32(30 + index)]
      f.curve(
        [
          (x, 0.60), (x + 0.035 + sway, 0.44), (x - 0.03 + sway, 0.26),
          (x + 0.02 + sway, long - 0.02),
        ],
        [0.012, 0.011, 0.009, 0.003], pale, glow: shine * 0.6)
    }
    for (x, w) in [(Float(-0.08), Float(0.040)), (0.07, 0.045), (0.0, 0.050)] {
      f.curve(
        [(x, 0.60), (x + 0.06, 0.48), (x - 0.05, 0.36), (x + 0.03, 0.22)], [w, w, w * 0.7, 0.006],
        pale, skin: .feathers, glow: shine)
    }
    f.blob(
      [
        (-0.36, 0.60), (-0.30, 0.84), (0, 1.0), (0.30, 0.84), (0.36, 0.60), (0.18, 0.66), (0, 0.60),
        (-0.18, 0.66),
      ],
      coat, bulge: 0.20, glow: shine)
    f.ellipse(0, 0.80, 0.19, 0.12, pale, bulge: 0.12, glow: shine * 1.2)
    f.ellipse(-0.12, 0.90, 0.06, 0.03, Vec3(1, 1, 1), bulge: 0.03, glow: pale * 0.5)
    for index in 0..<7 {
      let x = (Float(index) - 3) * 0.10
      f.ellipse(x, 0.615 + (index & 1 == 0 ? 0 : 0.03), 0.028, 0.028, pale, glow: shine)
    }
    f.both { f, side in f.eye(side * 0.085, 0.72, 0.026) }
    f.smile(0, 0.68, 0.03, 0.014, coat * 0.25)
    f.focus = Vec2(0, 0.78)
    f.focusRadius = 0.40
    return f
  }
}
