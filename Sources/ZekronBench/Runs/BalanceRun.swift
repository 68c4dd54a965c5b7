import Sandbox

/// A burst of /balance from many chats, all there at once.
struct BalanceRun {
  let executable: String
  let updates: Int
  let chats: Int

  func run() async throws {
    let bot = try BotUnderTest.start(executable: executable, settings: [])
    let chats = chats
    try await bot.during {
      try await bot.wait(until: { bot.counter.count("getUpdates") }, reaches: 1)
      let people = (1...chats).map { SandboxUser(id: Int64($0), firstName: "P\($0)") }
      for person in people { _ = bot.telegram.person(person) }
      // Everybody is known before the burst, as on any day but the first.
      try bot.telegram.say(people.map { ($0.id, "/balance") })
      try await bot.wait(until: { bot.counter.count("sendMessage") }, reaches: chats)
      let before = try bot.figures()
      let begun = Milliseconds.monotonic
      let texts = (0..<updates).map { (user: Int64($0 % chats + 1), text: "/balance") }
      try bot.telegram.say(texts)
      try await bot.wait(
        until: { bot.counter.count("sendMessage") }, reaches: chats + updates)
      let seconds = (bot.counter.lastAnswer - begun) / 1000
      let after = try bot.figures()
      let answers = bot.counter.count("sendMessage") - chats
      let bare = try await BareCalls.measure(
        url: bot.sendMessageURL, chats: chats, calls: updates)
      Table.title("burst of \(updates) /balance from \(chats) chats")
      Table.row("updates answered per second", Table.number(Double(updates) / seconds, decimals: 0))
      Table.row(
        "CPU per update",
        Table.number((after.cpuSeconds - before.cpuSeconds) * 1000 / Double(updates), decimals: 4)
          + " ms")
      Table.row("resident, peak", Table.megabytes(after.peakBytes))
      Table.row("answers", "\(answers) of \(updates)")
      Table.row("bare calls per second, no bot", Table.number(bare, decimals: 0))
      Table.row(
        "bot ÷ bare calls", Table.number(Double(updates) / seconds / bare, decimals: 2))
    }
  }
}
