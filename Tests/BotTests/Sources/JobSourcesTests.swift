import Domain
import Services
import Storage
import TestSupport
import Testing

@testable import Bot

struct JobSourcesTests {
  private let sent = SentPicture(messageID: 300, fileID: "f", width: 400, height: 300)

  @Test func strangePicturesAreToBeFetched() async throws {
    let harness = try await BotHarness()
    try await harness.turn { turn in
      let file = SentPicture(messageID: 301, fileID: "g")
      let found = try JobSources(turn: turn).find([file, sent], shapesJob: true)
      #expect(found.blobs == [.awaited, .awaited])
      #expect(found.size == nil, "the first one decides, and has not said")
      #expect(
        found.awaited == [
          AwaitedSource(position: 0, fileID: "g", shapesJob: true),
          AwaitedSource(position: 1, fileID: "f"),
        ])
    }
  }

  @Test func ourOwnAreTakenWhileTheVaultHasThem() async throws {
    let harness = try await BotHarness()
    let job = try await harness.order("a lake --size 512x256")
    try await harness.finish(job.id)
    try await harness.note(message: 300, for: job.id)
    let blob = BotHarness.blob(of: job.id)
    try await harness.turn { turn in
      let found = try JobSources(turn: turn).find([sent], shapesJob: true)
      #expect(found.blobs == [blob] && found.awaited.isEmpty)
      #expect(found.size == PictureSize(width: 512, height: 256), "as it lies in the vault")
      let finished = try #require(try turn.tx.jobs.job(job.id))
      #expect(try JobSources(turn: turn).again(finished).blobs.isEmpty)
    }
    harness.time.advance(by: .seconds(86_401))
    try await harness.turn { turn in
      let found = try JobSources(turn: turn).find([sent], shapesJob: true)
      #expect(found.blobs == [.awaited] && found.awaited.map(\.fileID) == ["f"])
    }
  }
}
