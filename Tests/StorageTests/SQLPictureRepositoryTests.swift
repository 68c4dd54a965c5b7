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
      id: PictureID(id), account: AccountID(1), job: job, blob: blob ?? self.blob, format: .png,
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
      try repository.markRemoved(blob)
      #expect(try repository.isRemoved(blob))
      #expect(try repository.expiredBlobs(at: late, limit: 9).isEmpty)
      #expect(try repository.picture(PictureID("img_1")) != nil)
      try repository.insert(pictures[1])
      #expect(try repository.isRemoved(blob) == false)
      #expect(try repository.expiredBlobs(at: late, limit: 9) == [blob])
    }
  }
}
