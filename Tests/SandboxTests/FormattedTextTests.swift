import Testing

@testable import Sandbox

@Suite struct FormattedTextTests {
  @Test(arguments: [
    ("x", "x"), ("  x \n", "x"), ("a\r\nb", "a\nb"), ("a\tb\u{1}c", "a b c"), (" \n ", ""),
    ("😀 ", "😀"), ("\u{A0}x\u{A0}", "x"), ("à", "à"),
  ])
  func cleansText(text: String, cleaned: String) {
    #expect(FormattedText(text).cleaned().text == cleaned)
  }

  @Test func movesEntitiesWithTheText() {
    let text = FormattedText(
      " \n a\r\nbold ",
      entities: [TextEntity(.bold, offset: 6, length: 5), TextEntity(.code, offset: 11, length: 1)])
    #expect(
      text.cleaned()
        == FormattedText("a\nbold", entities: [TextEntity(.bold, offset: 2, length: 4)]))
  }

  @Test func ordersEntitiesOuterFirst() {
    var text = FormattedText(
      "abc",
      entities: [
        TextEntity(.italic, offset: 1, length: 1), TextEntity(.bold, offset: 1, length: 2),
        TextEntity(.code, offset: 0, length: 1),
      ])
    text.sortEntities()
    #expect(text.entities.map(\.kind) == [.code, .bold, .italic])
  }
}
