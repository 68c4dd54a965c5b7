extension SubjectKind {
  /// A teddy bear with a bow.
  static let teddyBear = SubjectKind(
    "teddy bear", "плюшевый мишка", .objects,
    words: "teddy_bear teddy stuffed_bear plush_bear plush_toy stuffed_animal 🧸",
    russian: "плюшев-_миш- плюшев-_мишк- плюшев-_медвед- плюшев-_медведь мягк-_игрушк-",
    home: .table, size: 0.46, metres: 0.4
  ) { colour, _ in
    let plush = colour ?? Vec3(0.50, 0.28, 0.11)
    let pale = mix(plush, Vec3(0.86, 0.72, 0.50), 0.65)
    let red = Vec3(0.72, 0.04, 0.05)
    var f = Figure(seat: Vec2(0, 0.95))
    f.both { f, side in
      f.ellipse(side * 0.205, 0.93, 0.085, 0.085, plush, skin: .fur)
      f.ellipse(side * 0.205, 0.925, 0.050, 0.050, pale, skin: .fur, bulge: 0.03)
    }
    f.ellipse(0, 0.30, 0.245, 0.255, plush, skin: .fur)
    f.ellipse(0, 0.28, 0.155, 0.175, pale, skin: .fur)
    f.both { f, side in
      f.limb(side * 0.20, 0.46, side * 0.33, 0.30, 0.085, 0.080, plush, skin: .fur)
      f.limb(side * 0.15, 0.12, side * 0.30, 0.09, 0.105, 0.100, plush, skin: .fur)
      f.ellipse(side * 0.33, 0.095, 0.075, 0.085, pale, skin: .fur)
    }
    f.ellipse(0, 0.75, 0.245, 0.215, plush, skin: .fur)
    f.ellipse(0, 0.675, 0.115, 0.090, pale, skin: .fur)
    f.ellipse(0, 0.710, 0.040, 0.028, Figure.ink)
    f.smile(0, 0.645, 0.045, 0.018)
    f.both { f, side in f.eye(side * 0.095, 0.795, 0.030) }
    f.both { f, side in
      f.polygon(
        [(0, 0.535), (side * 0.13, 0.60), (side * 0.14, 0.46)], red, skin: .cloth, bulge: 0.04)
    }
    f.ellipse(0, 0.53, 0.036, 0.036, red * 0.8, skin: .cloth)
    f.focus = Vec2(0, 0.74)
    f.focusRadius = 0.36
    return f
  }
}
