extension SubjectKind {
  /// A laptop, its screen aglow.
  static let laptop = SubjectKind(
    "laptop", "ноутбук", .objects, words: "laptop computer notebook_computer macbook pc 💻 🖥",
    russian: "ноутбук- компьютер- монитор-", home: .table, size: 0.50, metres: 0.25
  ) { colour, _ in
    let shell = colour ?? Vec3(0.42, 0.43, 0.45)
    var f = Figure(seat: Vec2(0, 0.74))
    f.box(0, 0.43, 1.10, 0.70, shell * 0.6, round: 0.04, skin: .metal)
    f.box(
      0, 0.435, 1.02, 0.60, Vec3(0.03, 0.10, 0.22), round: 0.01, bulge: 0,
      glow: Vec3(0.15, 0.45, 0.9))
    f.polygon(
      [
        (-0.51, 0.135), (-0.51, 0.24), (-0.25, 0.42), (-0.02, 0.27), (0.20, 0.47), (0.51, 0.22),
        (0.51, 0.135),
      ],
      Vec3(0.05, 0.28, 0.24), bulge: 0, glow: Vec3(0.1, 0.5, 0.4))
    f.ellipse(0.30, 0.60, 0.07, 0.07, Vec3(0.95, 0.72, 0.25), bulge: 0, glow: Vec3(1.6, 1.1, 0.4))
    f.ellipse(0, 0.757, 0.010, 0.010, Material.iron, bulge: 0)
    f.polygon(
      [(-0.30, 0.135), (0.10, 0.735), (0.32, 0.735), (-0.08, 0.135)], Vec3(0.6, 0.7, 0.8),
      skin: .clear, bulge: 0)
    f.polygon(
      [(-0.55, 0.09), (-0.68, -0.02), (0.68, -0.02), (0.55, 0.09)], shell, skin: .metal,
      bulge: 0.012)
    for row in 0..<3 {
      let y = 0.074 - Float(row) * 0.021
      let wide = 1.0 + Float(row) * 0.045
      f.box(
        0, y, wide, 0.014, Vec3(0.06, 0.06, 0.065), bulge: 0,
        pattern: .stripes(Vec3(0.20, 0.20, 0.21), every: 0.082, turn: 0.25))
    }
    f.polygon(
      [(-0.13, 0.018), (-0.145, -0.008), (0.145, -0.008), (0.13, 0.018)], shell * 0.7, bulge: 0)
    f.box(0, -0.025, 1.36, 0.022, shell * 0.7, round: 0.01, skin: .metal)
    return f
  }

  /// A telephone of our days.
  static let phone = SubjectKind(
    "phone", "телефон", .objects, words: "phone smartphone telephone iphone cellphone 📱 ☎",
    russian: "телефон- смартфон- айфон-",
    home: .table, size: 0.46, metres: 0.15
  ) { colour, _ in
    let shell = colour ?? Vec3(0.05, 0.055, 0.07)
    var f = Figure(seat: Vec2(0, 1.0))
    f.box(0.25, 0.66, 0.02, 0.12, shell * 0.7, round: 0.008, skin: .metal)
    f.box(0, 0.50, 0.50, 1.0, shell, round: 0.08, skin: .metal, bulge: 0.03)
    f.box(
      0, 0.50, 0.45, 0.94, Vec3(0.07, 0.05, 0.20), round: 0.06, bulge: 0, glow: Vec3(0.25, 0.2, 0.7)
    )
    f.ellipse(0.06, 0.66, 0.12, 0.12, Vec3(0.85, 0.35, 0.40), bulge: 0, glow: Vec3(1, 0.4, 0.4))
    f.polygon(
      [(-0.224, 0.30), (-0.224, 0.44), (-0.06, 0.56), (0.05, 0.48), (0.224, 0.58), (0.224, 0.30)],
      Vec3(0.20, 0.10, 0.42), bulge: 0, glow: Vec3(0.3, 0.15, 0.6))
    f.box(0, 0.935, 0.13, 0.032, Vec3(0.01, 0.01, 0.012), round: 0.016, bulge: 0)
    for row in 0..<2 {
      for column in 0..<4 {
        let hue = [
          Vec3(0.9, 0.3, 0.2), Vec3(0.2, 0.7, 0.35), Vec3(0.95, 0.7, 0.15), Vec3(0.2, 0.5, 0.95),
        ][(column + row * 3) % 4]
        f.box(
          (Float(column) - 1.5) * 0.105, 0.235 - Float(row) * 0.115, 0.078, 0.078, hue, round: 0.02,
          bulge: 0, glow: hue)
      }
    }
    f.box(0, 0.05, 0.16, 0.012, Vec3(0.9, 0.9, 0.9), round: 0.006, bulge: 0)
    f.polygon(
      [(-0.16, 0.04), (0.10, 0.96), (0.20, 0.96), (-0.06, 0.04)], Vec3(0.8, 0.85, 0.9),
      skin: .clear, bulge: 0)
    return f
  }

