import HTTP
import Testing

@testable import Sandbox

/// `getUpdates` and what it shares with webhooks.
@Suite struct PollingTests {
  private func texts(_ updates: JSON) -> [String] {
    (updates.array ?? []).compactMap { $0["message"]?["text"]?.string }
  }

  private func lastID(_ updates: JSON) throws -> Int64 {
    try #require(updates.array?.last?["update_id"]?.integer)
  }

  @Test func updatesComeAgainUntilTheyAreConfirmed() throws {
    let harness = StandInHarness()
    try harness.telegram.say([(101, "one"), (102, "two"), (101, "three")])
    let first = try harness.call("getUpdates", #"{"limit":2}"#)
    #expect(texts(first) == ["one", "two"])
    #expect(try harness.call("getUpdates", #"{"limit":2}"#) == first)
    #expect(harness.telegram.pendingUpdateCount == 3)
    let rest = try harness.call("getUpdates", "{\"offset\":\(try lastID(first) + 1)}")
    #expect(texts(rest) == ["three"])
    #expect(texts(try harness.call("getUpdates")) == ["three"])
    #expect(texts(try harness.call("getUpdates", "{\"offset\":\(try lastID(rest) + 1)}")) == [])
    #expect(harness.telegram.pendingUpdateCount == 0)
  }

  @Test func aNegativeOffsetDropsTheOlder() throws {
    let harness = StandInHarness()
    try harness.telegram.say([(101, "one"), (101, "two"), (101, "three")])
    #expect(texts(try harness.call("getUpdates", #"{"offset":"-1"}"#)) == ["three"])
    #expect(texts(try harness.call("getUpdates")) == ["three"])
  }

  @Test func aWaitingPollWakesWithTheUpdate() async throws {
    let harness = StandInHarness()
    let poll = try harness.later(harness.request("getUpdates", #"{"timeout":50}"#))
    try harness.ann.send("hello")
    #expect(texts(try harness.result(await poll())) == ["hello"])
    #expect(texts(try harness.call("getUpdates", #"{"timeout":50}"#)) == ["hello"])
  }

  @Test func aPollEndsEmptyWhenItsTimeIsOver() async throws {
    let harness = StandInHarness(clock: InstantClock())
    let poll = try harness.later(harness.request("getUpdates", #"{"timeout":1}"#))
    #expect(try harness.result(await poll()) == .array([]))
    #expect(try harness.call("getUpdates", #"{"timeout":0}"#) == .array([]))
  }

  @Test func theNewerPollWins() async throws {
    let harness = StandInHarness()
    let older = try harness.later(harness.request("getUpdates", #"{"timeout":50}"#))
    let newer = try harness.later(harness.request("getUpdates", #"{"timeout":50}"#))
    #expect(
      try harness.refusal(await older())
        == "409 Conflict: terminated by other getUpdates request; make sure that only one bot "
        + "instance is running")
    try harness.ann.send("hello")
    #expect(texts(try harness.result(await newer())) == ["hello"])
  }

  @Test func aWebhookAndPollingExcludeEachOther() async throws {
    let harness = StandInHarness()
    let poll = try harness.later(harness.request("getUpdates", #"{"timeout":50}"#))
    #expect(try harness.call("setWebhook", #"{"url":"https://example.com/"}"#) == .bool(true))
    #expect(
      try harness.refusal(await poll()) == "409 Conflict: terminated by setWebhook request")
    let conflict = "409 Conflict: can't use getUpdates method while webhook is active; "
    #expect(try harness.refusal("getUpdates").hasPrefix(conflict))
    try harness.ann.send("hello")
    #expect(
      try harness.call("getWebhookInfo")["pending_update_count"]?.integer == 1)
    #expect(
      try harness.call("deleteWebhook", #"{"drop_pending_updates":true}"#) == .bool(true))
    #expect(try harness.call("getUpdates") == .array([]))
  }

  @Test func allowedUpdatesStayInForce() throws {
    let harness = StandInHarness()
    _ = try harness.call("getUpdates", #"{"allowed_updates":["callback_query"]}"#)
    try harness.ann.send("unseen")
    _ = try harness.call("getUpdates")
    try harness.ann.send("unseen")
    #expect(harness.telegram.pendingUpdateCount == 0)
    _ = try harness.call("getUpdates", #"{"allowed_updates":"nonsense"}"#)
    try harness.ann.send("unseen")
    #expect(harness.telegram.pendingUpdateCount == 0)
    _ = try harness.call("getUpdates", #"{"allowed_updates":"[\"message\"]"}"#)
    try harness.ann.send("seen")
    _ = try harness.call("getUpdates", #"{"allowed_updates":[]}"#)
    try harness.ann.setBlocked(true)
    #expect(harness.telegram.pendingUpdateCount == 2)
  }

  @Test func oldPressesAreForgotten() throws {
    let harness = StandInHarness()
    let sent = try harness.call(
      "sendMessage",
      #"""
      {"chat_id":101,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a",\#
      "callback_data":"b"}]]}}
      """#
    )
    let id = Int(try #require(sent["message_id"]?.integer))
    try harness.ann.press(message: id, row: 0, column: 0)
    try harness.ann.send("hello")
    harness.advance(milliseconds: 151_000)
    #expect(texts(try harness.call("getUpdates")) == ["hello"])
    harness.advance(milliseconds: 86_400_000)
    #expect(try harness.call("getUpdates") == .array([]))
  }

  @Test func injectedUpdatesComeAsTheyAre() throws {
    let harness = StandInHarness()
    harness.telegram.inject([(.message, Array(#"{"message_id":1}"#.utf8))])
    let update = try #require(try harness.takeUpdates().first)
    #expect(update["message"]?.text == #"{"message_id":1}"#)
  }

  @Test func updateIDsGrowByOneAndStartFromTheClock() throws {
    let harness = StandInHarness()
    try harness.telegram.say([(101, "one"), (102, "two")])
    let ids = try harness.takeUpdates().compactMap { $0["update_id"]?.integer }
    #expect(ids == [1_760_000_000_000, 1_760_000_000_001])
  }
}
