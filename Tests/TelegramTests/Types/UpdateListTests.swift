import Testing

@testable import Telegram

@Suite struct UpdateListTests {
  private func updates(_ elements: String...) throws -> [Update] {
    try decoded(UpdateList.self, "[\(elements.joined(separator: ","))]").updates
  }

  @Test func badElementsDoNotHoldUpTheOthers() throws {
    let updates = try updates(
      Fixtures.privateText,
      #"{"update_id":2000,"message":{"message_id":"ten"}}"#,
      #"{"update_id":2001,"callback_query":null}"#,
      #"{"message":{"message_id":1}}"#,
      #""nonsense""#, "null", "[]",
      #"{"update_id":2002,"message":{"message_id":1,"chat":{"id":1},"text":"\ud83d"}}"#,
      Fixtures.press)
    #expect(updates.map(\.id) == [1001, 2000, 2001, 2002, 1004])
    #expect(updates[1] == Update(id: 2000, kind: .other, unreadable: "message"))
    #expect(updates[2] == Update(id: 2001, kind: .other, unreadable: "callback_query"))
  }

  @Test func emptyListIsEmpty() throws {
    #expect(try updates().isEmpty)
  }
}
