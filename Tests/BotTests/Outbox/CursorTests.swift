import Testing

@testable import Bot

struct CursorTests {
  @Test func itKnowsTheLastRow() {
    let cursor = Cursor()
    #expect(cursor.value == 0)
    cursor.move(to: 17)
    #expect(cursor.value == 17)
  }

  @Test func whoTakesTheLeftRowsIsAlone() {
    let cursor = Cursor()
    #expect(!cursor.takeLeftRows())
    cursor.leaveRows()
    cursor.leaveRows()
    #expect(cursor.takeLeftRows())
    #expect(!cursor.takeLeftRows())
  }
}
