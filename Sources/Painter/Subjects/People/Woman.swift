extension SubjectKind {
  /// A woman.
  static let woman = SubjectKind(
    "woman", "женщина", .people,
    words: """
      woman women lady ladies female mother mom goddess wife 👩
      """,
    russian: """
      женщин- дама дамы даму дамой мать матери мама мамы маму богин- жена жены \
      жену красавиц-
      """, home: .ground, size: 0.44, metres: 1.7
  ) { colour, chance in
    var who = Person.someone(colour, chance, feminine: true)
    who.right = chance[40] < 0.5 ? .wave : .hip
    return who.figure()
  }
}
