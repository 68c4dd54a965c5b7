import FoundationEssentials

/// All texts in all languages; a text that a language lacks is said in English.
package struct Texts: Sendable {
  private let templates: [String: [TextKey: TextTemplate]]

  /// Language of last resort.
  package static let fallback = "en"

  /// - Parameter files: By language code, JSON objects of text name → text.
  /// - Throws: `TextsError`.
  package init(files: [String: [UInt8]]) throws(TextsError) {
    var templates: [String: [TextKey: TextTemplate]] = [:]
    for (language, bytes) in files {
      let texts: [String: String]
      do {
        texts = try JSONDecoder().decode([String: String].self, from: Data(bytes))
      } catch {
        throw .unreadable(language: language)
      }
      var known: [TextKey: TextTemplate] = [:]
      for (name, text) in texts {
        guard let key = TextKey(rawValue: name) else {
          throw .unknownText(language: language, name: name)
        }
        known[key] = TextTemplate(text)
      }
      templates[language] = known
    }
    guard let english = templates[Self.fallback] else {
      throw .unreadable(language: Self.fallback)
    }
    guard let missing = TextKey.allCases.first(where: { english[$0] == nil }) else {
      self.templates = templates
      return
    }
    throw .missingText(language: Self.fallback, name: missing.rawValue)
  }

  /// Codes of the languages there are, sorted.
  package var languages: [String] { templates.keys.sorted() }

  /// What a language lacks compared with `TextKey`.
  package func missing(in language: String) -> [TextKey] {
    TextKey.allCases.filter { templates[language]?[$0] == nil }
  }

  /// The places of a text in a language.
  package func places(of key: TextKey, in language: String) -> Set<String> {
    templates[language]?[key]?.places ?? []
  }

  /// The texts of a language, or of the fallback when there is no such language.
  package func phrases(_ language: String) -> Phrases {
    let english = templates[Self.fallback] ?? [:]
    let code = templates[language] == nil ? Self.fallback : language
    return Phrases(language: code, own: templates[code] ?? english, fallback: english)
  }

  /// The language we speak that fits a client's IETF tag such as `pt-br`; the fallback if none.
  package func language(forTag tag: String?) -> String {
    guard let tag else { return Self.fallback }
    let primary = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
    return templates[String(primary)] == nil ? Self.fallback : String(primary)
  }
}

/// Why the texts could not be read.
package enum TextsError: Error, Sendable, Equatable {
  case unreadable(language: String)
  case unknownText(language: String, name: String)
  case missingText(language: String, name: String)
}
