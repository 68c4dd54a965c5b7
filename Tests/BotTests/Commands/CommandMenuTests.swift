import Resources
import Telegram
import Testing

@testable import Bot

struct CommandMenuTests {
  private func texts() throws -> Texts { try Texts(files: Resources.texts) }

  @Test func everyLanguageGetsAPrivateAndAGroupMenu() async throws {
    let api = ScriptedBotAPI()
    let texts = try texts()
    try await CommandMenu.publish(texts, to: api)
    let calls = api.calls
    #expect(calls.count == texts.languages.count * 2)
    #expect(calls.allSatisfy { $0.method == "setMyCommands" })
    let codes = calls.map { $0["language_code"]?.text }
    #expect(codes.count { $0 == nil } == 2, "the fallback is for everybody")
    #expect(codes.count { $0 == "ru" } == 2)
    for call in calls {
      let isShared = call["scope"]?.members["type"] == .string("all_group_chats")
      let names = call["commands"]?.items.compactMap { $0.members["command"]?.text } ?? []
      #expect(names.contains("imagine"))
      #expect(names.contains("balance") == !isShared)
      #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z0-9_]{1,32}/) != nil })
      for command in call["commands"]?.items ?? [] {
        let text = command.members["description"]?.text ?? ""
        #expect((1...256).contains(text.count))
        #expect(!text.contains("<") && !text.contains("&"))
      }
    }
  }

  @Test func aRefusalReachesTheCaller() async throws {
    let api = ScriptedBotAPI { _, _ in .unauthorized }
    let texts = try texts()
    await #expect(throws: TelegramError.unauthorized) {
      try await CommandMenu.publish(texts, to: api)
    }
  }

  @Test func theFingerprintFollowsTheTexts() throws {
    let texts = try texts()
    #expect(CommandMenu.fingerprint(texts) == CommandMenu.fingerprint(texts))
    var files = Resources.texts
    let english = String(decoding: files["en"] ?? [], as: UTF8.self)
    let changed = english.replacing("Make a picture from words", with: "Draw")
    #expect(changed != english)
    files["en"] = Array(changed.utf8)
    #expect(CommandMenu.fingerprint(try Texts(files: files)) != CommandMenu.fingerprint(texts))
    files["ru"] = nil
    #expect(CommandMenu.fingerprint(try Texts(files: files)) != CommandMenu.fingerprint(texts))
  }
}
