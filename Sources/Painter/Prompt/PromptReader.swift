/// Turns words into a scene, one pass from left to right.
struct PromptReader {
  private let vocabulary: Vocabulary
  private var scene = Scene()
  private var pendingHue: (hue: Hue, age: Int)?
  private var pendingCount: (count: Int, word: String)?
  /// The actor just named with "on" after it.
  private var seated: Int?
  private var lastActor: Int?

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Reads one text; all of it is unwanted when `negated`.
  mutating func read(_ text: String, negated: Bool) {
    let tokens = Tokenizer.tokens(of: text)
    var index = 0
    var negation = negated
    forget()
    while index < tokens.count {
      guard case .word(let word) = tokens[index] else {
        negation = negated
        forget()
        index += 1
        continue
      }
      hashIn(word)
      let words = tokens[index..<min(index + 4, tokens.count)].prefix { $0 != .stop }
        .compactMap { if case .word(let text) = $0 { text } else { nil } }
      guard let match = vocabulary.match(words[...]) else {
        ignore(word)
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
        accept(match, word: lastWord(words, match.length))
      }
      index += match.length
    }
    forget()
  }

  /// The scene, with what was forbidden taken out.
  mutating func finish() -> Scene {
    forget()
    for meaning in scene.excluded { remove(meaning) }
    return scene
  }

  private func lastWord(_ words: [String], _ length: Int) -> String {
    words[min(length, words.count) - 1]
  }

  // MARK: - What is wanted

  private mutating func accept(_ match: Vocabulary.Match, word: String) {
    switch match.meaning {
    case .setting(let setting): scene.settings.insert(setting)
    case .time(let time): if scene.time == nil { scene.time = time }
    case .weather(let weather): scene.weather.insert(weather)
    case .feature(let feature): scene.features.insert(feature)
    case .style(let style): if scene.style == nil { scene.style = style }
    case .colour(let hue):
      settleHue()
      pendingHue = (hue, 0)
    case .subject(let name): acceptActor(name, word: word)
    case .count(let count): pendingCount = (count, word)
    case .upon: seated = lastActor
    case .mood, .filler, .joint, .negation, .edit: break
    }
    agePending(after: match.meaning)
    note(match.label)
  }

  private mutating func acceptActor(_ name: String, word: String) {
    let known = scene.actors.firstIndex { $0.name == name }
    if known == nil, scene.actors.count < 6 { scene.actors.append(Scene.Actor(name: name)) }
    guard let index = known ?? scene.actors.indices.last else { return }
    if scene.actors[index].name == name {
      if let pendingHue { scene.actors[index].hue = pendingHue.hue }
      if pendingCount == nil, word.hasSuffix("s"), !name.hasSuffix("s") {
        scene.actors[index].count = 3
      }
      if let pendingCount { scene.actors[index].count = min(pendingCount.count, 5) }
      if let seat = seated, seat != index, scene.actors[index].perch == nil {
        scene.actors[seat].perch = index
      }
    }
    pendingHue = nil
    pendingCount = nil
    seated = nil
    lastActor = index
  }

  private mutating func agePending(after meaning: Meaning) {
    switch meaning {
    case .setting(let setting):
      if let pending = pendingHue {
        if !Self.isNatural(pending.hue, of: setting) { scene.palette.append(pending.hue) }
        pendingHue = nil
      }
      seated = nil
    case .colour, .count, .upon, .subject, .negation: break
    case .joint: settleHue()
    case .mood, .filler, .feature, .time, .weather, .style, .edit:
      if let pending = pendingHue {
        pendingHue?.age += 1
        if pending.age >= 1 { settleHue() }
      }
    }
  }

  /// A blue lake and a green forest are what they are anyway.
  private static func isNatural(_ hue: Hue, of setting: Setting) -> Bool {
    switch setting {
    case .sky, .sea, .lake: hue == .blue || hue == .turquoise
    case .forest, .meadow, .hills: hue == .green
    case .mountains: hue == .white || hue == .grey
    case .desert, .beach: hue == .gold || hue == .yellow || hue == .white
    case .city, .space, .abstract: false
    }
  }

  private mutating func settleHue() {
    if let pendingHue, !scene.palette.contains(pendingHue.hue) {
      scene.palette.append(pendingHue.hue)
    }
    pendingHue = nil
  }

  private mutating func forget() {
    settleHue()
    pendingCount = nil
    seated = nil
    lastActor = nil
  }

  // MARK: - What is not

  /// Whether the term was something that can be left out.
  private mutating func exclude(_ match: Vocabulary.Match, at word: String) -> Bool {
    switch match.meaning {
    case .filler, .joint, .upon, .count, .negation, .edit: return false
    case .mood: return true
    default: break
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
    case .colour(let hue): scene.palette.removeAll { $0 == hue }
    case .style(let style): if scene.style == style { scene.style = nil }
    case .subject(let name):
      if SubjectKind.anybody.contains(name) {
        let all = scene.actors.filter { SubjectCatalog.kind($0.name)?.family == .people }
        for actor in all { removeActor(actor.name) }
      } else {
        removeActor(name)
      }
    case .count, .negation, .joint, .upon, .mood, .filler, .edit: break
    }
  }

  private mutating func removeActor(_ name: String) {
    guard let gone = scene.actors.firstIndex(where: { $0.name == name }) else { return }
    scene.actors.remove(at: gone)
    for index in scene.actors.indices {
      guard let perch = scene.actors[index].perch else { continue }
      scene.actors[index].perch = perch == gone ? nil : (perch > gone ? perch - 1 : perch)
    }
  }

  // MARK: - The record

  private mutating func note(_ label: String) {
    if !label.isEmpty, !scene.understood.contains(label) { scene.understood.append(label) }
  }

  private mutating func ignore(_ word: String) {
    if !scene.ignored.contains(word) { scene.ignored.append(word) }
    pendingCount = nil
  }

  private mutating func hashIn(_ word: String) {
    for scalar in word.unicodeScalars {
      scene.wordHash = hash(Int32(truncatingIfNeeded: scalar.value), 77, scene.wordHash)
    }
  }

  private static func isRussian(_ word: String) -> Bool {
    word.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
  }
}
