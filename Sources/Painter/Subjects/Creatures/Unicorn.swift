extension SubjectKind {
  /// A white unicorn with a bright mane.
  static let unicorn = SubjectKind(
    "unicorn", "единорог", .creatures, words: "unicorn pegasus 🦄", russian: "единорог- пегас-",
    home: .ground, size: 0.44, metres: 1.9
  ) { colour, chance in
    let manes = [Vec3(0.80, 0.16, 0.48), Vec3(0.36, 0.16, 0.75), Vec3(0.10, 0.42, 0.70)]
    let mane = colour ?? chance.choice(1, of: manes)
    let second = mix(mane, Vec3(0.30, 0.55, 0.95), 0.6)
    let gold = Vec3(0.90, 0.62, 0.12)
    var f = Steed(
      coat: Vec3(0.76, 0.74, 0.76), mane: mane, nose: Vec3(0.80, 0.56, 0.58),
      hoof: Vec3(0.70, 0.48, 0.12)
    ).figure()
    f.curve(
      [(0.44, 0.60), (0.50, 0.46), (0.49, 0.26)], [0.014, 0.022, 0.006], second, skin: .fur)
    f.curve(
      [(-0.24, 0.98), (-0.14, 0.88), (-0.06, 0.72)], [0.010, 0.020, 0.010], second, skin: .fur)
    f.limb(-0.375, 0.975, -0.475, 1.20, 0.030, 0.004, gold, glow: gold * 0.35)
    for step in 0..<4 {
      let t = 0.12 + Float(step) * 0.22
      let x = mix(-0.375, -0.475, t)
      let y = mix(0.975, 1.20, t)
      let half = mix(0.028, 0.006, t)
      f.limb(x - half, y - 0.012, x + half, y + 0.012, 0.004, 0.004, gold * 0.55)
    }
    for (x, y, r) in [
      (Float(-0.58), Float(1.10), Float(0.035)), (-0.30, 1.22, 0.028), (0.20, 0.98, 0.032),
      (0.46, 0.86, 0.026), (-0.52, 0.50, 0.026),
    ] {
      f.sparkle(x, y, r, Vec3(0.98, 0.88, 0.55))
    }
    return f
  }
}
