import Sandbox
import Testing

extension EndToEnd {
  /// Drawing keeps every core busy; talking must go on beside it.
  @Suite struct ResponsivenessTests {
    @Test(.timeLimit(.minutes(1))) func othersAreAnsweredWhilePicturesAreDrawn() async throws {
      try await RunningBot.with(settings: ["generation.workers=2"]) { bot in
        try await bot.startAndPoll()
        let painters = [111, 112].map { Visitor(bot, $0) }
        for painter in painters {
          try painter.say("/imagine mountains with a quokka --m painted --size 2048x2048")
        }
        try await eventually("both are being drawn") {
          bot.log.ranges(of: "job.started").count == 2
        }
        let ann = Visitor(bot, 113)
        try await ann.ask("/start", expecting: "Hello")
        var slowest = Duration.zero
        for number in 1...20 {
          let begun = ContinuousClock.now
          try await ann.ask("/nope\(number)", expecting: "/nope\(number).")
          slowest = max(slowest, ContinuousClock.now - begun)
        }
        #expect(slowest < .seconds(2))
        // All of that happened while they were drawn.
        #expect(!bot.log.contains("job.stored"))
        for painter in painters { try await painter.ask("/cancel", expecting: "Cancelled: 1.") }
        try await bot.stopAndVerify()
      }
    }
  }
}
