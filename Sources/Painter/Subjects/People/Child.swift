extension SubjectKind {
  /// A boy or a girl.
  static let child = SubjectKind(
    "child", "ребёнок", .people, words: "child children kid toddler baby 🧒 👶",
    russian: "ребенок ребенк- дети детей детям детьми детях малыш- младен-", home: .ground,
    size: 0.36, metres: 1.1
  ) { colour, chance in
    Person.child(colour, chance, feminine: chance[30] < 0.5)
  }

  /// A boy.
  static let boy = SubjectKind(
    "boy", "мальчик", .people, words: "boy son schoolboy 👦", russian: "мальчик- мальчишк- сын",
    home: .ground, size: 0.36, metres: 1.2
  ) { colour, chance in
    Person.child(colour, chance, feminine: false)
  }

  /// A girl.
  static let girl = SubjectKind(
    "girl", "девочка", .people, words: "girl daughter schoolgirl 👧",
    russian: "девочк- девочек девушк- девушек девчонк- дочь дочк-", home: .ground, size: 0.38,
    metres: 1.4
  ) { colour, chance in
    Person.child(colour, chance, feminine: true)
  }
}
