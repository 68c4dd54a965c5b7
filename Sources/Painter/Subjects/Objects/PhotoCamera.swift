extension SubjectKind {
  /// A camera.
  static let photoCamera = SubjectKind(
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
}
