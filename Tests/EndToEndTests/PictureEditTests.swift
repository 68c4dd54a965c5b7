import Domain
import ImageCodecs
import Sandbox
import Testing

extension EndToEnd {
  /// Photos that people send to be changed, through the real executable.
  @Suite struct PictureEditTests {
    private static func photo(_ red: UInt8) throws -> [UInt8] {
      try PNGCodec.encode(Bitmap(width: 64, height: 48, red: red, green: 90, blue: 30))
    }

    @Test(.timeLimit(.minutes(1))) func photosAndAlbumsAreChanged() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 71)
        var number = try ann.person.sendPhoto(Self.photo(200), caption: "make it winter")
        let changed = try await ann.answer(to: number, "a photo") { $0.isPhoto }
        #expect(changed.plainText.hasPrefix("make it winter"))
        _ = try ann.person.sendPhoto(Self.photo(10), album: "x")
        number = try ann.person.sendPhoto(Self.photo(20), caption: "/blend", album: "x")
        let blended = try await ann.answer(to: number, "a photo") { $0.isPhoto }
        #expect(blended.plainText.hasPrefix("Blend them"))
        let orders = try await bot.books { try await $0.orders() }
        #expect(orders.count == 2 && orders.allSatisfy { $0.posts == 1 && $0.voids == 0 })
        try await bot.stopAndVerify()
      }
    }

    /// Killed after the order and before the download, and between the parts of an album.
    @Test(.timeLimit(.minutes(1))) func nothingIsLostWhenTheProcessDies() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 72)
        bot.telegram.add(Fault(method: "file", kind: .hang(seconds: 30)))
        try ann.person.sendPhoto(Self.photo(200), caption: "make it winter")
        try await eventually("the order is taken") {
          ann.answers.contains { $0.plainText.contains("$0.0") }
        }
        let first = try ann.person.sendPhoto(Self.photo(10), album: "x")
        try await eventually("the part is taken") { bot.telegram.pendingUpdateCount == 0 }
        await bot.kill9()
        try ann.person.sendPhoto(Self.photo(20), caption: "blend", album: "x")
        try await bot.startAndPoll()
        try await eventually("both pictures come") { ann.photos.count == 2 }
        #expect(ann.photos.allSatisfy { $0.id > first })
        let orders = try await bot.books { try await $0.orders() }
        #expect(orders.count == 2 && orders.allSatisfy { $0.posts == 1 && $0.voids == 0 })
        try await bot.stopAndVerify()
      }
    }

    @Test(.timeLimit(.minutes(1))) func whatCannotBeFetchedIsFree() async throws {
      try await RunningBot.with { bot in
        try await bot.startAndPoll()
        let ann = Visitor(bot, 73)
        bot.telegram.add(Fault(method: "getFile", kind: .tooBig))
        var number = try ann.person.sendPhoto(Self.photo(1), caption: "winter")
        _ = try await ann.answer(to: number, "a refusal") {
          $0.plainText.contains("larger than 10 MB")
        }
        bot.telegram.add(Fault(method: "getFile", kind: .gone, times: 2))
        number = try ann.person.sendPhoto(Self.photo(2), caption: "winter")
        let gone = try await ann.answer(to: number, "a refusal") {
          $0.plainText.contains("no longer gives me")
        }
        let press = try ann.press("Try again", under: gone)
        _ = try await ann.answer(to: press.newest, "a photo") { $0.isPhoto }
        let orders = try await bot.books { try await $0.orders() }
        #expect(orders.map(\.posts).reduce(0, +) == 1 && orders.map(\.voids).reduce(0, +) == 2)
        try await bot.stopAndVerify()
      }
    }
  }
}
