import Testing

@testable import Domain

struct PromptMarkTests {
  @Test(
    arguments: [
      ("--ar", .flag(dashes: 2)), ("—ar", .flag(dashes: 1)), ("--я", .flag(dashes: 2)),
      ("--9", nil), ("--", nil), ("- ", nil), ("— ", nil), ("---", .literal(dashes: 3)),
      ("--- a", .literal(dashes: 3)), ("---a", nil), ("—-\n", .literal(dashes: 2)), ("—-a", nil),
      ("no:", .negativeLine(length: 3)), ("Нет: x", .negativeLine(length: 4)), ("no", nil),
      ("nob:", nil), ("", nil),
    ] as [(String, PromptMark?)])
  func marksAreTold(text: String, expected: PromptMark?) {
    let scalars = Array(text.unicodeScalars)
    #expect(PromptMark(in: scalars, at: 0, startsLine: true) == expected)
  }

  @Test func negativesStandAtTheStartOfALine() {
    #expect(PromptMark(in: Array("no: x".unicodeScalars), at: 0, startsLine: false) == nil)
  }
}
