import Testing

@testable import Painter

@Suite struct VocabularyTests {
  @Test(arguments: ["озера", "озером", "озёр", "озеру"].map { $0.replacingYo })
  func russianEndingsLeadToOneTerm(_ word: String) {
    #expect(Vocabulary.shared.match([word])?.meaning == .setting(.lake))
  }

  @Test(arguments: ["города", "горизонт", "горы", "лесть", "мораль", "домино"])
  func stemsDoNotSwallowOtherWords(_ word: String) {
    let meaning = Vocabulary.shared.match([word])?.meaning
    switch word {
    case "города": #expect(meaning == .setting(.city))
    case "горизонт": #expect(meaning == .setting(.sky))
    case "горы": #expect(meaning == .setting(.mountains))
    default: #expect(meaning == nil)
    }
  }

  @Test func longestPhraseWins() {
    let match = Vocabulary.shared.match(["flying", "cars", "above"])
    #expect(match?.meaning == .subject("flying car"))
    #expect(match?.length == 2)
    #expect(Vocabulary.shared.match(["golden", "gate"])?.meaning == .colour(.gold))
    #expect(Vocabulary.shared.match(["golden", "hour"])?.meaning == .time(.golden))
  }

  @Test func everySubjectIsFoundByItsNames() {
    for kind in SubjectCatalog.all {
      let english = Tokenizer.tokens(of: kind.name).compactMap { token in
        if case .word(let text) = token { text } else { nil }
      }
      #expect(Vocabulary.shared.match(english[...])?.meaning == .subject(kind.name))
    }
  }

  @Test(arguments: ["plain", "red", "cars", "flying car", "hot air balloons", "летающие машины"])
  func phrasesAreFoundByTheirFirstWord(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    let match = Vocabulary.shared.match((words + ["zzz"])[...])
    #expect(match == nil || match?.length == words.count)
    if words.count > 1 { #expect(match?.length == words.count) }
  }

  @Test func pluralsAreToldFromSingulars() {
    #expect(Vocabulary.shared.match(["cats"])?.isPlural == true)
    #expect(Vocabulary.shared.match(["cat"])?.isPlural == false)
    #expect(Vocabulary.shared.match(["flying", "cars"])?.isPlural == true)
    #expect(Vocabulary.shared.match(["котами"])?.isPlural == true)
    #expect(Vocabulary.shared.match(["кота"])?.isPlural == false)
  }

  @Test func aColourMayAlsoBeAThing() {
    let fruit = Entry("plum", "слива", .subject("plum"), "plum violet", "слив-")
    let vocabulary = Vocabulary(
      entries: [Entry("purple", "", .colour(.purple), "purple violet", ""), fruit])
    #expect(vocabulary.match(["violet"])?.meaning == .colour(.purple))
    #expect(vocabulary.match(["violet"])?.subject == .subject("plum"))
    #expect(vocabulary.match(["violets"])?.meaning == .subject("plum"))
  }

  @Test func unknownWordsAreUnknown() {
    #expect(Vocabulary.shared.match(["xyzzy"]) == nil)
    #expect(Vocabulary.shared.match([]) == nil)
  }
}

extension String {
  /// As the tokenizer spells it.
  var replacingYo: String { String(map { $0 == "ё" ? "е" : $0 }) }
}
