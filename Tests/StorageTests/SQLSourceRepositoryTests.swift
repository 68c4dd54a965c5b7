import Domain
import SQLite
import Testing

@testable import Storage

struct SQLSourceRepositoryTests {
  private static func draft(
    album: String? = nil, chat: Int64 = 1, due: Duration? = nil
  ) -> SourceDraft {
    SourceDraft(
      account: AccountID(1), chatID: chat, threadID: 3, album: album, updateID: 17, messageID: 5,
      words: "winter", blends: true,
      pictures: [
        SentPicture(messageID: 5, fileID: "f\"", width: 9, height: 8),
        SentPicture(messageID: 6, fileID: "g", fault: .tooManyBytes),
      ], dueAt: due.map(TestStore.start.adding), createdAt: TestStore.start)
  }

  @Test func aDraftComesBackAsStored() async throws {
    let test = try await TestStore()
    let (draft, found) = try await test.store.transaction { tx in
      var draft = Self.draft(album: "a", due: .seconds(1))
      let id = try tx.sources.insert(draft)
      draft.words = nil
      draft.blends = false
      draft.messageID = 9
      draft.pictures.removeLast()
      draft.attempts = 2
      let changed = SourceDraft(
        id: id, account: draft.account, chatID: draft.chatID, threadID: draft.threadID,
        album: draft.album, updateID: draft.updateID, messageID: 9, words: nil, blends: false,
        pictures: draft.pictures, dueAt: nil, attempts: 2, createdAt: draft.createdAt)
      let first = try tx.sources.draft(album: "a", chat: 1)
      #expect(first?.pictures.last?.fault == .tooManyBytes && first?.words == "winter")
      try tx.sources.update(changed)
      return (changed, try tx.sources.draft(id))
    }
    #expect(found == draft)
  }

  @Test func anAlbumIsUniqueInItsChat() async throws {
    let test = try await TestStore()
    try await test.store.transaction { tx in
      _ = try tx.sources.insert(Self.draft(album: "a"))
      _ = try tx.sources.insert(Self.draft(album: "a", chat: 2))
      _ = try tx.sources.insert(Self.draft())
      _ = try tx.sources.insert(Self.draft())
    }
    await #expect(throws: (any Error).self) {
      try await test.store.transaction { tx in
        _ = try tx.sources.insert(Self.draft(album: "a"))
      }
    }
  }

  @Test func dueDraftsComeInTurn() async throws {
    let test = try await TestStore()
    let start = TestStore.start
    let due = try await test.store.transaction { tx in
      for (album, seconds) in [("late", 9), ("second", 2), ("first", 1)] {
        _ = try tx.sources.insert(Self.draft(album: album, due: .seconds(seconds)))
      }
      _ = try tx.sources.insert(Self.draft())
      #expect(try tx.sources.openDrafts() == 3)
      let due = try tx.sources.dueDrafts(at: start.adding(.seconds(2)), limit: 9)
      try tx.sources.postponeDrafts(until: start.adding(.seconds(5)))
      #expect(try tx.sources.dueDrafts(at: start.adding(.seconds(4)), limit: 9).isEmpty)
      #expect(try tx.sources.dueDrafts(at: start.adding(.seconds(5)), limit: 9).count == 2)
      return due.map(\.album)
    }
    #expect(due == ["first", "second"])
  }

  @Test func oldDraftsAreForgottenButOpenAlbumsAreNot() async throws {
    let test = try await TestStore()
    let left = try await test.store.transaction { tx in
      let ids = [
        try tx.sources.insert(Self.draft()),
        try tx.sources.insert(Self.draft(album: "open", due: .seconds(1))),
      ]
      try tx.sources.prune(before: TestStore.start)
      #expect(try tx.sources.draft(ids[0]) != nil)
      try tx.sources.prune(before: TestStore.start.adding(.seconds(1)))
      let left = try ids.map { try tx.sources.draft($0) != nil }
      try tx.sources.remove(ids[1])
      #expect(try tx.sources.openDrafts() == 0)
      return left
    }
    #expect(left == [false, true])
  }

  // MARK: Files

  private func waiting(_ test: TestStore, _ origin: String, sources: Int) async throws -> Job {
    try await test.store.transaction { tx in
      var request = Job.sample(origin: origin).request
      request.sources = [BlobID](repeating: .awaited, count: sources)
      let job = Job(
        id: JobID(0), account: AccountID(1), origin: origin, request: request,
        price: Amount(micros: 7), delivery: nil, createdAt: TestStore.start)
      _ = try LedgerRules(tx.ledger).hold(
        id: "job:" + origin, from: job.account, amount: job.price, reason: "picture",
        at: TestStore.start)
      let id = try tx.jobs.insert(job)
      for position in 0..<sources {
        try tx.sources.insert(
          SourceFile(job: id, position: position, fileID: "f\(position)", shapesJob: position == 0))
      }
      return try #require(try tx.jobs.job(id))
    }
  }

  @Test func aJobIsClaimedOnlyWhenAllItsSourcesAreThere() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let job = try await waiting(test, "update:1", sources: 2)
    let other = try await test.order("update:2")
    #expect(try await test.claim()?.id == other.id, "who is ready does not wait for who is not")
    #expect(try await test.claim() == nil)
    let (one, two) = (BlobID("aa"), BlobID("bb"))
    let files = try await test.store.transaction { tx in
      try tx.sources.wantedFiles(at: TestStore.start, limit: 9)
    }
    #expect(files.map(\.position) == [0, 1])
    try await test.store.transaction { tx in
      try tx.sources.fetched(files[1], blob: two, size: nil)
    }
    #expect(try await test.claim() == nil)
    try await test.store.transaction { tx in
      try tx.sources.fetched(files[0], blob: one, size: PictureSize(width: 512, height: 256))
    }
    let claimed = try #require(try await test.claim())
    #expect(claimed.id == job.id && claimed.request.sources == [one, two])
    #expect(claimed.request.size == PictureSize(width: 512, height: 256))
    #expect(try await test.store.transaction { try $0.sources.wantedCount() } == 0)
    await #expect(throws: StorageError.self) {
      try await test.store.transaction { tx in
        try tx.sources.fetched(files[0], blob: two, size: nil)
      }
    }
  }

  @Test func aFileWaitsForItsNextTry() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let job = try await waiting(test, "update:1", sources: 1)
    try await test.store.transaction { tx in
      var file = try #require(try tx.sources.files(of: job.id).first)
      file.attempts = 3
      file.notBefore = TestStore.start.adding(.seconds(5))
      try tx.sources.update(file)
      #expect(try tx.sources.wantedFiles(at: TestStore.start, limit: 9).isEmpty)
      let later = TestStore.start.adding(.seconds(5))
      #expect(try tx.sources.wantedFiles(at: later, limit: 9) == [file])
      try tx.sources.release(job.id)
      #expect(try tx.sources.wantedFiles(at: later, limit: 9).isEmpty)
      #expect(try tx.sources.files(of: job.id) == [file], "its name is kept for another time")
    }
  }

  @Test func whatCannotBeReadIsNoPicture() {
    #expect(SentPictureText.decode("no list").isEmpty)
  }
}
