import Testing

@testable import Domain

struct ModerationTextTests {
  private func reads(_ text: String, as word: String) -> Bool {
    ModerationText(text).words.contains { $0.contains(ModerationText.plain(word)) }
  }

  @Test(arguments: [
    "nude", "NUDE", "Nudé", "ｎｕｄｅ", "𝓃𝓊𝒹𝑒", "𝐍𝐔𝐃𝐄", "ⓝⓤⓓⓔ", "🅽🆄🅳🅴", "ⁿᵘᵈᵉ", "nudе", "nυde",
    "n\u{200B}u\u{200D}d\u{AD}e", "n\u{336}u\u{336}d\u{336}e", "nud3", "n u d e", "n.u.d.e",
    "n-u-d-e",
    "n_u_d_e", "n  u\td\ne", "nuuuude", "NUUUDEEEE", "nu.de", "«nude»", "nude,", "(nude)",
    "ɴᴜᴅᴇ", "a nude b",
  ])
  func everyWayToWriteAWordIsThatWord(text: String) {
    #expect(reads(text, as: "nude"), "\(ModerationText(text).words)")
  }

  @Test(arguments: [
    ("a$$", "ass"), ("@ss", "ass"), ("k1ll", "kill"), ("kiII", "kill"), ("h3ll0", "hello"),
    ("b00b", "boob"), ("booooob", "boob"), ("p0rn!", "porn"), ("s3x", "sex"), ("$ex", "sex"),
    ("голая", "голая"), ("г о л а я", "голая"), ("ГОЛАЯ", "голая"), ("гoлaя", "голая"),
    ("ёлка", "елка"), ("ﬁre", "fire"), ("straße", "strasse"),
  ])
  func signsAndScriptsAreSeenThrough(text: String, word: String) {
    #expect(reads(text, as: word), "\(ModerationText(text).words)")
  }

  @Test(arguments: [
    "nudge", "denude", "n u d", "nu de", "new dune", "1234", "", "   ", "!!!", "nu dee",
  ])
  func otherWordsAreOtherWords(text: String) {
    #expect(!reads(text, as: "nude"), "\(ModerationText(text).words)")
  }

  @Test func placesAreKept() {
    let words = ModerationText("one two-three f o u r five").words
    #expect(words.map(\.first) == ["one", "two", "three", "f", "o", "u", "r", "five"])
    #expect(words[1].contains("twothree"))
    #expect(words[3].contains("four"))
  }

  @Test func lettersApartAreAQuarterOfAWord() {
    let pieces = ModerationText("two a b o m b  m b x").pieces
    #expect(pieces.map(\.place) == [0, 4, 5, 6, 7, 8, 9, 10, 11])
    // After an article, and after a wider space, a word may begin.
    #expect(
      pieces.map(\.isWithinRun) == [false, false, false, true, true, true, false, true, true])
    #expect(pieces[0].isShort == false && ModerationText("to").pieces[0].isShort)
  }

  @Test func numbersStayNumbers() {
    #expect(ModerationText("1080 x 50").words[0] == ["1080"])
    #expect(!reads("50", as: "so"))
  }

  @Test func oddTextsAreRead() {
    for text in [
      "\u{0}", "\u{FFFD}", "\u{10FFFF}", "👩‍👩‍👧‍👦", "e\u{301}\u{301}",
      String(repeating: "a ", count: 4000),
    ] {
      _ = ModerationText(text)
    }
    #expect(ModerationText("👩‍👩‍👧‍👦").words.isEmpty)
  }
}
