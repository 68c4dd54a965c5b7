import Testing

@testable import Domain

struct UnicodeScalarPromptTests {
  @Test func endsAreTrimmedOfWhatNobodySees() {
    #expect(Array(" \n\u{200B}a b\u{2060}\t".unicodeScalars).trimmedText == "a b")
    #expect(Array(" \u{200B} ".unicodeScalars).trimmedText == "")
    #expect([Unicode.Scalar]().trimmedText == "")
  }

  @Test(arguments: ["\u{2014}", "\u{2013}", "\u{2015}", "\u{2212}"] as [Unicode.Scalar])
  func phonesMakeTheseDashes(scalar: Unicode.Scalar) {
    #expect(scalar.isLongDash)
  }

  @Test func otherDashesAreWords() {
    #expect(!("-" as Unicode.Scalar).isLongDash)
    #expect(!("\u{2010}" as Unicode.Scalar).isLongDash)
  }

  @Test func quotesAreOfTwoKinds() {
    #expect("“”„«»\"".unicodeScalars.allSatisfy { $0.asciiQuote == "\"" })
    #expect("‘’‚'".unicodeScalars.allSatisfy { $0.asciiQuote == "'" })
    #expect(("`" as Unicode.Scalar).asciiQuote == nil)
  }
}
