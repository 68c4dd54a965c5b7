import HTTP
import Testing

@testable import Sandbox

/// Command lists, names and descriptions.
@Suite struct ProfileTests {
  private func shown(_ harness: StandInHarness, user: Int64, chat: Int64) throws -> [String] {
    let commands = try harness.messages(user: user, chat: chat)["commands"]?.array ?? []
    return commands.compactMap { $0["description"]?.string }
  }

  private func set(_ harness: StandInHarness, _ text: String, _ more: String = "") throws {
    _ = try harness.call(
      "setMyCommands", #"{"commands":[{"command":"start","description":"\#(text)"}]\#(more)}"#)
  }

  @Test func theNarrowestListInTheLanguageIsShown() throws {
    let harness = StandInHarness()
    #expect(try shown(harness, user: 101, chat: 101) == [])
    try set(harness, "default")
    try set(harness, "default ru", #","language_code":"ru""#)
    #expect(try shown(harness, user: 101, chat: 101) == ["default"])
    #expect(try shown(harness, user: 102, chat: 102) == ["default ru"])
    try set(harness, "private", #","scope":{"type":"all_private_chats"}"#)
    #expect(try shown(harness, user: 102, chat: 102) == ["private"])
    #expect(try shown(harness, user: 102, chat: harness.group) == ["default ru"])
    try set(harness, "groups", #","scope":"{\"type\":\"all_group_chats\"}""#)
    #expect(try shown(harness, user: 101, chat: harness.group) == ["groups"])
    try set(harness, "Ann", #","scope":{"type":"chat","chat_id":101}"#)
    #expect(try shown(harness, user: 101, chat: 101) == ["Ann"])
    _ = try harness.call("deleteMyCommands", #"{"scope":{"type":"chat","chat_id":101}}"#)
    #expect(try shown(harness, user: 101, chat: 101) == ["private"])
    #expect(
      try harness.call("getMyCommands").text
        == #"[{"command":"start","description":"default"}]"#)
  }

  @Test func pagesLearnOfNewCommands() throws {
    let harness = StandInHarness()
    let version = try harness.version()
    try set(harness, "new")
    let events = try harness.events(user: 101, since: version)
    #expect(events.map { $0["chat"]?.integer } == [-1001, 101])
    #expect(events.last?["commands"]?.array?.first?["command"]?.string == "start")
  }

  @Test(arguments: [
    (#"{"commands":[{"command":"Start","description":"x"}]}"#, "BOT_COMMAND_INVALID"),
    (#"{"commands":[{"command":"","description":"x"}]}"#, "BOT_COMMAND_INVALID"),
    (#"{"commands":[{"command":"a","description":""}]}"#, "BOT_COMMAND_DESCRIPTION_INVALID"),
    (#"{"commands":[{}]}"#, "can't parse BotCommand: expected an Object"),
    ("{}", "expected an Array of BotCommand"),
    (#"{"commands":[],"language_code":"eng"}"#, "LANG_CODE_INVALID"),
    (
      #"{"commands":[],"scope":{"type":"moon"}}"#,
      "can't parse BotCommandScope: Unsupported type specified"
    ),
    (#"{"commands":[],"scope":{"type":"chat","chat_id":5}}"#, "chat not found"),
  ])
  func refusals(json: String, words: String) throws {
    #expect(try StandInHarness().refusal("setMyCommands", json) == "400 Bad Request: " + words)
  }

  @Test func descriptionsAreKeptByLanguage() throws {
    let harness = StandInHarness()
    _ = try harness.call("setMyDescription", #"{"description":"Pictures"}"#)
    _ = try harness.call(
      "setMyDescription", #"{"description":"Картинки","language_code":"ru"}"#)
    func description(_ json: String) throws -> String? {
      try harness.call("getMyDescription", json)["description"]?.string
    }
    #expect(try description(#"{"language_code":"ru"}"#) == "Картинки")
    #expect(try description(#"{"language_code":"de"}"#) == "Pictures")
    _ = try harness.call("setMyName", #"{"name":"Zekron"}"#)
    #expect(try harness.call("getMyName")["name"]?.string == "Zekron")
    _ = try harness.call("setMyShortDescription", #"{"short_description":"x"}"#)
    let long = String(repeating: "x", count: 121)
    #expect(
      try harness.refusal("setMyShortDescription", #"{"short_description":"\#(long)"}"#)
        == "400 Bad Request: short_description is too long")
  }
}
