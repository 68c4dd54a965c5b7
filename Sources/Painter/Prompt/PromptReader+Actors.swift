extension PromptReader {
  mutating func acceptActor(_ word: String, _ match: Vocabulary.Match, _ spoken: Spoken) {
    guard let name = named(word, spoken) else { return }
    if spoken.isFollowedBySetting, SubjectCatalog.kind(name)?.family == .plants {
      clause.relation = nil
      clause.count = clause.count ?? 5
    }
    let known = scene.actors.lastIndex { $0.name == name }
    if let known, spoken.previous == spoken.word, Self.isSymbol(spoken.word) {
      // A symbol twice is two of them.
      scene.actors[known].count = min(scene.actors[known].count + 1, Scene.mostCopies)
      return
    }
    let isNew = known.map { isAnother($0) } ?? true
    guard let first = isNew ? appended(name) : known else {
      clause.dropQualities()
      return
    }
    if clause.isSplit, isNew, clause.hues.count > 1 {
      let hues = clause.hues
      clause.hues = [hues[0]]
      describe(first, match, spoken)
      for hue in hues.dropFirst() {
        guard let other = appended(name) else { break }
        scene.actors[other] = scene.actors[first]
        scene.actors[other].hues = [hue]
        clause.group =
          clause.isJoined || other > first + 1 ? clause.group + [other] : [first, other]
      }
    } else {
      describe(first, match, spoken)
    }
    relate(first)
    clause.dropQualities()
  }

  /// The subject meant by one in this place; nil if it only says more about the last one.
  private mutating func named(_ word: String, _ spoken: Spoken) -> String? {
    // "A baby fox" is a small one.
    if spoken.word == "baby", spoken.isFollowedBySubject {
      clause.size = 0.66
      return nil
    }
    // "Three bananas" are three, "bananas" a bunch.
    if clause.count != nil, let one = SubjectKind.one[word] { return one }
    guard ["cyclist", "dancer", "football player"].contains(word), let last = clause.last,
      let family = SubjectCatalog.kind(scene.actors[last].name)?.family,
      [.people, .animals, .creatures, .machines].contains(family), !clause.hasArticle
    else { return word }
    // What somebody does: people look the part, others get the thing.
    if family == .people {
      scene.actors[last].name = word
      return nil
    }
    switch word {
    case "cyclist":
      clause.relation = .riding
      return "bicycle"
    case "football player":
      clause.relation = .with
      return "ball"
    default: return nil
    }
  }

  /// Whether the words before the noun speak of another one than that.
  private func isAnother(_ known: Int) -> Bool {
    let actor = scene.actors[known]
    if clause.hasArticle || clause.count != nil { return true }
    if let hue = clause.hues.first, !actor.hues.isEmpty, hue != actor.hues.first { return true }
    if let size = clause.size, size != actor.scale { return true }
    return clause.relation != nil && clause.last == known
  }

  private mutating func appended(_ name: String) -> Int? {
    guard scene.actors.count < Scene.mostActors else { return nil }
    scene.actors.append(Scene.Actor(name: name))
    return scene.actors.count - 1
  }

  private mutating func describe(_ index: Int, _ match: Vocabulary.Match, _ spoken: Spoken) {
    if !clause.hues.isEmpty {
      scene.actors[index].hues = clause.hues
      scene.actors[index].shade = clause.shade
    }
    if let hair = clause.hair { scene.actors[index].hair = hair }
    if let size = clause.size { scene.actors[index].scale = size }
    if let count = clause.count {
      // Two lovers are one couple.
      let isPair = count == 2 && scene.actors[index].name == "couple"
      scene.actors[index].count = isPair ? 1 : min(count, Scene.mostCopies)
    } else if isMany(index, match, spoken) {
      // A field is full of them.
      let many = scene.actors[index].name == "sunflower" && scene.has(.meadow) ? 7 : 3
      scene.actors[index].count = max(scene.actors[index].count, many, clause.hues.count)
    }
  }

  private func isMany(_ index: Int, _ match: Vocabulary.Match, _ spoken: Spoken) -> Bool {
    let name = scene.actors[index].name
    // A kind that is many by itself: a flock.
    if vocabulary.match([name])?.isPlural ?? false { return false }
    if SubjectKind.several.contains(name) { return false }
    if match.isPlural { return true }
    guard Self.isRussian(spoken.word), spoken.isRussianPlural else { return false }
    return !(SubjectCatalog.kind(name)?.entry.russianName.last.map { "ыи".contains($0) } ?? false)
  }

  private static func isSymbol(_ word: String) -> Bool {
    word.unicodeScalars.first.map { !$0.isASCII && $0.properties.isEmoji } ?? false
  }

  // MARK: - Relations

  mutating func accept(_ relation: Relation) {
    settleHues()
    clause.isLinked = false
    if clause.last != nil {
      clause.relation = relation
    } else if !relation.placesTheSecond {
      clause.front = (relation, nil)
    }
  }

  /// Ties a new actor to those before it.
  private mutating func relate(_ index: Int) {
    let before = clause.last
    if let relation = clause.relation, let before, before != index {
      tie(index, relation, before)
      return
    }
    if !clause.between.isEmpty, clause.isJoined {
      for actor in clause.between where actor != index { scene.actors[actor].otherHost = index }
      clause.between = []
    } else if let holder = clause.holder, clause.isJoined, holder.actor != index {
      set(index, holder.relation, on: holder.actor)
      return
    } else if let front = clause.front {
      if let host = front.host {
        if host != index { set(index, front.relation, on: host) }
      } else {
        clause.front = (front.relation, index)
      }
    }
    clause.group = clause.isJoined && before != nil ? clause.group + [index] : [index]
    clause.last = index
  }

  private mutating func tie(_ index: Int, _ relation: Relation, _ before: Int) {
    clause.relation = nil
    clause.holder = nil
    if relation.placesTheSecond {
      set(index, relation, on: before)
      clause.holder = (relation, before)
      return
    }
    let group = clause.group.contains(before) ? clause.group : [before]
    for actor in group where actor != index { set(actor, relation, on: index) }
    if relation == .between { clause.between = group }
    if relation != .riding {
      clause.last = index
      clause.group = [index]
    }
  }

  private mutating func set(_ actor: Int, _ relation: Relation, on host: Int) {
    guard scene.actors[actor].host == nil else { return }
    scene.actors[actor].relation = relation
    scene.actors[actor].host = host
  }

  mutating func removeActors(_ name: String) {
    while let gone = scene.actors.firstIndex(where: { $0.name == name }) {
      scene.actors.remove(at: gone)
      for index in scene.actors.indices {
        scene.actors[index].host = Self.moved(scene.actors[index].host, past: gone)
        scene.actors[index].otherHost = Self.moved(scene.actors[index].otherHost, past: gone)
        if scene.actors[index].host == nil { scene.actors[index].relation = nil }
      }
    }
  }

  private static func moved(_ index: Int?, past gone: Int) -> Int? {
    guard let index, index != gone else { return nil }
    return index > gone ? index - 1 : index
  }

  /// Decides what "with" and "in" mean for these things, and breaks circles.
  mutating func settleRelations() {
    for index in scene.actors.indices {
      settleForm(index)
      guard let host = scene.actors[index].host, let relation = scene.actors[index].relation,
        let kind = SubjectCatalog.kind(scene.actors[index].name),
        let other = SubjectCatalog.kind(scene.actors[host].name)
      else { continue }
      switch relation {
      case .with where kind.isWorn: scene.actors[index].relation = .wearing
      case .with: scene.actors[index].relation = kind.canBeHeld(by: other) ? .holding : .beside
      case .inside where other.isWorn && !kind.isWorn:
        // "A cat in a hat": the hat is on the cat.
        scene.actors[host].relation = .wearing
        scene.actors[host].host = index
        scene.actors[index].relation = nil
        scene.actors[index].host = nil
      case .holding where kind.isWorn: scene.actors[index].relation = .wearing
      default: break
      }
    }
    breakCircles()
  }

  /// What is held or flies looks otherwise than what stands.
  private mutating func settleForm(_ index: Int) {
    let actor = scene.actors[index]
    let aloft = scene.has(.sky) || scene.has(.cloudtops)
    if actor.relation == .over || actor.host == nil && aloft,
      let flying = SubjectKind.flying[actor.name]
    {
      scene.actors[index].name = flying
    }
    if actor.name == "hot-air balloon", scene.actors.contains(where: { $0.name == "cake" }) {
      scene.actors[index].name = "party balloons"
    }
    guard let host = actor.host else { return }
    if actor.relation == .on, SubjectKind.mounts.contains(scene.actors[host].name),
      SubjectCatalog.kind(actor.name)?.family == .people
    {
      scene.actors[index].relation = .riding
    }
    guard let family = SubjectCatalog.kind(scene.actors[host].name)?.family,
      [.people, .animals, .creatures, .machines].contains(family)
        || scene.actors[host].name == "umbrella"
    else { return }
    if actor.relation == .under, scene.actors[host].name == "umbrella" {
      // Whoever is under it holds it.
      scene.actors[index].host = nil
      scene.actors[index].relation = nil
      scene.actors[host].host = index
      scene.actors[host].relation = .holding
      return
    }
    if actor.relation == .with, actor.name == "hot-air balloon", family == .people {
      scene.actors[index].name = "party balloons"
      return
    }
    guard actor.relation == .holding else { return }
    if actor.count == 1 { scene.actors[index].count = scene.actors[host].count }
    if let held = SubjectKind.held[actor.name] { scene.actors[index].name = held }
  }

  private mutating func breakCircles() {
    for start in scene.actors.indices {
      var seen: Set<Int> = [start]
      var here = start
      while let next = scene.actors[here].host {
        guard seen.insert(next).inserted else {
          scene.actors[here].host = nil
          scene.actors[here].relation = nil
          break
        }
        here = next
      }
      if let other = scene.actors[start].otherHost, other == start {
        scene.actors[start].otherHost = nil
      }
    }
  }
}

