import Sandbox
import Testing

extension EndToEnd {
  /// What was there before a crash is there afterwards.
  @Suite struct RestartTests {
    @Test(.timeLimit(.minutes(1))) func buttonsOutliveTheProcess() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 21)
        let ben = Visitor(bot, 22, name: "Ben")
        let photo = try await ann.picture("/imagine a quokka at dawn --seed 3")
        try await bot.quiet()
        await bot.kill9()
        try await bot.startAndPoll()

        var press = try ann.press("📋", under: photo)
        let card = try await ann.answer(to: press.newest, "the card")
        #expect(card.plainText.contains("Seed: 3"))
        press = try ann.press("↻", under: photo)
        _ = try await ann.answer(to: press.newest, "another photo") { $0.isPhoto }

        try await ben.ask("/start", expecting: "Hello Ben!")
        let data = try #require(photo.keyboard?.button(row: 0, column: 0)?.callbackData)
        let foreign = try ben.person.press(
          message: #require(ben.answers.last).id, data: data)
        #expect(try await ben.toast(for: foreign).contains("Only the person who ordered"))
        let other = data.hasSuffix("A") ? "E" : "A"
        let forged = try ben.person.press(
          message: #require(ben.answers.last).id, data: String(data.dropLast()) + other)
        #expect(try await ben.toast(for: forged).contains("not valid any more"))
        #expect(ben.photos.isEmpty && ann.photos.count == 2)
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func pictureIsUploadedOnce() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 23)
        let photo = try await ann.picture("/imagine a quokka at noon")
        try await bot.quiet()
        await bot.kill9()
        try await bot.startAndPoll()
        let mark = bot.telegram.callCount
        let history = try await ann.ask("/history", expecting: "a quokka at noon")
        let job = try #require(history.keyboard?.rows.first?.first?.text)
        let number = try ann.say("/show \(job)")
        let again = try await ann.answer(to: number, "the photo again") { $0.isPhoto }
        #expect(again.fileID == photo.fileID)
        let sends = bot.telegram.calls(since: mark).filter { $0.method == "sendPhoto" }
        #expect(sends.count == 1)
        let fileID = try #require(photo.fileID)
        #expect(sends.allSatisfy { $0.parameters.contains(fileID) })
        #expect(sends.allSatisfy { !$0.parameters.contains("\"size\"") })
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func keyIsShownOnceAndNeverAgain() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 24)
        let message = try await ann.ask("/newkey laptop --limit 5/day", expecting: "zk_live_")
        let secret = try #require(message.copyTexts.first)
        #expect(secret.hasPrefix("zk_live_") && message.isProtected)
        try await bot.quiet()
        await bot.kill9()
        try await bot.startAndPoll()
        let list = try await ann.ask("/keys", expecting: "laptop")
        #expect(!list.plainText.contains(secret))
        try ann.press("I saved it", under: message)
        try await eventually("the secret goes") { !ann.answers.contains { $0.id == message.id } }
        try await ann.ask("my key is \(secret)", expecting: "was posted in a chat")
        try await bot.stopAndVerify()
      }
    }
  }
}
