/// Turns the words of an instruction into a plan, one pass from left to right.
struct EditReader {
  private let sources: Int
  private var plan = EditPlan()
  private var negation = false
  /// 1 plainly, more after "much", less after "slightly".
  private var force: Float = 1
  private var hue: Hue?
  private var count: Int?
  /// What the last noun was, for "person from image 2".
  private var noun = Noun.none
  private var asked: Set<Change> = []
  /// Words that would make a scene of their own behind the subject.
  private var sceneWords: [String] = []
  private var sceneIsOnlyTime = true
  private var isDefinite = false

  private enum Noun { case none, subject, background }

  /// - Parameter sources: How many pictures there are.
  init(sources: Int) {
    self.sources = sources
  }

  static func plan(_ prompt: String, negative: String, sources: Int) -> EditPlan {
    var reader = EditReader(sources: sources)
    reader.read(prompt, negated: false)
    reader.read(negative, negated: true)
    return reader.finish()
  }

  private mutating func read(_ text: String, negated: Bool) {
    let tokens = Tokenizer.tokens(of: text)
    var index = 0
    negation = negated
    while index < tokens.count {
      guard case .word(let word) = tokens[index] else {
        negation = negated
        force = 1
        settleHue()
        count = nil
        index += 1
        continue
      }
      let words = tokens[index..<min(index + 4, tokens.count)].prefix { $0 != .stop }
        .compactMap { if case .word(let text) = $0 { text } else { nil } }
      guard let match = Vocabulary.editing.match(words[...]) else {
        ignore(word)
        negation = negated
        index += 1
        continue
      }
      let used = words.prefix(match.length).joined(separator: " ")
      if match.meaning == .negation {
        negation = true
      } else if negation {
        if exclude(match, used) { negation = negated }
      } else {
        accept(match, used)
      }
      isDefinite = ["the", "this", "these", "my", "his", "her", "its", "их", "эти"].contains(word)
      index += match.length
    }
    settleHue()
  }

  // MARK: - What is wanted

  private mutating func accept(_ match: Vocabulary.Match, _ words: String) {
    switch match.meaning {
    case .edit(let change): accept(change, match.label)
    case .time(let time):
      if plan.time == nil { plan.time = time }
      sceneWords.append(words)
      note(match.label)
    case .weather(let weather):
      plan.weather.insert(weather)
      sceneWords.append(words)
      note(match.label)
    case .feature(let feature): accept(feature, match.label, words)
    case .colour(let colour):
      settleHue()
      hue = colour
      sceneWords.append(words)
      note(match.label)
    case .style(let style):
      if plan.style == nil, !style.isPhotographic { plan.style = style }
      if style == .vivid { plan.tone.colour += 1 }
      note(match.label)
    case .subject(let name): accept(actor: name, match.label, words)
    case .setting(let setting): accept(setting, match.label, words)
    case .count(let number): count = number
    case .negation, .joint, .relation, .size, .shade, .shot, .feeling, .article, .link, .mood,
      .hair, .part, .garment, .filler:
      break
    }
    if case .edit(.much) = match.meaning { return }
    if case .edit(.slightly) = match.meaning { return }
    if [.filler, .part].contains(match.meaning) { return }
    force = 1
  }

  private mutating func accept(_ feature: Feature, _ label: String, _ words: String) {
    sceneWords.append(words)
    switch feature {
    case .winter: plan.season = plan.season ?? .winter
    case .autumn: plan.season = plan.season ?? .autumn
    case .spring: plan.season = plan.season ?? .spring
    case .flowers where !isDefinite: plan.season = plan.season ?? .spring
    case .sun, .moon, .stars, .galaxy, .aurora, .rainbow: plan.lights.insert(feature)
    case .monochrome: plan.tone.monochrome = true
    case .neon: plan.style = plan.style ?? .neon
    case .magic: plan.tone.glow += 1
    case .flowers, .trees, .futuristic, .tropical, .island, .waves, .meteors, .comet,
      .eclipse, .fireworks, .rays, .smoke:
      if !isDefinite { sceneOnly(words) }
      sceneIsOnlyTime = false
      return
    }
    note(label)
  }

  private mutating func accept(_ setting: Setting, _ label: String, _ words: String) {
    sceneWords.append(words)
    if setting == .sky, hue == .blue || hue == .turquoise {
      hue = nil
      plan.weather.insert(.clear)
    }
    if setting != .sky { sceneIsOnlyTime = false }
    // "The mountains" are in the picture already; "mountains" are wished for.
    if !isDefinite, setting != .sky { sceneOnly(words) }
  }

  private mutating func accept(actor name: String, _ label: String, _ words: String) {
    sceneWords.append(words)
    noun = .subject
    if isDefinite {
      if let hue {
        plan.recolour = hue
        self.hue = nil
      }
      return
    }
    guard plan.actors.count < 4 else { return }
    plan.actors.append(
      Scene.Actor(name: name, count: min(count ?? 1, 5), hue: hue))
    hue = nil
    count = nil
    note(label)
  }

  private mutating func accept(_ change: Change, _ label: String) {
    asked.insert(change)
    switch change {
    case .much: force = 1.7
    case .slightly: force = 0.5
    case .subject: noun = .subject
    case .background: noun = .background
    case .firstSource:
      if noun == .background || asked.contains(.colours) { plan.swapsSources = sources > 1 }
    case .secondSource:
      if noun == .subject, !asked.contains(.background) { plan.swapsSources = sources > 1 }
    case .insert: break
    default: apply(change)
    }
    note(label)
  }

