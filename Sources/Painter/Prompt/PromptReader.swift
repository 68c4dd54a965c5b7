/// Turns words into a scene, one pass from left to right.
struct PromptReader {
  let vocabulary: Vocabulary
  var scene = Scene()
  var clause = Clause()
  /// Colours of things that are not known.
  private var looseHues: [Hue] = []

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Reads one text; all of it is unwanted when `negated`.
  mutating func read(_ text: String, negated: Bool) {
    let tokens = Tokenizer.tokens(of: text)
    var index = 0
    var negation = negated
    clause = Clause()
    while index < tokens.count {
      guard case .word(let word) = tokens[index] else {
        negation = negated
        endClause()
        index += 1
        continue
      }
      hashIn(word)
      guard let match = match(at: index, in: tokens) else {
        if !Self.isNumberLike(word) { ignore(word) }
        negation = negated
        index += 1
        continue
      }
      if match.meaning == .negation {
        negation = true
      } else if negation {
        if exclude(match, at: word), !joins(tokens, after: index + match.length) {
          negation = negated
        }
      } else {
        let last = tokens[index + match.length - 1]
        var spoken = Spoken(last, after: index > 0 ? tokens[index - 1] : .stop)
        switch self.match(at: index + match.length, in: tokens)?.meaning {
        case .subject: spoken.isFollowedBySubject = true
        case .setting: spoken.isFollowedBySetting = true
        default: break
        }
        // "On a table" is a place, and whatever came before it a thing.
        if match.length > 1, case .relation = vocabulary.match([word])?.meaning { settleHues() }
        accept(match, spoken)
      }
      index += match.length
    }
    endClause()
    clause = Clause()
  }

  private func match(at index: Int, in tokens: [Token]) -> Vocabulary.Match? {
    let words = tokens[index..<min(index + Vocabulary.longestPhrase, tokens.count)]
      .prefix { $0 != .stop }
      .compactMap { if case .word(let text) = $0 { text } else { nil } }
    if let known = vocabulary.match(words[...]) { return known }
    guard let number = words.first.flatMap({ Int($0) }), number > 0, number < 1000 else {
      return nil
    }
    return Vocabulary.Match(meaning: .count(min(number, Scene.mostCopies)), label: "")
  }

