import Domain
import ImageCodecs
import Sandbox
import Testing

extension EndToEnd {
  /// What a newcomer does first, and what all the buttons do.
  @Suite struct PictureConversationTests {
    private static let price = PriceRule(
      base: Amount(micros: 10_000), ceiling: Amount(micros: 20_000))

    private static func price(of prompt: String) -> Amount {
      price.price(characters: prompt.unicodeScalars.count, sources: 0)
    }

    private static func left(after pictures: Int, _ prompt: String) throws -> String {
      let spent = Self.price(of: prompt).micros * Int64(pictures)
      return Amount(micros: 10_000_000 - spent).description
    }

    @Test(.timeLimit(.minutes(1))) func pictureArrivesWithItsPrice() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 11)
        let greeting = try await ann.ask("/start", expecting: "Hello Ann!")
        #expect(greeting.plainText.contains("$10.00"))
        #expect(greeting.keyboard?.rows.isEmpty == false)
        let prompt = "a quokka by a lake"
        let number = try ann.say("/imagine \(prompt) --seed 7")
        let photo = try await ann.answer(to: number, "a photo") { $0.isPhoto }
        let left = try Self.left(after: 1, prompt)
        #expect(photo.plainText.hasPrefix(prompt))
        #expect(photo.plainText.contains("--seed 7"))
        #expect(photo.plainText.contains("\(Self.price(of: prompt)) · left \(left)"))
        #expect(bot.file(of: photo) == bot.picture)
        try await eventually("the job's message goes") {
          !ann.answers.contains { $0.id > number && $0.id < photo.id }
        }
        let balance = try await ann.ask("/balance", expecting: "to spend")
        #expect(balance.plainText.contains("\(left) to spend"))
        #expect(balance.plainText.contains("−\(Self.price(of: prompt)) picture"))
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func buttonsDoWhatTheySay() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 12)
        let prompt = "a quokka under the stars"
        let photo = try await ann.picture("/imagine \(prompt) --seed 7")

        var press = try ann.press("↻", under: photo)
        let second = try await ann.answer(to: press.newest, "another photo") { $0.isPhoto }
        #expect(second.plainText.hasPrefix(prompt))
        #expect(!second.plainText.contains("--seed 7\n"))
        try #expect(await ann.toast(for: press.query).contains("\(Self.price(of: prompt))"))

        press = try ann.press("🌱", under: photo)
        let command = try await ann.answer(to: press.newest, "the command to copy")
        let copied = try #require(command.copyTexts.first)
        #expect(copied.hasPrefix("/imagine \(prompt)") && copied.contains("--seed 7"))

        press = try ann.press("⬇", under: photo)
        let file = try await ann.answer(to: press.newest, "a file") { $0.isDocument }
        #expect(bot.file(of: file) == bot.picture)

        press = try ann.press("📋", under: photo)
        let card = try await ann.answer(to: press.newest, "the card")
        #expect(card.plainText.contains("Seed: 7") && card.plainText.contains(prompt))
        #expect(card.copyTexts == [prompt, "7"])

        press = try ann.press("</>", under: photo)
        let code = try await ann.answer(to: press.newest, "examples")
        #expect(code.plainText.contains("curl -X POST") && code.plainText.contains("\"seed\": 7"))

        try ann.press("🗑", under: photo)
        try await eventually("the photo goes") { !ann.answers.contains { $0.id == photo.id } }
        let left = try Self.left(after: 2, prompt)
        try await ann.ask("/balance", expecting: "\(left) to spend")
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func painterPaintsAndCancelGivesTheMoneyBack() async throws {
      try await RunningBot.with(settings: ["generation.workers=1"]) { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 13)
        let photo = try await ann.picture("/imagine a lake, a quokka --m painted --size 256x256")
        #expect(photo.plainText.contains("Painted: lake"))
        #expect(photo.plainText.contains("Not understood: quokka"))
        let bytes = try #require(bot.file(of: photo))
        let picture = try PNGCodec.decode(bytes)
        #expect(picture.width == 256 && picture.height == 256)

        let prompt = "mountains with a quokka"
        for command in ["--size 2048x2048", "--size 1024x1024"] {
          try ann.say("/imagine \(prompt) --m painted \(command)")
        }
        // One is being drawn, the other one waits.
        for size in ["1024×1024", "2048×2048"] {
          let note = try await ann.answer(to: photo.id, "a job's message") {
            $0.plainText.contains(size)
          }
          try ann.press("✖", under: note)
          let price = Self.price(of: prompt)
          try await eventually("\(size) is cancelled") {
            ann.answers.contains {
              $0.id == note.id && $0.plainText.contains("cancelled. \(price) is yours again.")
            }
          }
        }
        let left = try Self.left(after: 1, "a lake, a quokka")
        try await ann.ask("/balance", expecting: "\(left) to spend")
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func groupsAreAnsweredThereAndMoneyInPrivate() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 1)
        let ben = Visitor(bot, 2, name: "Ben")
        let group = RunningBot.groupID
        let asked = try ann.person.send("/imagine a quokka in a club", chat: group)
        let photo = await bot.telegram.message(in: group, within: .seconds(20)) { $0.isPhoto }
        let shown = try #require(photo)
        #expect(shown.replyTo == asked)
        #expect(!shown.plainText.contains("left $"))
        let press = try ben.person.press(message: shown.id, row: 2, column: 3, chat: group)
        #expect(try await ben.toast(for: press).contains("Only the person who ordered"))
        try ann.person.send("/balance", chat: group)
        let refusal = await bot.telegram.message(in: group, within: .seconds(20)) {
          $0.plainText.contains("private chat")
        }
        #expect(refusal != nil)
        #expect(bot.telegram.messages(in: group).contains { $0.id == shown.id })
        try await bot.stopAndVerify()
      }
    }
  }
}
