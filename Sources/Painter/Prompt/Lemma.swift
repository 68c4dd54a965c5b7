/// The dictionary forms a word of a prompt may come from; a guess that the vocabulary confirms.
enum Lemma {
  /// Longer words are no words.
  private static let longest = 32

  /// Singulars an English plural may have.
  static func singulars(of word: String) -> [String] {
    if let known = irregular[word] { return [known] }
    guard isEnglish(word), word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else {
      return []
    }
    var forms = [String(word.dropLast())]
    if word.hasSuffix("es") { forms.append(String(word.dropLast(2))) }
    if word.hasSuffix("ies") { forms.append(word.dropLast(3) + "y") }
    if word.hasSuffix("ves") {
      forms.append(word.dropLast(3) + "f")
      forms.append(word.dropLast(3) + "fe")
    }
    return forms
  }

  /// What an English verb or adjective may be a form of: -ing, -ed, -ly, -er, -est, -y.
  static func bases(of word: String) -> [String] {
    guard isEnglish(word), word.utf8.count > 4 else { return [] }
    var forms: [String] = []
    for ending in ["ing", "ed", "est", "er", "ly", "y"] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      guard stem.utf8.count > 2 else { continue }
      forms.append(stem)
      if ending != "ly" { forms.append(stem + "e") }
      if stem.hasSuffix("i") { forms.append(stem.dropLast() + "y") }
      let last = stem.suffix(2)
      if last.first == last.last { forms.append(String(stem.dropLast())) }
    }
    return forms
  }

  /// The first part of a compound whose second adds nothing: lakeside, hilltop, treelike.
  static func heads(of word: String) -> [String] {
    guard isEnglish(word), word.utf8.count > 6 else { return [] }
    return tails.filter(word.hasSuffix).map { String(word.dropLast($0.count)) }
      .filter { $0.utf8.count > 2 }
  }

  private static let tails = [
    "side", "sides", "top", "tops", "scape", "scapes", "like", "lit", "filled", "covered",
    "capped", "colored", "coloured", "themed", "view", "scene", "shaped",
  ]

  private static func isEnglish(_ word: String) -> Bool {
    word.utf8.count <= longest && word.utf8.allSatisfy { $0 < 128 }
  }

  /// Plurals that follow no rule.
  static let irregular: [String: String] = [
    "mice": "mouse", "geese": "goose", "children": "child", "people": "person", "men": "man",
    "women": "woman", "oxen": "ox", "feet": "foot", "teeth": "tooth", "wolves": "wolf",
    "leaves": "leaf", "knives": "knife", "loaves": "loaf", "shelves": "shelf", "calves": "calf",
    "elves": "elf", "dwarves": "dwarf", "thieves": "thief", "halves": "half", "scarves": "scarf",
    "cacti": "cactus", "octopi": "octopus", "fungi": "fungus", "snowmen": "snowman",
    "firemen": "fireman", "policemen": "policeman", "fishermen": "fisherman",
    "kings": "king", "potatoes": "potato", "tomatoes": "tomato", "heroes": "hero",
    "butterflies": "butterfly", "fireflies": "firefly", "dragonflies": "dragonfly",
    "puppies": "puppy", "kitties": "kitty", "bunnies": "bunny", "ponies": "pony",
    "mermen": "merman", "spacemen": "spaceman", "lice": "louse", "dice": "die",
  ]

  /// Endings of Russian nouns and adjectives.
  static let russianEndings: Set<String> = [
    "", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й", "ой", "ей", "ом", "ем", "ам", "ям",
    "ах", "ях", "ами", "ями", "ов", "ев", "ий", "ый", "ая", "яя", "ое", "ее", "ые", "ие", "ого",
    "его", "ому", "ему", "ую", "юю", "ым", "им", "ых", "их", "ыми", "ими", "ью", "ою", "ею",
    "ия", "ию", "ии", "ием", "иям", "иями", "иях", "иев",
  ]

  /// Endings that only plurals have.
  static let russianPlurals: Set<String> = [
    "ами", "ями", "ах", "ях", "ам", "ям", "ов", "ев", "иями", "иях", "иям", "иев",
  ]
}
