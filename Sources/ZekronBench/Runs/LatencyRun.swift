import Sandbox

/// /balance at an even rate: from the update's arrival at Telegram to the answer's.
struct LatencyRun {
  let executable: String
  let perSecond: Int
  let seconds: Int

  func run() async throws {
    let bot = try BotUnderTest.start(executable: executable, settings: [])
    try await bot.during {
      try await bot.wait(until: { bot.counter.count("getUpdates") }, reaches: 1)
      let chats = perSecond * 2
      let people = (1...chats).map { index in
        bot.telegram.person(SandboxUser(id: Int64(index), firstName: "P\(index)"))
      }
      for person in people { try person.send("/balance") }
      try await bot.wait(until: { bot.counter.count("sendMessage") }, reaches: chats)
      let before = try bot.figures()
      let total = perSecond * seconds
      let begun = ContinuousClock.now
      for index in 0..<total {
        try await Task.sleep(
          until: begun + .seconds(1) * index / perSecond, tolerance: .zero,
          clock: .continuous)
        let person = people[index % chats]
        bot.counter.ask(chat: person.id)
        try person.send("/balance")
      }
      try await bot.wait(until: { bot.counter.count("sendMessage") }, reaches: chats + total)
      let after = try bot.figures()
      let latencies = bot.counter.latencies
      Table.title("\(perSecond) /balance per second for \(seconds) s")
      Table.row("p50", Table.number(latencies.value(50), decimals: 2) + " ms")
      Table.row("p99", Table.number(latencies.value(99), decimals: 2) + " ms")
      Table.row("worst", Table.number(latencies.value(100), decimals: 2) + " ms")
      Table.row(
        "CPU per update",
        Table.number((after.cpuSeconds - before.cpuSeconds) * 1000 / Double(total), decimals: 3)
          + " ms")
      Table.row("resident, peak", Table.megabytes(after.peakBytes))
    }
  }
}
