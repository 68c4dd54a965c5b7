import Testing

@testable import Sandbox

@Suite struct CallbackBookTests {
  @Test func aPressIsKnownForAHundredAndFiftySeconds() throws {
    var book = CallbackBook()
    book.add("1", CallbackBook.Press(user: 101, chat: 101, message: 5, milliseconds: 1000))
    #expect(try book.press("1", now: 150_999).message == 5)
    #expect(throws: StandInError.queryTooOld) { try book.press("1", now: 151_000) }
    #expect(throws: StandInError.queryTooOld) { try book.press("2", now: 1000) }
  }

  @Test func theOldestOfVeryManyAreForgotten() throws {
    var book = CallbackBook()
    for number in 0..<10_000 {
      book.add(
        String(number), CallbackBook.Press(user: 1, chat: 1, message: number, milliseconds: 0))
    }
    #expect(throws: StandInError.queryTooOld) { try book.press("0", now: 0) }
    #expect(try book.press("9999", now: 0).message == 9999)
  }
}
