import Resources
import Testing

@testable import Bot

struct PhrasesTests {
  @Test func anUnknownLanguageIsEnglish() throws {
    let texts = try Texts(files: Resources.texts)
    #expect(texts.phrases("xx").language == "en")
    #expect(texts.phrases("ru").language == "ru")
  }

  @Test func valuesAreEscaped() throws {
    let phrases = try Texts(files: Resources.texts).phrases("en")
    #expect(
      phrases(.unknownCommand, ("command", "<b>&\""))
        == "I do not know /&lt;b&gt;&amp;&quot;. /help shows what I can do.")
  }

  @Test func aTextThatNobodyHasIsItsName() {
    let phrases = Phrases(language: "en", own: [:], fallback: [:])
    #expect(phrases(.jobNext) == "job.next")
  }
}
