import FoundationEssentials

/// A list of texts in one column, as a JSON array.
enum StringList {
  /// `["a","b"]`; `[]` for none.
  static func encode(_ list: [String]) -> String {
    guard !list.isEmpty else { return "[]" }
    do {
      return String(decoding: try JSONEncoder().encode(list), as: UTF8.self)
    } catch {
      // Arrays of strings always encode; an empty list is what a reader makes of anything else.
      return "[]"
    }
  }

  /// The list; anything else than a JSON array of strings reads as none.
  static func decode(_ text: String) -> [String] {
    guard text != "[]" else { return [] }
    do {
      return try JSONDecoder().decode([String].self, from: Data(text.utf8))
    } catch {
      return []
    }
  }
}
