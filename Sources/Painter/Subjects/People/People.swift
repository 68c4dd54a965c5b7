extension SubjectKind {
  /// Who says that these are unwanted wants nobody in the picture.
  static let anybody: Set<String> = ["person", "people"]

  /// Anybody.
  static let person = SubjectKind(
    "person", "человек", .people,
    words: """
      person human humans someone somebody pedestrian tourist traveler traveller hiker student \
      teacher engineer programmer worker pilot hacker gamer musician singer rapper model monk \
      skier boxer geisha priest waiter driver wanderer 🧑 🧍 🚶
      """,
    russian: """
      человек- человечек человечк- прохож- турист- путешественник- странник- студент- учител- \
      рабоч- инженер- программист- музыкант- певец певц- певиц- монах- летчик- водител-
      """,
    home: .ground, size: 0.46, metres: 1.75
  ) { colour, chance in
    var who = Person.someone(colour, chance, feminine: chance[30] < 0.5)
    who.right = chance[40] < 0.6 ? .wave : .down
    return who.figure()
  }

  /// A few people side by side.
  static let people = SubjectKind(
    "people", "люди", .people,
    words: "people persons crowd family friends folks team audience 👪 👥",
    russian: """
      люд- толпа толпы толпу толпой семья семью семьи семьей друзья друзей друзьями компани-
      """, home: .ground, size: 0.44, metres: 1.75
  ) { colour, chance in
    var f = Figure()
    let spots: [(x: Float, y: Float, size: Float)] = [
      (-0.24, 0.06, 0.90), (0.26, 0.06, 0.93), (-0.48, 0, 0.97), (0.02, 0, 1), (0.50, 0, 0.80),
    ]
    for (index, spot) in spots.enumerated() {
      let own = CellHash(Int32(index), Int32(bitPattern: chance.bits >> 1), 5)
      var who = Person.someone(
        index == 3 ? colour : nil, own, feminine: index & 1 == 0, young: index == 4)
      if index == 2 { who.left = .wave }
      if index == 4 { who.right = .wave }
      f.put(who.figure(), spot.x, spot.y, scale: spot.size)
    }
    f.focus = Vec2(0.02, 0.82)
    f.focusRadius = 0.5
    return f
  }

  /// Two in love.
  static let couple = SubjectKind(
    "couple", "влюблённые", .people,
    words: "couple lovers newlyweds bride_and_groom wedding couple_in_love wedding_couple 👫 💑",
    russian:
      "влюбленн- молодожен- жених_и_невеста жениха_и_невесту свадьб- влюбленн-_пара влюбленн-_пары",
    home: .ground, size: 0.46, metres: 1.8
  ) { colour, chance in
    let pair = Int32(bitPattern: chance.bits >> 1)
    var he = Person.someone(nil, CellHash(1, pair, 5), feminine: false)
    var she = Person.someone(
      colour ?? Vec3(0.70, 0.05, 0.10), CellHash(2, pair, 5), feminine: true)
    he.top = Vec3(0.05, 0.07, 0.13)
    he.beard = 0
    she.cut = .long
    she.lower = .dress
    she.bottom = she.top
    var f = Figure()
    f.put(he.figure(), -0.17, 0, scale: 1)
    f.put(she.figure(), 0.185, 0, scale: 0.93)
    let red = Vec3(0.80, 0.02, 0.06)
    f.both { f, side in
      f.ellipse(0.015 + side * 0.036, 1.125, 0.042, 0.042, red, glow: red * 0.4)
    }
    f.polygon(
      [(-0.058, 1.108), (0.015, 1.12), (0.088, 1.108), (0.015, 1.03)], red, bulge: 0.03,
      glow: red * 0.4)
    f.focus = Vec2(0, 0.86)
    f.focusRadius = 0.36
    f.hand = Vec2(0.02, 0.62)
    return f
  }
}
