/// From the start of the process to its first poll.
struct StartRun {
  let executable: String
  let rounds: Int

  func run() async throws {
    var times: [Double] = []
    for _ in 0..<rounds {
      let begun = Milliseconds.monotonic
      let bot = try BotUnderTest.start(executable: executable, settings: [])
      try await bot.during {
        try await bot.wait(until: { bot.counter.count("getUpdates") }, reaches: 1)
        times.append(Milliseconds.monotonic - begun)
      }
    }
    let percentiles = Percentiles(milliseconds: times)
    Table.title("cold start to the first poll, \(rounds) starts")
    Table.row("median", Table.number(percentiles.value(50)) + " ms")
    Table.row("worst", Table.number(percentiles.value(100)) + " ms")
  }
}
