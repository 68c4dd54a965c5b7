extension SubjectKind {
  /// A stack of pancakes.
  static let pancakes = SubjectKind(
    "pancakes", "блины", .food, words: "pancake waffle breakfast 🥞",
    russian: "блин- блинчик- оладь- оладий вафл- завтрак-",
    home: .table, size: 0.46, metres: 0.12
  ) { colour, chance in
    let cake = Vec3(0.72, 0.42, 0.14)
    let syrup = colour ?? Vec3(0.42, 0.14, 0.02)
    var f = Figure(seat: Vec2(0, 0.62))
    f.ellipse(0, 0.045, 0.66, 0.075, Vec3(0.14, 0.30, 0.45), skin: .metal, bulge: 0.04)
    f.ellipse(0, 0.06, 0.54, 0.05, Material.white, bulge: 0.02)
    for layer in 0..<6 {
      let y = 0.105 + Float(layer) * 0.078
      let x = chance.about(0, 0.022, UInt32(layer))
      f.box(x, y, 0.90, 0.085, cake * 1.3, round: 0.042, skin: .crust, bulge: 0.04)
      f.ellipse(x, y + 0.022, 0.45, 0.052, cake * 0.72, skin: .crust, bulge: 0.02)
    }
    f.ellipse(0, 0.53, 0.45, 0.072, cake * 0.72, skin: .crust, bulge: 0.03)
    f.blob(
      [(-0.34, 0.53), (-0.18, 0.58), (0.20, 0.58), (0.36, 0.52), (0.16, 0.485), (-0.16, 0.48)],
      syrup, bulge: 0.03)
    for (x, low) in [(Float(-0.24), Float(0.26)), (-0.04, 0.16), (0.20, 0.31), (0.33, 0.38)] {
      f.limb(x, 0.50, x, low, 0.035, 0.030, syrup)
    }
    f.box(0, 0.595, 0.17, 0.075, Vec3(0.95, 0.80, 0.30), round: 0.02, bulge: 0.03, tilt: 0.015)
    for (x, y, hue) in [
      (Float(0.52), Float(0.11), Vec3(0.12, 0.10, 0.34)), (0.45, 0.085, Vec3(0.12, 0.10, 0.34)),
      (-0.50, 0.10, Vec3(0.72, 0.05, 0.06)), (0.18, 0.585, Vec3(0.12, 0.10, 0.34)),
      (-0.17, 0.59, Vec3(0.72, 0.05, 0.06)),
    ] { f.ellipse(x, y, 0.048, 0.046, hue) }
    return f
  }
}
