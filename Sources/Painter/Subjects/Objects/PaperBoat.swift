extension SubjectKind {
  /// A folded paper boat.
  static let paperBoat = SubjectKind(
    "paper boat", "бумажный кораблик", .objects,
    words: "paper_boat paper_ship origami_boat origami",
    russian: "бумажн-_кораблик- бумажн-_корабл- оригами", home: .water, size: 0.36, metres: 0.3
  ) { colour, _ in
    let paper = colour ?? Vec3(0.80, 0.80, 0.78)
    var f = Figure(seat: Vec2(0, 0.4))
    f.polygon([(-0.24, 0.26), (0, 0.66), (0, 0.20)], paper * 0.92, bulge: 0)
    f.polygon([(0.24, 0.26), (0, 0.66), (0, 0.20)], paper * 0.66, bulge: 0)
    f.polygon([(-0.62, 0.36), (-0.34, -0.02), (0, -0.02), (0, 0.20)], paper, bulge: 0.02)
    f.polygon([(0.62, 0.36), (0.34, -0.02), (0, -0.02), (0, 0.20)], paper * 0.80, bulge: 0.02)
    f.limb(-0.62, 0.36, 0, 0.20, 0.005, 0.005, paper * 1.08)
    f.limb(0.62, 0.36, 0, 0.20, 0.005, 0.005, paper * 0.95)
    return f
  }

  /// A folded paper plane.
  static let paperPlane = SubjectKind(
    "paper plane", "бумажный самолётик", .objects, words: "paper_plane paper_airplane",
    russian: "бумажн-_самолет- бумажн-_самолетик-", home: .air, size: 0.26, metres: 0.3
  ) { colour, _ in
    let paper = colour ?? Vec3(0.80, 0.80, 0.80)
    var f = Figure(seat: Vec2(0, 0.6))
    f.polygon([(-0.80, 0.34), (0.62, 0.86), (0.10, 0.50)], paper, bulge: 0.02)
    f.polygon([(-0.80, 0.34), (0.10, 0.50), (0.22, 0.22)], paper * 0.55, bulge: 0)
    f.polygon([(-0.80, 0.34), (0.22, 0.22), (0.70, 0.46), (0.10, 0.44)], paper * 0.86, bulge: 0.02)
    f.limb(-0.80, 0.34, 0.10, 0.47, 0.006, 0.006, paper * 1.1)
    return f
  }
}
