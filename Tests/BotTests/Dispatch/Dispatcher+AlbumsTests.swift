import Domain
import Services
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

struct DispatcherAlbumsTests {
  private func album(
    _ harness: BotHarness, _ names: [String], captions: [String: String] = [:],
    in chat: Chat? = nil, from id: Int64 = 7, named album: String = "x"
  ) -> [Update] {
    names.map { name in
      harness.message(
        nil, from: id, in: chat, caption: captions[name], photo: BotHarness.photo(name),
        album: album)
    }
  }

  private func sources(_ harness: BotHarness) async throws -> [[String]] {
    var found: [[String]] = []
    for job in try await harness.jobs() {
      found.append(try await harness.files(of: job.id).map(\.fileID))
    }
    return found
  }

  /// Both orders, in one batch or in two, with the caption on either, with a restart between.
  @Test(arguments: [false, true], ["a", "b"])
  func twoPartsAreOneJobHoweverTheyCome(isReversed: Bool, captioned: String) async throws {
    for batches in [1, 2, 3] {
      let harness = try await BotHarness()
      var parts = album(harness, ["a", "b"], captions: [captioned: "put them together"])
      if isReversed { parts.reverse() }
      var next = harness
      if batches == 1 {
        #expect(try await harness.handle(parts).isEmpty)
      } else {
        #expect(try await harness.handle([parts[0]]).isEmpty)
        harness.time.advance(by: .seconds(1))
        if batches == 3 {
          next = try await harness.restarted()
          try await next.dispatcher.reopenAlbums(for: .seconds(5))
        }
        #expect(try await next.handle([parts[1]]).isEmpty)
      }
      let reply = try await next.closeAlbums().only()
      let job = try #require(try await harness.jobs().first)
      #expect(reply.row.effect == .jobMessage(job.id))
      #expect(job.request.prompt == "put them together")
      #expect(try await sources(harness) == [["a", "b"]], "in the order of their messages")
      #expect(try await next.closeAlbums().isEmpty)
      #expect(try await next.handle(parts).isEmpty, "told twice")
      #expect(try await harness.jobs().count == 1)
      #expect(try await harness.isSound())
    }
  }

  @Test func nothingIsDoneWhilePartsMayCome() async throws {
    let harness = try await BotHarness()
    let parts = album(harness, ["a", "b"], captions: ["a": "blend"])
    try await harness.handle([parts[0]])
    #expect(try await harness.closeAlbums(after: .seconds(19)).isEmpty, "one alone is no album")
    try await harness.handle([parts[1]])
    #expect(try await harness.closeAlbums(after: .milliseconds(1400)).isEmpty)
    #expect(try await harness.closeAlbums(after: .milliseconds(100)).count == 1)
  }

  @Test func theRaceOfTwoClosersHasOneWinner() async throws {
    let harness = try await BotHarness()
    try await harness.handle(album(harness, ["a", "b"], captions: ["a": "blend"]))
    harness.time.advance(by: .seconds(2))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask { _ = try await harness.dispatcher.closeAlbums() }
      }
      try await group.waitForAll()
    }
    #expect(try await harness.jobs().count == 1)
    #expect(try await harness.replies().visible.count == 1)
  }

  @Test func moreThanTwoAreRefusedOnce() async throws {
    let harness = try await BotHarness()
    let parts = album(harness, ["a", "b", "c"], captions: ["a": "blend"])
    try await harness.handle(parts)
    let reply = try await harness.closeAlbums().only()
    #expect(reply.words.contains("these are 3") && reply.words.contains("Nothing charged"))
    let late = album(harness, ["d"])
    #expect(try await harness.handle(late).isEmpty, "a late part changes nothing")
    #expect(try await harness.closeAlbums(after: .seconds(60)).isEmpty)
    #expect(try await harness.jobs().isEmpty)
    #expect(try await harness.balance().held == .zero)
  }

  @Test func anAlbumOfWhichOnePartCameIsNotGuessedAt() async throws {
    let harness = try await BotHarness()
    try await harness.handle(album(harness, ["a"], captions: ["a": "blend"]))
    let reply = try await harness.closeAlbums(after: .seconds(20)).only()
    #expect(reply.words.contains("Only one picture of your album"))
    #expect(try await harness.jobs().isEmpty)
  }

  @Test func withoutWordsBothAreAskedAbout() async throws {
    let harness = try await BotHarness()
    try await harness.handle(album(harness, ["a", "b"]))
    let question = try await harness.closeAlbums().only()
    #expect(question.words.contains("Got both pictures"))
    try await harness.press(question.data("Double exposure"))
    #expect(try await sources(harness) == [["a", "b"]])
    #expect(try await harness.jobs().first?.request.prompt == "Double exposure")
  }

  @Test func aBrokenPartRefusesTheWhole() async throws {
    let harness = try await BotHarness()
    let huge = [PhotoSize(fileID: "b", fileUniqueID: "u", width: 9000, height: 9000)]
    try await harness.handle([
      harness.message(nil, caption: "blend", photo: BotHarness.photo("a"), album: "x"),
      harness.message(nil, photo: huge, album: "x"),
    ])
    #expect(try await harness.closeAlbums().only().words.contains("megapixels"))
    #expect(try await harness.jobs().isEmpty)
  }

  @Test func aGroupsAlbumCountsOnlyWhenItAsks() async throws {
    let harness = try await BotHarness()
    let group = BotHarness.group
    try await harness.handle(album(harness, ["a", "b"], in: group, named: "quiet"))
    #expect(try await harness.closeAlbums(after: .seconds(30)).isEmpty)
    let kept = try await harness.store.transaction { tx in
      try tx.sources.draft(album: "quiet", chat: group.id)
    }
    #expect(kept == nil, "what nobody asked us about is not kept")
    let people = try await harness.store.transaction { try $0.accounts.customerCount() }
    #expect(people == 0, "who does not speak to us is no customer")
    // The words come with the second part.
    try await harness.handle(
      album(harness, ["a", "b"], captions: ["b": "/blend@zekron_bot"], in: group, named: "loud"))
    let reply = try await harness.closeAlbums().only()
    #expect(reply.chatID == group.id && reply.repliesTo != nil)
    #expect(try await sources(harness) == [["a", "b"]])
  }

  @Test func theSameAlbumNameElsewhereIsAnotherAlbum() async throws {
    let harness = try await BotHarness()
    try await harness.handle(
      album(harness, ["a", "b"], captions: ["a": "blend"])
        + album(harness, ["c", "d"], captions: ["c": "blend"], from: 8))
    #expect(try await harness.closeAlbums().visible.count == 2)
    #expect(try await harness.jobs(7).count == 1)
    #expect(try await harness.jobs(8).count == 1)
  }

  @Test func partsDoNotCountAsMessagesOfTheirOwn() async throws {
    var setup = BotHarness.Setup()
    setup.commandsPerMinute = 1
    let harness = try await BotHarness(setup)
    try await harness.handle(album(harness, ["a", "b"], captions: ["a": "blend"]))
    #expect(try await harness.closeAlbums().only().row.effect != .none)
    #expect(try await harness.jobs().count == 1)
  }
}
