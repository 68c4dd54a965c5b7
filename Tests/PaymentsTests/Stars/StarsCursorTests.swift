import Testing

@testable import Payments

struct StarsCursorTests {
  @Test func theStoredFormIsRead() {
    let cursor = StarsCursor(count: 1017, mark: "+stx|1")
    #expect(StarsCursor(text: cursor.text) == cursor)
    #expect(StarsCursor(text: "0|") == .start)
  }

  @Test(arguments: [nil, "", "7", "-1|x", "x|y"])
  func anythingElseIsTheBeginning(text: String?) {
    #expect(StarsCursor(text: text) == .start)
  }
}
