import Testing

@testable import Domain

struct LookalikeTableTests {
  @Test(
    arguments: [
      ("\u{1D400}", "a"), ("\u{1D433}", "z"), ("\u{1D6A3}", "z"), ("\u{1D7CE}", "0"),
      ("\u{1D7FF}", "9"), ("Ａ", "a"), ("ｚ", "z"), ("⓪", "0"), ("①", "1"), ("⑴", "1"),
      ("ℕ", "n"), ("ª", "a"), ("²", "2"), ("ﬃ", "ffi"), ("\u{1F1E6}", "a"), ("\u{1F189}", "z"),
      ("а", "a"), ("ο", "o"), ("ß", "ss"),
    ] as [(Unicode.Scalar, String)])
  func styledAndForeignLettersHavePlainOnes(scalar: Unicode.Scalar, plain: String) {
    #expect(LookalikeTable.plain(scalar) == plain)
  }

  @Test(arguments: ["a", "Z", "0", "é", "ж", "中", "😀", "\u{10FFFF}"] as [Unicode.Scalar])
  func othersStandForThemselves(scalar: Unicode.Scalar) {
    #expect(LookalikeTable.plain(scalar) == nil)
  }
}
