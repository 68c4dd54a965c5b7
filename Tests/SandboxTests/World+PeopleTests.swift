import HTTP
import Testing

@testable import Sandbox

/// The updates that people make.
@Suite struct PeopleTests {
  @Test func aCommandArrivesAsTelegramSendsIt() throws {
    let harness = StandInHarness()
    let id = try harness.ann.send("/start r_AbC-123")
    let update = try #require(try harness.takeUpdates().first)
    #expect(
      update.text
        == #"""
        {"update_id":1760000000000,"message":{"message_id":\#(id),"from":{"id":101,\#
        "is_bot":false,"first_name":"Ann","username":"ann","language_code":"en"},\#
        "chat":{"id":101,"first_name":"Ann","username":"ann","type":"private"},\#
        "date":1760000000,"text":"/start r_AbC-123","entities":[{"offset":0,"length":6,\#
        "type":"bot_command"}]}}
        """#
    )
  }

  @Test func photosDocumentsAndAlbumsArrive() throws {
    let harness = StandInHarness()
    let picture = TestPictures.png(width: 1280, height: 960)
    try harness.ann.sendPhoto(picture, caption: "make it winter", album: "7")
    try harness.ann.sendPhoto(picture, album: "7")
    try harness.ann.sendDocument(picture, name: "in.png")
    let messages = try harness.takeUpdates().compactMap { $0["message"] }
    #expect(messages.map { $0["media_group_id"]?.string } == ["7", "7", nil])
    #expect(messages[0]["caption"]?.string == "make it winter")
    #expect(messages[0]["photo"]?.array?.last?["width"]?.integer == 1280)
    #expect(messages[2]["document"]?["mime_type"]?.string == "image/png")
    #expect(messages[2]["document"]?["file_name"]?.string == "in.png")
    let id = try #require(messages[1]["photo"]?.array?.last?["file_id"]?.string)
    #expect(harness.telegram.file(id) == picture)
  }

  @Test func repliesCarryTheWholeMessage() throws {
    let harness = StandInHarness()
    let sent = try harness.call("sendMessage", #"{"chat_id":101,"text":"which?"}"#)
    let id = Int(try #require(sent["message_id"]?.integer))
    try harness.ann.send("that one", replyTo: id)
    let message = try #require(try harness.takeUpdates().last?["message"])
    #expect(message["reply_to_message"] == sent)
    #expect(message["message_thread_id"] == nil)
  }

  @Test func inAPlainGroupARepliesThreadIsNoTopic() throws {
    let harness = StandInHarness()
    let first = try harness.ann.send("/imagine a lake", chat: harness.group)
    try harness.bob.send("me too", chat: harness.group, replyTo: first)
    let message = try #require(try harness.takeUpdates().last?["message"])
    #expect(message["chat"]?.text == #"{"id":-1001,"title":"Art club","type":"supergroup"}"#)
    #expect(message["from"]?["id"]?.integer == 102)
    #expect(message["message_thread_id"]?.integer == Int64(first))
    #expect(message["is_topic_message"] == nil)
  }

  @Test func topicsKeepTheirMessagesTogether() throws {
    let harness = StandInHarness { $0.topics = [ForumTopic(id: 7, name: "Lakes")] }
    let asked = try harness.ann.send("/imagine a lake", chat: harness.group, topic: 7)
    try harness.bob.send("in general", chat: harness.group)
    let updates = try harness.takeUpdates().compactMap { $0["message"] }
    #expect(updates.map { $0["message_thread_id"]?.integer } == [7, nil])
    #expect(updates[0]["is_topic_message"]?.flag == true)
    #expect(updates[0]["chat"]?["is_forum"]?.flag == true)
    let answer = try harness.call(
      "sendMessage", #"{"chat_id":-1001,"message_thread_id":7,"text":"x"}"#)
    #expect(answer["message_thread_id"]?.integer == 7)
    let reply = try harness.call(
      "sendMessage", #"{"chat_id":-1001,"text":"x","reply_parameters":{"message_id":\#(asked)}}"#)
    #expect(reply["message_thread_id"]?.integer == 7)
    for thread in [1, 8] {
      #expect(
        try harness.refusal(
          "sendMessage", #"{"chat_id":-1001,"message_thread_id":\#(thread),"text":"x"}"#)
          == "400 Bad Request: message thread not found")
    }
    #expect(throws: StandInError.badRequest("message thread not found")) {
      try harness.ann.send("x", chat: harness.group, topic: 8)
    }
  }

  @Test func whatPeopleCannotDoIsRefused() throws {
    let harness = StandInHarness()
    #expect(throws: StandInError.chatNotFound) { try harness.ann.send("x", chat: 102) }
    #expect(throws: StandInError.badRequest("message text is empty")) { try harness.ann.send(" ") }
    #expect(throws: StandInError.badRequest("message is too long")) {
      try harness.ann.send(String(repeating: "x", count: 4097))
    }
    #expect(throws: StandInError.badRequest("message to be replied not found")) {
      try harness.ann.send("x", replyTo: 5)
    }
    #expect(throws: StandInError.badRequest("IMAGE_PROCESS_FAILED")) {
      try harness.ann.sendPhoto([1, 2, 3])
    }
    #expect(harness.telegram.pendingUpdateCount == 0)
  }

  @Test func newPeopleJoinWithTheirOwnChat() throws {
    let harness = StandInHarness()
    let dan = harness.telegram.person(SandboxUser(id: 900, firstName: "Dan"))
    try dan.send("hello")
    #expect(try harness.takeUpdates().last?["message"]?["from"]?["first_name"]?.string == "Dan")
    _ = try harness.call("sendMessage", #"{"chat_id":900,"text":"hello Dan"}"#)
    #expect(throws: StandInError.chatNotFound) { try dan.send("x", chat: harness.group) }
  }

  @Test func testsWaitForAMessage() async throws {
    let harness = StandInHarness()
    async let found = harness.telegram.message(in: 101, within: .seconds(20)) {
      $0.plainText == "second"
    }
    _ = try harness.call("sendMessage", #"{"chat_id":101,"text":"first"}"#)
    _ = try harness.call("sendMessage", #"{"chat_id":101,"text":"second"}"#)
    #expect(await found?.plainText == "second")
    let none = await harness.telegram.message(in: 101, within: .zero) { $0.plainText == "x" }
    #expect(none == nil)
  }
}
