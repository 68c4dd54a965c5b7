extension SubjectKind {
  /// A rowing boat lying on the water.
  static let boat = SubjectKind(
    "boat", "лодка", .vehicles, words: "boat canoe kayak rowboat rowing_boat gondola 🛶 🚣",
    russian: "лодк- лодок каноэ шлюпк-",
    home: .water, size: 0.30, metres: 1.2
  ) { colour, _ in
    let hull = colour ?? Vec3(0.48, 0.16, 0.07)
    var f = Figure(seat: Vec2(0, 0.2))
    f.polygon(
      [(-0.46, 0.22), (-0.30, 0.15), (0.30, 0.15), (0.46, 0.22), (0.2, 0.19), (-0.2, 0.19)],
      hull * 0.35)
    f.polygon(
      [(-0.48, 0.235), (-0.36, 0.02), (0.36, 0.02), (0.48, 0.235), (0.28, 0.165), (-0.28, 0.165)],
      hull, skin: .planks, bulge: 0.06)
    f.polygon(
      [(-0.49, 0.245), (-0.27, 0.178), (-0.27, 0.158), (-0.475, 0.22)], Vec3(0.7, 0.6, 0.42))
    f.polygon([(0.49, 0.245), (0.27, 0.178), (0.27, 0.158), (0.475, 0.22)], Vec3(0.7, 0.6, 0.42))
    f.box(0, 0.167, 0.56, 0.022, Vec3(0.7, 0.6, 0.42))
    f.limb(0.05, 0.21, 0.44, 0.02, 0.009, 0.009, Vec3(0.5, 0.36, 0.2))
    return f
  }
}