  /// A camera.
  static let camera = SubjectKind(
    "camera", "фотоаппарат", .objects, words: "camera photo_camera film_camera 📷 📸",
    russian: "фотоаппарат- фотокамер- камер-",
    home: .table, size: 0.46, metres: 0.12
  ) { colour, _ in
    let body = colour ?? Vec3(0.06, 0.055, 0.055)
    let chrome = Material.steel
    var f = Figure(seat: Vec2(0, 0.85))
    f.even([(0.24, 0.66), (0.15, 0.84), (0, 0.84)], chrome, skin: .metal, bulge: 0.03)
    f.window(0, 0.755, 0.16, 0.085, round: 0.012, lit: false)
    for x in [Float(-0.44), 0.42] {
      f.box(
        x, 0.72, 0.17, 0.075, chrome * 0.8, round: 0.012, skin: .metal,
        pattern: .stripes(chrome * 0.5, every: 0.018, turn: 0.25))
    }
    f.box(-0.24, 0.70, 0.09, 0.05, Material.red, round: 0.02)
    f.box(0, 0.34, 1.24, 0.66, body, round: 0.07, skin: .crust, bulge: 0.05)
    f.box(0, 0.625, 1.24, 0.12, chrome, round: 0.04, skin: .metal, bulge: 0.03)
    f.box(0, 0.06, 1.22, 0.09, chrome, round: 0.035, skin: .metal, bulge: 0.03)
    f.ellipse(0, 0.35, 0.315, 0.315, chrome * 0.9, skin: .metal, bulge: 0.04)
    f.ellipse(0, 0.35, 0.275, 0.275, Vec3(0.03, 0.03, 0.034), skin: .metal, bulge: 0.04)
    f.ring(0, 0.35, 0.225, 0.012, chrome * 0.6, skin: .metal)
    f.ellipse(0, 0.35, 0.185, 0.185, Vec3(0.02, 0.03, 0.06), skin: .glass, bulge: 0.18)
    f.ellipse(0, 0.35, 0.09, 0.09, Vec3(0.12, 0.05, 0.22), skin: .glass)
    f.ellipse(-0.07, 0.42, 0.045, 0.035, Vec3(0.85, 0.9, 1), skin: .clear, bulge: 0)
    f.ellipse(0.06, 0.29, 0.018, 0.018, Vec3(0.5, 0.8, 0.9), bulge: 0)
    f.window(-0.46, 0.62, 0.13, 0.07, round: 0.012, lit: false)
    f.ellipse(0.47, 0.62, 0.035, 0.035, Vec3(0.7, 0.66, 0.55), skin: .metal)
    return f
  }

  /// A telescope on its tripod, pointed at the sky.
  static let telescope = SubjectKind(
    "telescope", "телескоп", .objects, words: "telescope spyglass 🔭",
    russian: "телескоп- подзорн-_труб-", home: .ground,
    size: 0.54, metres: 1.6
  ) { colour, _ in
    let tube = colour ?? Vec3(0.10, 0.20, 0.36)
    let brass = Material.gold
    var f = Figure(seat: Vec2(0, 0.6))
    f.limb(0.02, 0.56, 0.05, 0.02, 0.018, 0.015, Material.wood * 0.7)
    f.limb(0.0, 0.56, -0.26, 0.0, 0.020, 0.016, Material.wood)
    f.limb(0.04, 0.56, 0.32, 0.0, 0.020, 0.016, Material.wood)
    f.limb(-0.15, 0.24, 0.19, 0.24, 0.008, 0.008, brass, skin: .metal)
    f.box(0.02, 0.56, 0.12, 0.10, brass * 0.8, round: 0.02, skin: .metal)
    f.limb(0.02, 0.56, 0.02, 0.66, 0.028, 0.028, brass, skin: .metal)
    f.limb(0.36, 0.47, 0.50, 0.39, 0.030, 0.030, brass, skin: .metal)
    f.limb(0.50, 0.39, 0.53, 0.372, 0.040, 0.040, Material.iron)
    f.polygon(
      [(0.345, 0.42), (0.395, 0.505), (-0.33, 0.965), (-0.415, 0.84)], tube, skin: .metal,
      bulge: 0.06)
    f.polygon(
      [(-0.33, 0.795), (-0.245, 0.93), (-0.42, 1.04), (-0.52, 0.895)], brass, skin: .metal,
      bulge: 0.07)
    f.polygon(
      [(0.06, 0.578), (0.125, 0.685), (0.07, 0.72), (0.002, 0.613)], brass, skin: .metal,
      bulge: 0.05)
    f.limb(-0.425, 1.045, -0.525, 0.89, 0.018, 0.018, brass * 0.7, skin: .metal)
    f.limb(-0.44, 1.03, -0.52, 0.905, 0.012, 0.012, Vec3(0.3, 0.55, 0.75), skin: .glass)
    f.limb(0.02, 0.80, -0.16, 0.915, 0.018, 0.022, brass, skin: .metal)
    return f
  }

  /// Headphones.
  static let headphones = SubjectKind(
    "headphones", "наушники", .objects, words: "headphone headphones headset earphones 🎧",
    russian: "наушник-", home: .table,
    size: 0.44, metres: 0.2
  ) { colour, _ in
    let shell = colour ?? Vec3(0.62, 0.10, 0.06)
    let dark = Vec3(0.05, 0.05, 0.055)
    var f = Figure(seat: Vec2(0, 0.98))
    f.curve(
      [(-0.38, 0.34), (-0.36, 0.72), (0, 0.95), (0.36, 0.72), (0.38, 0.34)],
      [0.030, 0.045, 0.055, 0.045, 0.030], dark,
      skin: .cloth)
    f.curve(
      [(-0.33, 0.45), (-0.31, 0.69), (0, 0.885), (0.31, 0.69), (0.33, 0.45)],
      [0.018, 0.030, 0.035, 0.030, 0.018],
      shell, skin: .cloth)
    f.both { f, side in
      f.limb(side * 0.385, 0.52, side * 0.40, 0.36, 0.022, 0.022, Material.steel, skin: .metal)
      f.ellipse(side * 0.31, 0.26, 0.105, 0.225, dark, skin: .cloth)
      f.ellipse(side * 0.41, 0.26, 0.135, 0.215, shell, skin: .metal)
      f.ellipse(side * 0.435, 0.26, 0.080, 0.135, shell * 0.5, skin: .metal)
      f.ellipse(side * 0.44, 0.26, 0.045, 0.078, Material.steel, skin: .metal)
    }
    return f
  }
}
