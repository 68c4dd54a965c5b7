import Domain
import SQLite
import Testing

@testable import Storage

struct SQLPictureRepositoryTests {
  private let blob = BlobID(String(repeating: "ab", count: 32))

  private func picture(_ id: String, job: JobID, expiresIn seconds: Int, blob: BlobID? = nil)
    -> Picture
  {
    Picture(
      id: PictureID(id), token: PictureToken("t" + id), account: AccountID(1), job: job,
      blob: blob ?? self.blob, format: .png,
      size: PictureSize(width: 640, height: 480), bytes: 1234, createdAt: TestStore.start,
      expiresAt: TestStore.start.adding(.seconds(seconds)))
  }

  private func prepared() async throws -> (TestStore, JobID) {
    let test = try await TestStore()
    try await test.addCustomers(1)
    return (test, try await test.order("update:1").id)
  }

  @Test func aPictureComesBackAsStored() async throws {
    let (test, job) = try await prepared()
    let stored = picture("img_1", job: job, expiresIn: 60)
    let (found, missing) = try await test.store.transaction { tx in
      try tx.pictures.insert(stored)
      return (try tx.pictures.picture(stored.id), try tx.pictures.picture(PictureID("img_2")))
    }
    #expect(found == stored)
    #expect(missing == nil)
  }

  @Test func aTokenNamesOnePicture() async throws {
    let (test, job) = try await prepared()
    let stored = picture("img_1", job: job, expiresIn: 60)
    let (found, missing) = try await test.store.transaction { tx in
      try tx.pictures.insert(stored)
      return (
        try tx.pictures.picture(token: PictureToken("timg_1")),
        try tx.pictures.picture(token: PictureToken(""))
      )
    }
    #expect(found == stored)
    #expect(missing == nil)
  }

  @Test func aSourceIsKeptAsLongAsTheLastJobNeedsIt() async throws {
    let (test, _) = try await prepared()
    let expired = try await test.store.transaction { [blob] tx in
      try tx.pictures.keepSource(blob, until: TestStore.start.adding(.seconds(60)))
      try tx.pictures.keepSource(blob, until: TestStore.start.adding(.seconds(90)))
      try tx.pictures.keepSource(blob, until: TestStore.start.adding(.seconds(30)))
      return try [80, 91].map { seconds in
        try tx.pictures.expiredBlobs(at: TestStore.start.adding(.seconds(seconds)), limit: 9)
      }
    }
    #expect(expired == [[], [blob]])
  }

  @Test func aSourceThatIsSealedAnewIsNoLongerGone() async throws {
    let (test, _) = try await prepared()
    let isRemoved = try await test.store.transaction { [blob] tx in
      let later = TestStore.start.adding(.seconds(9))
      try tx.pictures.keepSource(blob, until: TestStore.start)
      try tx.pictures.markRemoved(blob, at: later)
      try tx.pictures.keepSource(blob, until: later)
      return try tx.pictures.isRemoved(blob)
    }
    #expect(!isRemoved)
  }

  @Test func telegramsCopiesBelongToTheBytes() async throws {
    let (test, job) = try await prepared()
    let pictures = [
      picture("img_1", job: job, expiresIn: 60), picture("img_2", job: job, expiresIn: 90),
    ]
    let found = try await test.store.transaction { [blob] tx in
      try tx.pictures.insert(pictures[0])
      try tx.pictures.setFileID("photo", isPhoto: true, blob: blob)
      try tx.pictures.setFileID("document", isPhoto: false, blob: blob)
      try tx.pictures.insert(pictures[1])
      return try tx.pictures.picture(PictureID("img_2"))
    }
    #expect(found?.photoFileID == "photo")
    #expect(found?.documentFileID == "document")
    let (copies, unknown) = try await test.store.transaction { [blob] tx in
      try tx.pictures.forgetFileIDs(of: blob)
      return (
        try tx.pictures.fileIDs(of: blob), try tx.pictures.fileIDs(of: BlobID("unknown"))
      )
    }
    #expect(copies == (nil, nil))
    #expect(unknown == (nil, nil))
  }

  @Test func aBlobExpiresWithItsLastPicture() async throws {
    let (test, job) = try await prepared()
    let other = BlobID(String(repeating: "cd", count: 32))
    let pictures = [
      picture("img_1", job: job, expiresIn: 90), picture("img_2", job: job, expiresIn: 60),
      picture("img_3", job: job, expiresIn: 70, blob: other),
    ]
    let expired = try await test.store.transaction { tx in
      for picture in pictures { try tx.pictures.insert(picture) }
      return try [60, 80, 91].map { seconds in
        try tx.pictures.expiredBlobs(at: TestStore.start.adding(.seconds(seconds)), limit: 9)
      }
    }
    #expect(expired == [[], [other], [other, blob]])
    let first = try await test.store.transaction {
      try $0.pictures.expiredBlobs(at: TestStore.start.adding(.seconds(99)), limit: 1)
    }
    #expect(first == [other])
  }

