import Domain
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

/// `AlbumCollector` by itself; `Dispatcher+AlbumsTests` close what it gathers.
struct AlbumCollectorTests {
  private func message(
    _ id: Int64, album: String? = "x", photo: String? = "f", chat: Chat? = nil
  ) -> Message {
    Message(
      id: id, chat: chat ?? Chat(id: 7, type: .private), from: User(id: 7),
      photo: photo.map { BotHarness.photo($0) } ?? [], mediaGroupID: album)
  }

  private func join(
    _ harness: BotHarness, _ message: Message, by account: Int64 = 7, words: String? = ""
  ) async throws -> Bool {
    let now = harness.time.now()
    return try await harness.store.transaction { tx in
      try AlbumCollector(tx: tx, now: now).join(
        message, account: AccountID(account), updateID: message.id, words: words, blends: false)
    }
  }

  private func draft(_ harness: BotHarness) async throws -> SourceDraft? {
    try await harness.store.transaction { try $0.sources.draft(album: "x", chat: 7) }
  }

  @Test func whatIsNoPartOfAnAlbumIsNotGathered() async throws {
    let harness = try await BotHarness()
    #expect(try await !join(harness, message(1, album: nil)))
    #expect(try await !join(harness, message(1, photo: nil)))
    #expect(try await draft(harness) == nil)
  }

  @Test func aPartCountsOnceAndStandsInItsPlace() async throws {
    let harness = try await BotHarness()
    for id in [Int64(5), 3, 5, 4] {
      #expect(try await join(harness, message(id, photo: "p\(id)"), words: id == 4 ? "w" : ""))
    }
    let draft = try #require(try await draft(harness))
    #expect(draft.pictures.map(\.fileID) == ["p3", "p4", "p5"])
    #expect(draft.words == "w" && draft.messageID == 4 && draft.updateID == 5)
  }

  @Test func anAlbumHasTenPartsAtMostAndEnds() async throws {
    let harness = try await BotHarness()
    for id in Int64(1)...10 { _ = try await join(harness, message(id)) }
    let due = try await draft(harness)?.dueAt
    harness.time.advance(by: .seconds(1))
    _ = try await join(harness, message(11))
    let draft = try #require(try await draft(harness))
    #expect(draft.pictures.count == 10 && draft.dueAt == due)
  }

  @Test func anothersPartIsNotTaken() async throws {
    let harness = try await BotHarness()
    _ = try await join(harness, message(1))
    #expect(try await !join(harness, message(2), by: 8))
    #expect(try await draft(harness)?.pictures.count == 1)
  }
}
