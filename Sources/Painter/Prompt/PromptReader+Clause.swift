extension PromptReader {
  /// What was said since the last stop and waits for its noun.
  struct Clause {
    var hues: [Hue] = []
    var shade: HueShade?
    var size: Float?
    var count: Int?
    /// Colour of hair said before its owner.
    var hair: Hue?
    /// "a", "another": something new.
    var hasArticle = false
    /// "A red and a blue": one thing for each colour.
    var isSplit = false
    /// What the last colour word also means: an orange.
    var fruit: Vocabulary.Match?
    /// An unknown word came after the colour.
    var isStrange = false
    /// "is", "that" came after the last actor.
    var isLinked = false
    /// "and" came after the last noun.
    var isJoined = false

    /// The actor that a relation would start from, and those joined with it.
    var last: Int?
    var group: [Int] = []
    var relation: Relation?
    /// Placed between the last actor and one to come.
    var between: [Int] = []
    /// "With a sword and a shield": who gets the second one too.
    var holder: (relation: Relation, actor: Int)?
    /// A relation named before what it places: "on the house sits a cat".
    var front: (relation: Relation, host: Int?)?
    /// A stop was passed with a colour still waiting.
    var isCarried = false

    mutating func dropQualities() {
      hues = []
      shade = nil
      size = nil
      count = nil
      hair = nil
      hasArticle = false
      isSplit = false
      fruit = nil
      isStrange = false
      isLinked = false
      isJoined = false
    }
  }

  /// A word as it stands in the prompt.
  struct Spoken {
    let word: String
    /// The word before it; nil at the start of a clause.
    let previous: String?
    var isFollowedBySubject = false
    /// "Tulip fields": a place full of them.
    var isFollowedBySetting = false

    init(_ token: Token, after previous: Token) {
      if case .word(let text) = token { word = text } else { word = "" }
      if case .word(let text) = previous { self.previous = text } else { self.previous = nil }
    }

    /// Whether a Russian word in -ы or -и is a plural: after nothing or a plural adjective, not
    /// after a preposition or a noun, where it would be a genitive.
    var isRussianPlural: Bool {
      guard let last = word.last, "ыи".contains(last) else { return false }
      guard let previous else { return true }
      return previous.hasSuffix("ые") || previous.hasSuffix("ие") || previous == "и"
    }
  }

  // MARK: - Ends of things

  mutating func endClause() {
    // "A small, red car": the comma stands between two of its adjectives.
    if clause.hasArticle, !clause.isStrange, !clause.isCarried,
      !clause.hues.isEmpty || clause.size != nil
    {
      clause.isCarried = true
      return
    }
    settleHues()
    var next = Clause()
    if let front = clause.front, front.host != nil, clause.last == front.host {
      next.front = front
    }
    clause = next
  }

  /// The noun was no actor: its colours are the picture's, unless it has them by nature.
  mutating func endNoun(isNatural: (Hue) -> Bool) {
    for hue in clause.hues where !isNatural(hue) && !scene.palette.contains(hue) {
      scene.palette.append(hue)
    }
    clause.dropQualities()
    clause.relation = nil
    if clause.front?.host == nil { clause.front = nil }
  }

  /// Colours without a noun of their own: of the actor before, of the picture, or of nothing known.
  mutating func settleHues() {
    defer {
      clause.hues = []
      clause.fruit = nil
      clause.shade = nil
      clause.isStrange = false
      clause.isLinked = false
    }
    guard !clause.hues.isEmpty else { return }
    if let fruit = clause.fruit, clause.hues.count == 1, case .subject(let name) = fruit.meaning {
      acceptActor(name, fruit, Spoken(.word(name), after: .stop))
    } else if clause.isStrange {
      loosen(clause.hues)
    } else if let last = clause.last, scene.actors[last].hues.isEmpty {
      scene.actors[last].hues = clause.hues
      scene.actors[last].shade = clause.shade
    } else {
      for hue in clause.hues where !scene.palette.contains(hue) { scene.palette.append(hue) }
    }
  }

  // MARK: - Qualities

  mutating func accept(_ hue: Hue, _ match: Vocabulary.Match) {
    if !clause.hues.contains(hue), clause.hues.count < 4 { clause.hues.append(hue) }
    clause.fruit = nil
    guard let subject = match.subject, clause.hasArticle || clause.count != nil else { return }
    clause.fruit = Vocabulary.Match(meaning: subject, label: match.label)
  }

  /// Hair is its owner's, whether named before or after.
  mutating func acceptHair(_ named: Hue?) {
    let hue = named ?? clause.hues.last
    if named == nil { dropHues() }
    guard let hue else { return }
    if let last = clause.last, SubjectCatalog.kind(scene.actors[last].name)?.family == .people {
      scene.actors[last].hair = hue
    } else {
      clause.hair = hue
    }
  }

  /// "In a red dress": the wearer is in red, and in nothing else.
  mutating func acceptGarment() {
    if !clause.hues.isEmpty, let last = clause.last, scene.actors[last].hues.isEmpty,
      SubjectCatalog.kind(scene.actors[last].name)?.family == .people
    {
      scene.actors[last].hues = clause.hues
      scene.actors[last].shade = clause.shade
    }
    dropHues()
    // "And a hat" goes with it.
    if clause.relation != nil, let last = clause.last { clause.holder = (.with, last) }
    clause.relation = nil
    clause.hasArticle = false
  }

  /// Colours of a part that is drawn as it is anyway.
  mutating func dropHues() {
    clause.hues = []
    clause.shade = nil
    clause.fruit = nil
  }

  mutating func acceptArticle() {
    if clause.isJoined, !clause.hues.isEmpty {
      clause.isSplit = true
    } else if !clause.isJoined {
      settleHues()
    }
    clause.hasArticle = true
  }

  /// "Dark" before anything but a colour is a mood.
  mutating func settleShade(before meaning: Meaning) {
    guard let shade = clause.shade, clause.hues.isEmpty else { return }
    switch meaning {
    case .colour, .filler, .joint, .shade: return
    default: break
    }
    if shade == .dark, scene.mood == nil { scene.mood = .dramatic }
    clause.shade = nil
  }
}
