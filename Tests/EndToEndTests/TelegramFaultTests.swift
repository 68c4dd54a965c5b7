import Sandbox
import Testing

extension EndToEnd {
  /// Telegram answers badly, late or not at all.
  @Suite struct TelegramFaultTests {
    private static let kinds: [Fault.Kind] = [
      .tooManyRequests(retryAfter: 1), .serverError(500), .htmlBadGateway, .resetBefore,
      .resetAfter, .truncated, .hang(seconds: 1),
    ]

    @Test(.timeLimit(.minutes(1))) func everythingArrivesInTheEnd() async throws {
      try await RunningBot.with { bot in
        var visitors: [Visitor] = []
        for (index, kind) in Self.kinds.enumerated() {
          for (offset, method) in ["sendMessage", "sendPhoto"].enumerated() {
            let visitor = Visitor(bot, Int64(41 + 2 * index + offset))
            bot.telegram.add(Fault(method: method, chat: visitor.id, kind: kind, times: 2))
            try visitor.say("/imagine a quokka in the storm")
            visitors.append(visitor)
          }
        }
        try await bot.startAndPoll()
        try await bot.quiet()
        let orders = try await bot.books { try await $0.orders() }
        #expect(orders.count == visitors.count)
        #expect(orders.allSatisfy { $0.state == "delivered" && $0.posts == 1 && $0.voids == 0 })
        for visitor in visitors { #expect(!visitor.photos.isEmpty, "\(visitor.id)") }
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func pollingAndStartingGoOn() async throws {
      try await RunningBot.with { bot in
        let brief = Self.kinds.filter { $0 != .tooManyRequests(retryAfter: 1) }
        for kind in [Fault.Kind.resetBefore, .htmlBadGateway, .truncated] {
          bot.telegram.add(Fault(method: "getMe", kind: kind))
        }
        try await bot.startAndPoll()
        let ann = Visitor(bot, 61)
        for kind in brief {
          // The poll that waits now brings the message; the one after it fails.
          bot.telegram.add(Fault(method: "getUpdates", kind: kind))
          try await ann.ask("/nope1", expecting: "I do not know /nope1")
          try await ann.ask("/nope2", expecting: "I do not know /nope2")
        }
        _ = try await ann.picture("/imagine a quokka after the storm")
        try await bot.quiet()
        let orders = try await bot.books { try await $0.orders() }
        #expect(orders.map(\.posts) == [1])
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func blockedPersonKeepsThePicture() async throws {
      try await RunningBot.with { bot in
        let ann = Visitor(bot, 62)
        let ben = Visitor(bot, 63, name: "Ben")
        try ann.say("/imagine a quokka behind a door")
        try ann.person.setBlocked(true)
        try await bot.startAndPoll()
        try await bot.quiet()
        // Whatever is retried would be retried while another person is served.
        _ = try await ben.picture("/imagine a quokka on a bench")
        try await bot.quiet()
        let tried = bot.telegram.calls().filter {
          $0.chat == ann.id && $0.method.hasPrefix("send") && $0.method != "sendChatAction"
        }
        #expect((1...3).contains(tried.count), "\(tried.map(\.method))")
        #expect(ann.answers.isEmpty)
        let order = try await bot.books { try await $0.orders() }.first
        #expect(order?.posts == 1 && order?.voids == 0 && order?.state == "stored")

        try ann.person.setBlocked(false)
        let history = try await ann.ask("/history", expecting: "a quokka behind a door")
        let job = try #require(history.keyboard?.rows.first?.first?.text)
        let photo = try await ann.picture("/show \(job)")
        #expect(photo.plainText.hasPrefix("a quokka behind a door"))
        try await bot.stopAndVerify()
      }
    }
  }
}
