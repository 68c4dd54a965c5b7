extension SubjectKind {
  /// A top hat with a ribbon.
  static let hat = SubjectKind(
    "hat", "шляпа", .objects, words: "hat top_hat cowboy_hat 🎩 👒", russian: "шляп- цилиндр-",
    home: .table, size: 0.42, metres: 0.2
  ) { colour, _ in
    let felt = colour ?? Vec3(0.05, 0.05, 0.06)
    let ribbon = colour == nil ? Vec3(0.62, 0.04, 0.05) : Vec3(0.04, 0.04, 0.045)
    var f = Figure(seat: Vec2(0, 0.75))
    f.curve(
      [(-0.62, 0.17), (-0.36, 0.06), (0, 0.03), (0.36, 0.06), (0.62, 0.17)],
      [0.022, 0.040, 0.045, 0.040, 0.022], felt * 0.7,
      skin: .cloth)
    f.turned([(0.36, 0.09), (0.335, 0.30), (0.345, 0.50), (0.39, 0.74)], felt, skin: .cloth)
    f.ellipse(0, 0.74, 0.39, 0.055, felt * 1.5, skin: .cloth, bulge: 0.03)
    f.turned([(0.365, 0.09), (0.345, 0.24)], ribbon, rounded: false, skin: .cloth)
    f.curve(
      [(-0.60, 0.16), (-0.36, 0.085), (0, 0.055), (0.36, 0.085), (0.60, 0.16)],
      [0.014, 0.028, 0.035, 0.028, 0.014], felt * 1.25,
      skin: .cloth)
    f.polygon([(0.20, 0.17), (0.30, 0.24), (0.30, 0.10)], ribbon * 1.2, skin: .cloth)
    f.polygon([(0.20, 0.17), (0.12, 0.23), (0.12, 0.11)], ribbon * 1.2, skin: .cloth)
    return f
  }
}