extension SubjectKind {
  /// One of those that usually come as several.
  static let one = ["bananas": "banana", "books": "book", "birds": "seagull"]
  /// Figures of several things: many of them are still one figure.
  static let several: Set<String> = [
    "pyramid", "bamboo", "tomato", "cookies", "fries", "coins", "pancakes", "sushi",
  ]
  /// Whoever is on these rides them.
  static let mounts: Set<String> = [
    "horse", "unicorn", "donkey", "camel", "elephant", "dragon", "flying dragon", "zebra",
    "motorcycle", "bicycle", "dolphin", "pig", "goat",
  ]
  /// What people sit on with their legs out of sight.
  static let seats: Set<String> = ["bench", "chair", "armchair"]
  /// How it looks in a hand.
  static let held = [
    "pizza": "pizza slice", "book": "book being read", "hot-air balloon": "party balloons",
  ]
  /// How it looks on the wing.
  static let flying = ["dragon": "flying dragon"]

  /// Whether it goes on a head.
  var isWorn: Bool { Self.worn.contains { name.hasSuffix($0) } }

  private static let worn = ["hat", "crown", "helmet", "cap", "wreath", "glasses"]

  /// Whether the other has a hand, mouth or paw for it.
  func canBeHeld(by other: SubjectKind) -> Bool {
    let isThing = [.food, .objects, .plants].contains(family) && metres < 2.5
    let isSomebody = [.people, .animals, .creatures, .machines].contains(other.family)
    if isSomebody, ["umbrella", "party balloons"].contains(name) { return true }
    return isThing && isSomebody && home != .ground || isThing && isSomebody && metres < 1.2
  }
}
