import Testing

@testable import Sandbox

@Suite struct ChatRoomTests {
  private func room(_ count: Int, historyLength: Int = 10) -> ChatRoom {
    var room = ChatRoom(
      id: 1, title: "x", members: [1], json: [], lastID: 100, historyLength: historyLength)
    for _ in 0..<count {
      let id = room.nextID()
      room.append(
        Message(
          id: id, date: 0, author: nil, topic: nil, replyTo: nil, albumID: nil,
          isProtected: false, content: .text(FormattedText("\(id)"))))
    }
    return room
  }

  @Test func messagesAreFoundByTheirIDs() {
    var room = room(5)
    #expect(room.message(101)?.plainText == "101")
    #expect(room.message(105)?.plainText == "105")
    #expect(room.index(of: 100) == nil)
    #expect(room.index(of: 106) == nil)
    room.remove(at: 2)
    #expect(room.message(103) == nil)
    #expect(room.index(of: 104) == 2)
    room.clear()
    #expect(room.index(of: 101) == nil)
    #expect(room.nextID() == 106)
  }

  @Test func historyIsBounded() {
    let room = room(1000)
    #expect((10..<20).contains(room.messages.count))
    #expect(room.messages.last?.id == 1100)
  }
}
