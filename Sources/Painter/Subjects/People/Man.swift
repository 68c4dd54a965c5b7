extension SubjectKind {
  /// A man.
  static let man = SubjectKind(
    "man", "мужчина", .people,
    words: """
      man men guy gentleman male father dad farmer businessman husband groom 👨 🧔
      """,
    russian: """
      мужчин- парень парня парню парни джентльмен- отец отца папа папы жених- фермер- \
      мужик- муж
      """, home: .ground, size: 0.46, metres: 1.8
  ) { colour, chance in
    var who = Person.someone(colour, chance, feminine: false)
    who.right = chance[40] < 0.5 ? .wave : .down
    who.left = chance[41] < 0.4 ? .hip : .down
    var f = Figure()
    who.drawBackHair(&f)
    who.drawLegs(&f)
    who.drawTorso(&f)
    let pale = who.top.y > 0.4
    f.polygon(
      [(-0.05, 0.685), (0.05, 0.685), (0, 0.60)],
      pale ? Vec3(0.06, 0.08, 0.14) : Vec3(0.80, 0.78, 0.76), bulge: 0)
    who.drawArms(&f)
    who.drawHead(&f)
    who.drawFringe(&f)
    return f
  }
}
