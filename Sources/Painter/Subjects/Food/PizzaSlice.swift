extension SubjectKind {
  /// A slice of pizza, its point down.
  static let pizzaSlice = SubjectKind(
    "pizza slice", "кусок пиццы", .food, words: "pizza_slice slice_of_pizza piece_of_pizza",
    russian: "кусок_пиццы кусочек_пиццы", home: .table, size: 0.46, metres: 0.25
  ) { colour, _ in
    let crust = Vec3(0.66, 0.38, 0.13)
    let cheese = Vec3(0.92, 0.62, 0.16)
    let sausage = colour ?? Vec3(0.60, 0.07, 0.03)
    var f = Figure(seat: Vec2(0, 0.9))
    f.polygon([(-0.44, 0.84), (0, 0.02), (0.44, 0.84)], crust * 0.7, bulge: 0.03)
    f.polygon([(-0.41, 0.86), (0, 0.06), (0.41, 0.86)], cheese, skin: .crust, bulge: 0.05)
    for (x, y, r) in [
      (Float(-0.16), Float(0.68), Float(0.105)), (0.16, 0.64, 0.105), (0.0, 0.40, 0.090),
    ] {
      f.ellipse(x, y - 0.010, r, r * 0.94, sausage * 0.5, bulge: 0.01)
      f.ellipse(x, y, r * 0.95, r * 0.90, sausage, skin: .crust, bulge: 0.03)
    }
    f.blob([(0.02, 0.78), (0.09, 0.82), (0.14, 0.78), (0.07, 0.75)], Vec3(0.07, 0.30, 0.05))
    f.blob([(-0.10, 0.52), (-0.04, 0.56), (0.02, 0.53), (-0.04, 0.50)], Vec3(0.07, 0.30, 0.05))
    f.curve([(0.10, 0.30), (0.13, 0.20), (0.12, 0.12)], [0.030, 0.022, 0.026], cheese)
    f.curve(
      [(-0.47, 0.84), (-0.24, 0.93), (0, 0.96), (0.24, 0.93), (0.47, 0.84)], [0.075], crust,
      skin: .crust)
    return f
  }
}
