import Domain
import Resources
import Testing

@testable import Bot

struct SourceFaultWordsTests {
  @Test(arguments: ["en", "ru"])
  func everyFaultIsExplainedAndFree(language: String) throws {
    let phrases = try Texts(files: Resources.texts).phrases(language)
    let words = SourceFault.allCases.map { SourceFaultWords.text(of: $0, phrases) }
    #expect(Set(words).count == words.count)
    for text in words {
      #expect(text.contains(language == "en" ? "Nothing charged" : "Ничего не списано"))
      #expect(!text.contains("{"))
    }
  }
}
