extension SubjectKind {
  /// A fairy with a wand, hovering.
  static let fairy = SubjectKind(
    "fairy", "фея", .creatures, words: "fairy fairies pixie tinkerbell 🧚",
    russian: "фея феи фею феей фей пикси", home: .air, size: 0.34, metres: 1.2
  ) { colour, chance in
    let dress = colour ?? chance.choice(1, of: [Vec3(0.30, 0.58, 0.08), Vec3(0.85, 0.28, 0.52)])
    let wing = mix(dress, Vec3(0.75, 0.90, 1.0), 0.75)
    let gold = Vec3(0.98, 0.82, 0.35)
    var who = Person.someone(dress, chance, feminine: true, young: true)
    who.cut = chance.choice(3, of: [Person.Hair.bun, .ponytail, .long])
    who.lower = .dress
    who.bottom = dress
    who.sleeves = false
    who.left = .hip
    who.right = .wave
    var f = Figure()
    f.both { f, side in
      f.blob(
        [
          (side * 0.03, 0.46), (side * 0.22, 0.74), (side * 0.46, 0.92), (side * 0.52, 0.72),
          (side * 0.36, 0.50),
        ], wing, skin: .glass, bulge: 0.05, glow: wing * 0.35)
      f.blob(
        [
          (side * 0.03, 0.44), (side * 0.28, 0.44), (side * 0.40, 0.26), (side * 0.26, 0.14),
          (side * 0.08, 0.28),
        ], wing * 0.9, skin: .glass, bulge: 0.05, glow: wing * 0.35)
      f.limb(side * 0.05, 0.47, side * 0.42, 0.80, 0.004, 0.007, wing * 0.6)
      f.limb(side * 0.06, 0.42, side * 0.30, 0.24, 0.004, 0.007, wing * 0.6)
    }
    who.draw(&f)
    let hand = who.hand(1, .wave)
    f.limb(hand.x, hand.y + 0.02, hand.x + 0.07, hand.y + 0.20, 0.009, 0.007, Vec3(0.85, 0.75, 0.6))
    f.sparkle(hand.x + 0.08, hand.y + 0.235, 0.078, gold)
    for (x, y, r) in [
      (Float(0.46), Float(0.66), Float(0.026)), (0.40, 0.46, 0.020), (0.50, 0.34, 0.030),
      (-0.46, 0.40, 0.026), (-0.34, 0.10, 0.022), (0.22, 0.08, 0.024),
    ] {
      f.sparkle(x, y, r, gold)
    }
    return f
  }
}
