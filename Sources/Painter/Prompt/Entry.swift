/// One row of the vocabulary: a term, its names for the reader, its words.
///
/// Words are separated by spaces; `_` joins the words of a phrase. A Russian word ending in `-` is
/// a stem that takes any usual ending.
struct Entry: Sendable {
  let name: String
  let russianName: String
  let meaning: Meaning
  let english: String
  let russian: String

  init(
    _ name: String, _ russianName: String, _ meaning: Meaning, _ english: String, _ russian: String
  ) {
    self.name = name
    self.russianName = russianName
    self.meaning = meaning
    self.english = english
    self.russian = russian
  }

  /// The same meaning with "tree" after each English word: a pine tree is a pine, not two trees.
  var asTree: Entry {
    let words = english.split(whereSeparator: { $0 == " " || $0 == "\n" })
      .filter { word in word != "tree" && word.unicodeScalars.allSatisfy(\.isASCII) }
    return Entry(
      name, russianName, meaning, words.map { $0 + "_tree" }.joined(separator: " "), "")
  }
}