  @Test func aBlobThatWasClaimedAnewIsNotMarkedRemoved() async throws {
    let (test, job) = try await prepared()
    let now = TestStore.start.adding(.seconds(70))
    let pictures = [
      picture("img_1", job: job, expiresIn: 60), picture("img_2", job: job, expiresIn: 120),
    ]
    try await test.store.transaction { [blob] tx in
      try tx.pictures.insert(pictures[0])
      #expect(try tx.pictures.expiredBlobs(at: now, limit: 9) == [blob])
      // Its file is being removed when another job stores the same bytes.
      try tx.pictures.insert(pictures[1])
      try tx.pictures.markRemoved(blob, at: now)
      #expect(try tx.pictures.isRemoved(blob) == false)
      #expect(try tx.pictures.expiredBlobs(at: now, limit: 9).isEmpty)
    }
  }

  @Test func whatAChatStillWaitsForExpiresAWeekLater() async throws {
    let test = try await TestStore()
    try await test.addCustomers(1)
    let job = try await test.order("update:1")
    let stored = picture("img_1", job: job.id, expiresIn: 60)
    try await test.store.transaction { try $0.pictures.insert(stored) }
    try await test.finish(job, as: .stored)
    func expired(after seconds: Int) async throws -> [BlobID] {
      try await test.store.transaction {
        try $0.pictures.expiredBlobs(at: TestStore.start.adding(.seconds(seconds)), limit: 9)
      }
    }
    let week = 7 * 86_400
    #expect(try await expired(after: 61).isEmpty)
    #expect(try await expired(after: 60 + week).isEmpty)
    #expect(try await expired(after: 61 + week) == [blob])
    // Who asked by a key fetches it in time or not at all.
    try await test.tamper("UPDATE jobs SET chat_id = NULL")
    #expect(try await expired(after: 61) == [blob])
    try await test.tamper("UPDATE jobs SET chat_id = 1, state = 'delivered'")
    #expect(try await expired(after: 61) == [blob])
  }

  @Test func whatNobodyClaimedExpiresAtOnce() async throws {
    let (test, job) = try await prepared()
    let claimed = picture("img_1", job: job, expiresIn: 60)
    let other = BlobID(String(repeating: "cd", count: 32))
    let soon = TestStore.start.adding(.seconds(1))
    try await test.store.transaction { [blob] tx in
      let repository = tx.pictures
      try repository.insert(claimed)
      #expect(try repository.noteUnclaimed(blob, at: TestStore.start) == false)
      #expect(try repository.noteUnclaimed(other, at: TestStore.start))
      #expect(try repository.noteUnclaimed(other, at: soon) == false)
      #expect(try repository.expiredBlobs(at: soon, limit: 9) == [other])
      // Gone, then sealed once more for nobody.
      try repository.markRemoved(other, at: soon)
      #expect(try repository.isRemoved(other))
      #expect(try repository.noteUnclaimed(other, at: soon))
      #expect(try repository.isRemoved(other) == false)
    }
  }

  @Test func aJobTakesTheNoteBack() async throws {
    let (test, job) = try await prepared()
    let claimed = picture("img_1", job: job, expiresIn: 60)
    try await test.store.transaction { [blob] tx in
      #expect(try tx.pictures.noteUnclaimed(blob, at: TestStore.start))
      try tx.pictures.insert(claimed)
      let later = TestStore.start.adding(.seconds(59))
      #expect(try tx.pictures.expiredBlobs(at: later, limit: 9).isEmpty)
    }
  }

  @Test func aRemovedBlobIsNotListedAgainUntilItIsSealedAnew() async throws {
    let (test, job) = try await prepared()
    let late = TestStore.start.adding(.seconds(999))
    let pictures = [
      picture("img_1", job: job, expiresIn: 60), picture("img_2", job: job, expiresIn: 120),
    ]
    try await test.store.transaction { [blob] tx in
      let repository = tx.pictures
      #expect(try repository.isRemoved(blob) == false)
      try repository.insert(pictures[0])
      try repository.markRemoved(blob, at: late)
      #expect(try repository.isRemoved(blob))
      #expect(try repository.expiredBlobs(at: late, limit: 9).isEmpty)
      #expect(try repository.picture(PictureID("img_1")) != nil)
      try repository.insert(pictures[1])
      #expect(try repository.isRemoved(blob) == false)
      #expect(try repository.expiredBlobs(at: late, limit: 9) == [blob])
    }
  }
}
