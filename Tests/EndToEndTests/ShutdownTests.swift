import Glibc
import Sandbox
import Testing

extension EndToEnd {
  /// Stopping by signal.
  @Suite struct ShutdownTests {
    @Test(.timeLimit(.minutes(1))) func firstSignalDrainsAndLosesNothing() async throws {
      try await RunningBot.with(settings: ["generation.workers=1"]) { bot in
        try await bot.startAndPoll()
        let visitors = (71...73).map { Visitor(bot, $0) }
        for visitor in visitors {
          for number in 1...2 {
            try visitor.say("/imagine a quokka and \(number) lakes --m painted --size 256x256")
          }
        }
        // All are accepted, and the first is being drawn.
        try await eventually("six orders") {
          visitors.allSatisfy { $0.answers.count { !$0.isPhoto } >= 1 }
        }
        let begun = ContinuousClock.now
        #expect(try await bot.terminate() == 0)
        #expect(ContinuousClock.now - begun < .seconds(10))
        let waiting = try await bot.books { try await $0.orders() }
        #expect(waiting.contains { $0.state == "queued" })
        try await bot.startAndPoll()
        try await bot.quiet()
        let orders = try await bot.books { try await $0.orders() }
        #expect(orders.count == 6)
        #expect(orders.allSatisfy { $0.state == "delivered" && $0.posts == 1 })
        #expect(visitors.allSatisfy { $0.photos.count == 2 })
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func drainAnswersEverythingOnce() async throws {
      try await RunningBot.with { bot in
        let visitors = (201...260).map { Visitor(bot, $0) }
        let lines = visitors.flatMap { visitor in (1...10).map { (visitor.id, "/nope\($0)") } }
        try bot.telegram.say(lines.map { (user: $0.0, text: $0.1) })
        try await bot.startAndPoll()
        try await eventually("the first answers") { bot.calls.count("sendMessage") > 20 }
        #expect(try await bot.terminate() == 0)
        let answered = visitors.reduce(0) { $0 + $1.answers.count }
        #expect(answered > 20)
        try await bot.startAndPoll()
        try await bot.quiet()
        for visitor in visitors {
          // Stopped in order, nothing is sent twice.
          #expect(visitor.answers.count == 10)
          for (index, answer) in visitor.answers.enumerated() {
            #expect(answer.plainText.contains("/nope\(index + 1)."))
          }
        }
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func secondSignalEndsAtOnce() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 74)
        bot.telegram.add(Fault(method: "sendMessage", kind: .hang(seconds: 25)))
        try ann.say("/balance")
        try await eventually("an answer hangs") { bot.calls.count("sendMessage") == 1 }
        bot.send(signal: SIGTERM)
        try await eventually("the drain begins") { bot.log.contains("stop.requested") }
        let begun = ContinuousClock.now
        bot.send(signal: SIGTERM)
        #expect(try await bot.exitStatus(within: .seconds(5)) == 1)
        #expect(ContinuousClock.now - begun < .seconds(3))
        #expect(bot.log.contains("stop.forced"))
        bot.telegram.removeFaults()
        try await bot.startAndPoll()
        try await eventually("the answer comes after all") { !ann.answers.isEmpty }
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func idleBotStopsPromptly() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let begun = ContinuousClock.now
        #expect(try await bot.terminate() == 0)
        #expect(ContinuousClock.now - begun < .seconds(5))
        #expect(bot.log.contains("stopped"))
      }
    }
  }
}
