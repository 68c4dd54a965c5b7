extension SubjectKind {
  /// A raven on a stump.
  static let raven = SubjectKind(
    "raven", "ворон", .animals, words: "raven crow blackbird rook magpie jackdaw 🐦‍⬛",
    russian: "ворон ворона ворону вороной вороном сорок- грач- галк-", home: .ground,
    size: 0.26, metres: 0.45
  ) { colour, chance in
    let black = Vec3(0.026, 0.027, 0.036)
    var f = SubjectKind.bird.build(colour ?? black, chance)
    guard colour == nil else { return f }
    // Black all over, the beak as well.
    for index in f.parts.indices where f.parts[index].skin == .feathers {
      f.parts[index].colour = black * (f.parts[index].colour.x > 0.2 ? 1.7 : 1)
    }
    return f
  }

  /// A white dove on a stump.
  static let dove = SubjectKind(
    "dove", "голубь", .animals, words: "dove pigeon 🕊",
    russian: "голубь голубя голубем голубю", home: .ground, size: 0.24,
    metres: 0.3
  ) { colour, chance in
    SubjectKind.bird.build(colour ?? Vec3(0.70, 0.71, 0.73), chance)
  }
}
