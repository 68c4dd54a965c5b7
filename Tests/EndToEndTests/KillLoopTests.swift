import Glibc
import Lifecycle
import Sandbox
import Testing

extension EndToEnd {
  /// Kills the bot again and again and counts afterwards.
  @Suite struct KillLoopTests {
    private static let rounds = 15

    @Test(.timeLimit(.minutes(2)), arguments: [UInt64(0x5EED)])
    func nothingIsLostWhereverTheProcessDies(seed: UInt64) async throws {
      // One job of a person at a time: photos of a chat by one engine then come in the order of the
      // orders. A job that died twice in the drawing is given up with an apology.
      let settings = [
        "limits.running=1", "limits.queued=1000", "generation.attempts=2",
        "accounts.signupCredit=100",
      ]
      try await RunningBot.with(settings: settings) { bot in
        var random = SeededRandom(seed: seed)
        var script = ChatScript(visitors: (31...34).map { Visitor(bot, $0) })
        for _ in 0..<Self.rounds {
          try await round(bot, &script, &random)
        }
        try await bot.startAndPoll()
        try await bot.quiet(within: .seconds(90))
        try await bot.stopAndVerify()
        try await KillAudit(bot: bot, script: script).run()
      }
    }

    /// Starts the bot, talks to it, and kills it at the call that was drawn, or a little later.
    private func round(
      _ bot: RunningBot, _ script: inout ChatScript, _ random: inout SeededRandom
    ) async throws {
      let plan = Plan(&random)
      try script.say(plan.linesBefore, &random)
      try bot.start()
      let process = try #require(bot.process)
      let lost = script.lostCalls
      let telegram = bot.telegram
      bot.calls.set(
        CallWatch.Trap(method: plan.method, calls: plan.calls) { method in
          switch plan.death {
          case .beforeCall:
            process.send(signal: SIGKILL)
            telegram.add(Fault(method: method, kind: .resetBefore))
            lost.insert(telegram.callCount + 1)
          case .afterCall: process.send(signal: SIGKILL)
          case .later: break
          }
        })
      try script.say(plan.linesAfter, &random)
      // A method that is not called so often must not hold up the loop.
      let end = ContinuousClock.now + .milliseconds(1500)
      while process.ending == nil, ContinuousClock.now < end, bot.calls.hasTrap {
        try await Task.sleep(for: .milliseconds(1))
      }
      if case .later(let pause) = plan.death { try await Task.sleep(for: pause) }
      bot.calls.removeTrap()
      await bot.kill9()
    }

    /// When a round's process dies.
    private struct Plan {
      let linesBefore: Int
      let linesAfter: Int
      let method: String
      /// At which call of the method.
      let calls: Int
      let death: Death

      enum Death {
        /// The call comes to nothing, as if the process had died just before it.
        case beforeCall
        /// The call takes effect, and nobody learns of it.
        case afterCall
        /// Some time after the call.
        case later(Duration)
      }

      private static let methods = [
        "getUpdates", "getUpdates", "sendMessage", "sendMessage", "sendPhoto", "sendPhoto",
        "deleteMessage", "sendChatAction", "*",
      ]

      init(_ random: inout SeededRandom) {
        linesBefore = Int.random(in: 0...3, using: &random)
        linesAfter = Int.random(in: 2...6, using: &random)
        method = Self.methods[Int.random(in: 0..<Self.methods.count, using: &random)]
        calls = Int.random(in: 1...5, using: &random)
        death =
          switch Int.random(in: 0..<4, using: &random) {
          case 0: .beforeCall
          case 1: .afterCall
          // An update is committed within a few milliseconds, a picture takes some hundred.
          case 2: .later(.microseconds(Int.random(in: 0..<5_000, using: &random)))
          default: .later(.milliseconds(Int.random(in: 0..<400, using: &random)))
          }
      }
    }
  }
}