  private mutating func apply(_ change: Change) {
    switch change {
    case .brighter: plan.tone.brightness += force
    case .darker: plan.tone.brightness -= force
    case .moreContrast: plan.tone.contrast += force
    case .lessContrast: plan.tone.contrast -= force
    case .moreColour: plan.tone.colour += force
    case .lessColour: plan.tone.colour -= force
    case .warmer: plan.tone.warmth += force
    case .cooler: plan.tone.warmth -= force
    case .vignette: plan.tone.vignette += force
    case .grain: plan.tone.grain += force
    case .sharpen: plan.tone.sharpness += force
    case .blur: plan.tone.blur += force
    case .glow: plan.tone.glow += force
    case .blackAndWhite: plan.tone.monochrome = true
    case .sepia: plan.tone.sepia = true
    case .invert: plan.tone.inverted = true
    case .enhance:
      plan.tone.contrast += 0.5 * force
      plan.tone.colour += 0.5 * force
      plan.tone.sharpness += 0.5 * force
    case .summer: plan.season = plan.season ?? .summer
    case .mirror: plan.turn.mirrored = true
    case .flip: plan.turn.flipped = true
    case .turnRight: plan.turn.quarters = 1
    case .turnLeft: plan.turn.quarters = 3
    case .turnOver: plan.turn.quarters = 2
    case .closeUp: plan.zoom = 1 + 0.6 * force
    case .larger: plan.tone.sharpness += 0.4
    case .blend, .doubleExposure, .beside, .colours, .insert, .crop, .background, .firstSource,
      .secondSource, .subject, .much, .slightly, .recolour:
      break
    }
  }

  // MARK: - What is not

  /// Whether the term was something that can be taken away.
  private mutating func exclude(_ match: Vocabulary.Match, _ words: String) -> Bool {
    switch match.meaning {
    case .filler, .joint, .relation, .count, .negation, .mood, .size, .shade, .shot, .feeling,
      .article, .link, .hair, .part, .garment:
      return false
    case .weather(let weather):
      plan.weather.remove(weather)
      if [.clouds, .overcast, .rain, .storm].contains(weather) { plan.weather.insert(.clear) }
      if weather == .fog { plan.tone.contrast += 1 }
    case .feature(let feature):
      plan.lights.remove(feature)
      if feature == .winter { plan.season = .summer }
    case .edit(.background): plan.backdrop = .plain(.white)
    case .edit(.moreColour), .edit(.colours): plan.tone.monochrome = true
    case .edit(.blur): plan.tone.sharpness += 1
    case .style(let style): if plan.style == style { plan.style = nil }
    default:
      // Nothing is left out that is in the picture: it would have to be invented what was behind.
      ignore(words)
      return true
    }
    note(
      (words.unicodeScalars.first.map { $0.value >= 0x400 } ?? false ? "без: " : "no ")
        + match.label)
    return true
  }

  // MARK: - The end

  private mutating func finish() -> EditPlan {
    join()
    setBackdrop()
    if let recoloured = hueOfSubject() { plan.recolour = recoloured }
    if plan.season == .winter { plan.weather.remove(.snow) }
    return plan
  }

  private mutating func join() {
    guard sources > 1 else {
      for (change, label) in [
        (Change.blend, "blend"), (.doubleExposure, "double exposure"), (.beside, "side by side"),
      ] where asked.contains(change) {
        plan.understood.removeAll { $0 == label }
        ignore(label)
      }
      return
    }
    if asked.contains(.doubleExposure) {
      plan.joining = .doubleExposure
    } else if asked.contains(.beside) {
      plan.joining = .beside
    } else if asked.contains(.insert) || asked.contains(.background) {
      plan.joining = .insert
    } else if asked.contains(.colours), !asked.contains(.blend) {
      plan.joining = .colours
    } else {
      plan.joining = .blend
    }
  }

  private mutating func setBackdrop() {
    guard plan.joining == nil || plan.joining == .blend, plan.backdrop == nil else { return }
    let isScene = !sceneWords.isEmpty && (asked.contains(.insert) || !sceneIsOnlyTime)
    if asked.contains(.background) || asked.contains(.insert) && !sceneIsOnlyTime {
      if plan.tone.blur > 0 {
        plan.backdrop = .blurred
        plan.tone.blur = 0
      } else if let tint = plan.tone.tint, sceneWords.count == 1 {
        plan.backdrop = .plain(tint)
        plan.tone.tint = nil
      } else if isScene {
        useSceneAsBackdrop()
      } else if asked.contains(.insert) || asked.contains(.background), plan.isEmpty {
        plan.backdrop = .blurred
      }
    }
  }

  /// The words say what is to be behind, not how to change what is there.
  private mutating func useSceneAsBackdrop() {
    plan.backdrop = .scene(sceneWords.joined(separator: " "))
    plan.ignored.removeAll { sceneWords.contains($0) }
    for word in sceneWords where !plan.understood.contains(word) { note(word) }
    plan.time = nil
    plan.weather = []
    plan.season = nil
    plan.lights = []
    plan.actors = []
    plan.tone.tint = nil
  }

  private mutating func hueOfSubject() -> Hue? {
    guard asked.contains(.recolour) || noun == .subject, let tint = plan.tone.tint,
      plan.backdrop == nil, plan.joining == nil
    else { return nil }
    plan.tone.tint = nil
    return tint
  }

  // MARK: - The record

  private mutating func settleHue() {
    if let hue { plan.tone.tint = hue }
    hue = nil
  }

  private mutating func sceneOnly(_ words: String) { ignore(words) }

  private mutating func note(_ label: String) {
    if !label.isEmpty, !plan.understood.contains(label) { plan.understood.append(label) }
  }

  private mutating func ignore(_ word: String) {
    if !plan.ignored.contains(word) { plan.ignored.append(word) }
  }
}
