extension SubjectKind {
  /// An open book upon a closed one.
  static let book = SubjectKind(
    "book", "книга", .objects, words: "book open_book novel spellbook notebook diary 📖 📕",
    russian: "книг- книж- дневник- учебник-", home: .table, size: 0.48, metres: 0.12
  ) { colour, chance in
    let cover =
      colour
      ?? chance.one(
        of: [Vec3(0.45, 0.05, 0.04), Vec3(0.05, 0.16, 0.34), Vec3(0.06, 0.24, 0.13)], 1)
    let paper = Vec3(0.80, 0.74, 0.60)
    var f = Figure(seat: Vec2(0, 0.45))
    closedBook(
      &f, 0, 0.0, 1.20, 0.15, chance.one(of: [Vec3(0.36, 0.20, 0.06), Vec3(0.12, 0.10, 0.30)], 2))
    f.polygon(
      [(-0.72, 0.17), (-0.66, 0.55), (0.66, 0.55), (0.72, 0.17), (0, 0.13)], cover, skin: .cloth)
    for layer in 0..<3 {
      let y = 0.03 * Float(2 - layer)
      for side in [Float(-1), 1] {
        f.blob(
          [
            (side * 0.0, 0.20 + y * 0.4), (side * 0.20, 0.255 + y * 0.4),
            (side * 0.48, 0.255 + y * 0.4),
            (side * 0.69, 0.20 + y * 0.5), (side * 0.665, 0.38), (side * 0.63, 0.585 - y),
            (side * 0.40, 0.635 - y),
            (side * 0.16, 0.63 - y), (side * 0.0, 0.575 - y), (side * 0.0, 0.38),
          ], paper * (0.82 + 0.09 * Float(layer)), bulge: 0.03)
      }
    }
    for side in [Float(-1), 1] {
      for line in 0..<7 {
        let y = 0.545 - Float(line) * 0.040
        let near = 0.10 + Float(line) * 0.002
        f.curve(
          [
            (side * near, y + 0.012), (side * 0.32, y + 0.028),
            (side * (0.56 + Float(line) * 0.006), y - 0.004),
          ],
          [0.0055], Vec3(0.20, 0.17, 0.15))
      }
    }
    f.limb(0, 0.20, 0, 0.58, 0.012, 0.008, paper * 0.45)
    f.curve(
      [(0.02, 0.58), (0.05, 0.30), (0.10, 0.14), (0.08, 0.02)], [0.016], Vec3(0.68, 0.06, 0.05))
    return f
  }

  /// A stack of books, one leaning.
  static let books = SubjectKind(
    "books", "книги", .objects, words: "books stack_of_books pile_of_books 📚",
    russian: "книги книгами стопка_книг стопку_книг", home: .table, size: 0.50,
    metres: 0.4
  ) { colour, chance in
    let covers = [
      colour ?? Vec3(0.50, 0.06, 0.05), Vec3(0.06, 0.20, 0.38), Vec3(0.08, 0.30, 0.18),
      Vec3(0.62, 0.38, 0.07),
      Vec3(0.26, 0.10, 0.30), Vec3(0.50, 0.24, 0.12),
    ]
    var f = Figure(seat: Vec2(-0.08, 0.86))
    var y: Float = 0
    for index in 0..<6 {
      let n = UInt32(index)
      let high = 0.115 + 0.055 * chance[n]
      let wide = 0.98 - 0.07 * Float(index) + 0.10 * chance[n + 10]
      let x = chance.about(-0.08, 0.04, n + 20)
      if index % 3 == 1 {
        closedBook(&f, x, y, wide, high, covers[index])
      } else {
        spine(&f, x, y, wide, high, covers[index])
      }
      y += high
    }
    f.box(0.60, 0.39, 0.13, 0.80, covers[3] * 0.9, round: 0.012, skin: .cloth, tilt: 0.025)
    f.box(0.60, 0.60, 0.135, 0.020, Material.gold, skin: .metal, tilt: 0.025)
    f.box(0.61, 0.20, 0.135, 0.020, Material.gold, skin: .metal, tilt: 0.025)
    return f
  }

  /// A closed book lying, its back towards us.
  private static func spine(
    _ f: inout Figure, _ x: Float, _ y: Float, _ wide: Float, _ high: Float, _ cover: Vec3
  ) {
    f.box(x, y + high / 2, wide, high * 0.97, cover, round: 0.022, skin: .cloth, bulge: high * 0.4)
    for across in [Float(-0.40), -0.36, 0.36, 0.40] {
      f.box(x + across * wide, y + high / 2, 0.012, high * 0.95, Material.gold, bulge: 0)
    }
    f.box(x - 0.06, y + high * 0.58, wide * 0.40, high * 0.16, Material.gold, bulge: 0)
    f.box(x + 0.22, y + high * 0.40, wide * 0.14, high * 0.10, Material.gold, bulge: 0)
  }

  /// A closed book lying, its spine to the left.
  private static func closedBook(
    _ f: inout Figure, _ x: Float, _ y: Float, _ wide: Float, _ high: Float, _ cover: Vec3
  ) {
    let edge = high * 0.13
    f.box(
      x + 0.01, y + high / 2, wide - 0.04, high - edge * 1.2, Material.paper, bulge: 0.01,
      pattern: .stripes(Material.paper * 0.86, every: 0.012, turn: 0))
    f.box(x, y + edge / 2, wide, edge, cover, round: 0.006)
    f.box(x, y + high - edge / 2, wide, edge, cover, round: 0.006)
    f.box(
      x - wide / 2 + 0.03, y + high / 2, 0.07, high, cover, round: 0.028, skin: .cloth, bulge: 0.03)
    f.box(x - wide / 2 + 0.03, y + high * 0.72, 0.072, 0.008, Material.gold, bulge: 0)
    f.box(x - wide / 2 + 0.03, y + high * 0.28, 0.072, 0.008, Material.gold, bulge: 0)
  }
}
