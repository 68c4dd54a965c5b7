import Telegram
import Testing

@Suite struct BotAPIMethodsTests {
  @Test func meIsAUser() async throws {
    let api = ScriptedBotAPI([
      .result(#"{"id":42,"is_bot":true,"first_name":"Bot","username":"zbot"}"#)
    ])
    let expected = User(id: 42, isBot: true, firstName: "Bot", username: "zbot")
    #expect(try await api.getMe() == expected)
    #expect(api.methods == ["getMe"])
  }

  @Test func updatesAreAskedForExplicitly() async throws {
    let api = ScriptedBotAPI([.result("[]"), .result("[]")])
    _ = try await api.getUpdates(offset: 77, timeout: 50, allowed: ["message", "callback_query"])
    _ = try await api.getUpdates(offset: nil, limit: 1, timeout: 1, allowed: [])
    #expect(
      try api.parameters(of: "getUpdates") == [
        [
          "offset": 77, "limit": 100, "timeout": 50,
          "allowed_updates": ["message", "callback_query"],
        ],
        ["limit": 1, "timeout": 1, "allowed_updates": []],
      ])
    #expect(api.calls.map(\.deadline) == [.seconds(65), .seconds(16)])
    #expect(api.calls.allSatisfy { $0.lane == .poll })
  }

  @Test func webhookIsRemovedWithoutLoss() async throws {
    let api = ScriptedBotAPI([.result("true")])
    try await api.deleteWebhook()
    #expect(try api.parameters(of: "deleteWebhook") == [["drop_pending_updates": false]])
  }

  @Test func fileIsFound() async throws {
    let api = ScriptedBotAPI([
      .result(#"{"file_id":"f","file_unique_id":"u","file_path":"photos/1.jpg"}"#)
    ])
    #expect(try await api.getFile(id: "f").filePath == "photos/1.jpg")
    #expect(try api.parameters(of: "getFile") == [["file_id": "f"]])
  }

  @Test func methodGoesOutInItsLane() async throws {
    let api = ScriptedBotAPI([.result("true")])
    try await api.call(AnswerPreCheckoutQuery(id: "7"), lane: .payment, deadline: .seconds(8))
    #expect(api.calls.map(\.lane) == [.payment])
    #expect(api.calls.map(\.deadline) == [.seconds(8)])
  }
}