  /// 35mm, 1920x1080, f (of f/1.8): about the camera, not the picture.
  private static func isNumberLike(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return true }
    return (0x30...0x39).contains(first) || word.utf8.count == 1
  }

  /// The scene, with what was forbidden taken out.
  mutating func finish() -> Scene {
    if scene.settings.isEmpty, scene.actors.isEmpty { scene.palette += looseHues }
    for meaning in scene.excluded { remove(meaning) }
    // Where nothing stands that smokes, smoke fills the air.
    if scene.has(.smoke), scene.actors.isEmpty, !scene.has(.volcano), !scene.has(.village) {
      scene.weather.insert(.fog)
    }
    if scene.has(.whiteStudio), scene.has(.cafe), scene.actors.isEmpty {
      // The sign of a coffee shop.
      scene.actors = [Scene.Actor(name: "coffee")]
    }
    // Somebody among sunflowers is the subject; they are the field.
    if scene.actors.count > 1, scene.actors.contains(where: \.isField) {
      scene.features.insert(.flowers)
      if scene.petals.isEmpty { scene.petals = [.yellow, .orange] }
      removeActors("sunflower")
    }
    settleRelations()
    return scene
  }

  // MARK: - What is wanted

  private mutating func accept(_ match: Vocabulary.Match, _ spoken: Spoken) {
    settleShade(before: match.meaning)
    switch match.meaning {
    case .setting(let setting):
      scene.settings.insert(setting)
      endNoun(isNatural: setting.isNaturally)
    case .time(let time):
      if scene.time == nil { scene.time = time }
      endNoun(isNatural: { _ in false })
    case .weather(let weather):
      scene.weather.insert(weather)
      endNoun(isNatural: \.isNeutral)
    case .feature(let feature): accept(feature, match, spoken)
    case .style(let style): if scene.style == nil { scene.style = style }
    case .colour(let hue): accept(hue, match)
    case .shade(let shade): clause.shade = shade
    case .subject(let name): acceptActor(name, match, spoken)
    case .count(let count): clause.count = count
    case .size(let factor): clause.size = factor
    case .relation(let relation): accept(relation)
    case .shot(let shot): if !scene.shots.contains(shot) { scene.shots.append(shot) }
    case .feeling(let mood): if scene.mood == nil { scene.mood = mood }
    case .article: acceptArticle()
    case .link: clause.isLinked = clause.last != nil
    case .joint:
      if clause.isLinked || clause.isStrange { settleHues() }
      clause.isJoined = true
    case .hair(let hue): acceptHair(hue)
    case .part: dropHues()
    case .garment: acceptGarment()
    case .mood, .filler, .negation, .edit: break
    }
    note(match.label)
  }

  private mutating func accept(
    _ feature: Feature, _ match: Vocabulary.Match, _ spoken: Spoken
  ) {
    if feature == .monochrome, match.length > 1, spoken.isFollowedBySubject {
      clause.hues = [.black, .white]
      return
    }
    if feature == .flowers, isOneFlower(match, spoken) {
      acceptActor("daisy", match, spoken)
      return
    }
    scene.features.insert(feature)
    switch feature {
    case .flowers:
      for hue in clause.hues where !scene.petals.contains(hue) { scene.petals.append(hue) }
      endNoun(isNatural: { _ in true })
    case .sun, .moon, .stars, .galaxy, .aurora, .rainbow, .island, .waves, .trees:
      endNoun(isNatural: { $0.isNeutral || $0 == .green })
    case .winter: if clause.hues == [.white] { clause.hues = [] }
    default: break
    }
  }

  /// "A flower", "three flowers" are things; "flowers" are all over the place.
  private func isOneFlower(_ match: Vocabulary.Match, _ spoken: Spoken) -> Bool {
    guard spoken.word.hasPrefix("flower") || spoken.word.hasPrefix("цвет"), match.length == 1,
      !spoken.isFollowedBySetting, !spoken.isFollowedBySubject
    else { return false }
    if clause.count != nil || spoken.word == "цветок" { return true }
    return !match.isPlural && (clause.hasArticle || clause.relation != nil)
      && spoken.word == "flower"
  }

  // MARK: - What is not

  /// Whether the term was something that can be left out.
  private mutating func exclude(_ match: Vocabulary.Match, at word: String) -> Bool {
    switch match.meaning {
    case .filler, .joint, .relation, .count, .negation, .edit, .size, .shade, .article, .link,
      .hair, .part, .garment:
      return false
    case .mood, .feeling, .shot: return true
    case .setting, .time, .weather, .feature, .colour, .style, .subject: break
    }
    scene.excluded.insert(match.meaning)
    note((Self.isRussian(word) ? "без: " : "no ") + match.label)
    return true
  }

  private func joins(_ tokens: [Token], after index: Int) -> Bool {
    guard index < tokens.count, case .word(let word) = tokens[index] else { return false }
    return vocabulary.match([word])?.meaning == .joint
  }

  private mutating func remove(_ meaning: Meaning) {
    switch meaning {
    case .setting(let setting): scene.settings.remove(setting)
    case .time(let time): if scene.time == time { scene.time = nil }
    case .weather(let weather): scene.weather.remove(weather)
    case .feature(let feature): scene.features.remove(feature)
    case .colour(let hue):
      scene.palette.removeAll { $0 == hue }
      scene.petals.removeAll { $0 == hue }
      for index in scene.actors.indices { scene.actors[index].hues.removeAll { $0 == hue } }
    case .style(let style): if scene.style == style { scene.style = nil }
    case .subject(let name) where SubjectKind.anybody.contains(name):
      for kind in SubjectCatalog.all where kind.family == .people { removeActors(kind.name) }
    case .subject(let name): removeActors(name)
    case .count, .negation, .joint, .relation, .size, .shade, .shot, .feeling, .article, .link,
      .mood, .hair, .part, .garment, .filler, .edit:
      break
    }
  }

  // MARK: - The record

  mutating func note(_ label: String) {
    if !label.isEmpty, !scene.understood.contains(label) { scene.understood.append(label) }
  }

  private mutating func ignore(_ word: String) {
    if !scene.ignored.contains(word) { scene.ignored.append(word) }
    clause.isStrange = true
  }

  /// Keeps the colour of something unknown, in case nothing else is known either.
  mutating func loosen(_ hues: [Hue]) { looseHues += hues.filter { !looseHues.contains($0) } }

  private mutating func hashIn(_ word: String) {
    for scalar in word.unicodeScalars {
      scene.wordHash = hash(Int32(truncatingIfNeeded: scalar.value), 77, scene.wordHash)
    }
  }

  static func isRussian(_ word: String) -> Bool {
    word.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
  }
}
