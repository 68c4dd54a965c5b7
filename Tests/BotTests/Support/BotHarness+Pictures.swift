import Domain
import Lifecycle
import Services
import Storage
import Telegram
import TestSupport
import Testing

@testable import Bot

extension BotHarness {
  /// The sizes of a photo as Telegram gives them, with a name of one's own.
  static func photo(_ name: String = "f", width: Int = 1280, height: Int = 960) -> [PhotoSize] {
    [
      PhotoSize(fileID: "\(name)-s", fileUniqueID: "us", width: 90, height: 67),
      PhotoSize(fileID: name, fileUniqueID: "u", width: width, height: height, fileSize: 200_000),
    ]
  }

  /// Sends one photo, or a part of an album.
  @discardableResult
  func show(
    _ name: String = "f", caption: String? = nil, from id: Int64 = 7, in chat: Chat? = nil,
    album: String? = nil, language: String = "en", replyTo: ReplyTarget? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [Reply] {
    let update = message(
      nil, from: id, in: chat, language: language, caption: caption, photo: Self.photo(name),
      album: album, replyTo: replyTo)
    return try await handle([update], sourceLocation: sourceLocation)
  }

  /// Sends a file.
  @discardableResult
  func show(document: Document, caption: String? = nil) async throws -> [Reply] {
    let number = nextID()
    let message = Message(
      id: 1000 + number, chat: Chat(id: 7, type: .private),
      from: User(id: 7, firstName: "Ann", languageCode: "en"), caption: caption,
      document: document)
    return try await handle([Update(id: number, kind: .message(message))])
  }

  /// A message with a photo, as the answer to it names it.
  static func reply(
    to message: Int64 = 300, photo name: String? = "old", from user: User? = nil,
    album: String? = nil, chat: Chat? = nil
  ) -> ReplyTarget {
    ReplyTarget(
      id: message, chat: chat ?? Chat(id: 7, type: .private), from: user,
      photo: name.map { photo($0) } ?? [], mediaGroupID: album)
  }

  /// Lets an album's time pass and closes what is due.
  @discardableResult
  func closeAlbums(
    after wait: Duration = .seconds(2), sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [Reply] {
    time.advance(by: wait)
    _ = try await dispatcher.closeAlbums()
    return try await replies(sourceLocation: sourceLocation)
  }

  func files(of job: JobID) async throws -> [SourceFile] {
    try await store.transaction { tx in try tx.sources.files(of: job) }
  }

  /// Puts bytes in the place of every file that a job waits for.
  func fetchSources(of job: JobID) async throws {
    try await store.transaction { tx in
      for file in try tx.sources.files(of: job) {
        let blob = BlobID(String(repeating: "\(file.position + 1)", count: 64))
        try tx.pictures.keepSource(blob, until: Timestamp(milliseconds: .max))
        try tx.sources.fetched(file, blob: blob, size: nil)
      }
    }
  }
}
