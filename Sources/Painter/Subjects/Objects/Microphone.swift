extension SubjectKind {
  /// A microphone on its stand.
  static let microphone = SubjectKind(
    "microphone", "микрофон", .objects, words: "microphone mic karaoke 🎤 🎙",
    russian: "микрофон- караоке",
    home: .table, size: 0.52, metres: 0.3
  ) { colour, _ in
    let body = colour ?? Vec3(0.06, 0.06, 0.065)
    var f = Figure(seat: Vec2(0, 1.0))
    f.ellipse(0, 0.03, 0.26, 0.045, Material.iron, skin: .metal)
    f.limb(0, 0.03, 0, 0.42, 0.022, 0.020, Material.steel, skin: .metal)
    f.limb(0, 0.40, 0.05, 0.66, 0.056, 0.095, body, skin: .metal)
    f.limb(0.04, 0.62, 0.062, 0.69, 0.112, 0.116, Material.steel * 0.8, skin: .metal)
    f.ellipse(
      0.085, 0.82, 0.165, 0.175, Material.steel, skin: .metal,
      pattern: .checks(Material.iron, every: 0.022))
    f.limb(-0.075, 0.80, 0.24, 0.80, 0.014, 0.014, Material.steel, skin: .metal)
    f.ellipse(0.022, 0.54, 0.014, 0.024, Material.red, glow: Vec3(0.8, 0.1, 0.1))
    return f
  }
}
