extension SubjectKind {
  /// A zebra.
  static let zebra = SubjectKind(
    "zebra", "зебра", .animals, words: "zebra 🦓", russian: "зебр-", home: .ground, size: 0.40,
    metres: 1.6
  ) { colour, _ in
    let white = colour ?? Vec3(0.82, 0.80, 0.76)
    let black = Vec3(0.03, 0.028, 0.03)
    var f = Steed(
      coat: white, mane: black, nose: black * 2, pattern: .stripes(black, every: 0.062, turn: 0.22)
    ).figure()
    for (x, y, lean) in [
      (Float(-0.36), Float(0.90), Float(0.03)), (-0.405, 0.865, 0.03), (-0.445, 0.83, 0.025),
    ] {
      f.limb(x - lean * 0.6, y - 0.035, x + lean, y + 0.045, 0.004, 0.009, black)
    }
    for x in [Float(-0.112), 0.307] {
      for up in [Float(0.16), 0.22, 0.28, 0.34] {
        f.limb(x - 0.035, up, x + 0.035, up + 0.012, 0.010, 0.006, black)
      }
    }
    return f
  }
}
