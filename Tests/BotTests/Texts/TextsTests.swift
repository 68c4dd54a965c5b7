import FoundationEssentials
import Resources
import Testing

@testable import Bot

struct TextsTests {
  private func texts() throws -> Texts { try Texts(files: Resources.texts) }

  @Test func everyLanguageHasEveryText() throws {
    let texts = try texts()
    #expect(texts.languages == ["en", "ru"])
    for language in texts.languages { #expect(texts.missing(in: language).isEmpty) }
  }

  @Test func everyLanguageHasTheSamePlaces() throws {
    let texts = try texts()
    for language in texts.languages {
      for key in TextKey.allCases {
        #expect(
          texts.places(of: key, in: language) == texts.places(of: key, in: "en"),
          "\(key.rawValue) in \(language)")
      }
    }
  }

  @Test func everyTextIsHTMLThatTelegramTakes() throws {
    let texts = try texts()
    for language in texts.languages {
      for key in TextKey.allCases {
        let html = texts.phrases(language)(key)
        #expect(ReplyRules.faults(in: html) == nil, "\(key.rawValue) in \(language): \(html)")
        #expect(!html.contains("{") && !html.contains("}"), "\(key.rawValue) in \(language)")
      }
    }
  }

  @Test func everyKeyIsUsedOnce() {
    #expect(Set(TextKey.allCases.map(\.rawValue)).count == TextKey.allCases.count)
  }

  @Test(
    arguments: [
      (nil, "en"), ("", "en"), ("en", "en"), ("ru", "ru"), ("ru-RU", "ru"), ("RU_ru", "ru"),
      ("pt-br", "en"), ("rus", "en"), ("-", "en"),
    ] as [(String?, String)])
  func theClientsLanguageIsFollowedWhereWeSpeakIt(tag: String?, language: String) throws {
    #expect(try texts().language(forTag: tag) == language)
  }

  @Test func anUnknownTextIsRefused() throws {
    var files = Resources.texts
    files["ru"] = Array(#"{"no.such.text":"x"}"#.utf8)
    #expect(throws: TextsError.unknownText(language: "ru", name: "no.such.text")) {
      try Texts(files: files)
    }
  }

  @Test func brokenFilesAreRefused() {
    var files = Resources.texts
    files["ru"] = Array(#"{"job.next":1}"#.utf8)
    #expect(throws: TextsError.unreadable(language: "ru")) { try Texts(files: files) }
    #expect(throws: TextsError.unreadable(language: "en")) { try Texts(files: [:]) }
  }

  @Test func englishMustBeWhole() throws {
    let english = try #require(Resources.texts["en"])
    var all = try JSONDecoder().decode([String: String].self, from: Data(english))
    all["job.next"] = nil
    let files = ["en": Array(try JSONEncoder().encode(all))]
    #expect(throws: TextsError.missingText(language: "en", name: "job.next")) {
      try Texts(files: files)
    }
  }

  @Test func whatALanguageLacksIsSaidInEnglish() throws {
    var files = Resources.texts
    files["de"] = Array(#"{"job.next":"als Nächstes"}"#.utf8)
    let texts = try Texts(files: files)
    #expect(texts.missing(in: "de").count == TextKey.allCases.count - 1)
    let german = texts.phrases("de")
    #expect(german(.jobNext) == "als Nächstes")
    #expect(german(.queueNone) == texts.phrases("en")(.queueNone))
  }
}
