import Testing

@testable import Domain

struct SourceFileTests {
  @Test func aJobWaitsWhileASourceIsMissing() {
    func job(_ sources: [BlobID]) -> Job {
      Job(
        id: JobID(1), account: AccountID(7), origin: "update:1",
        request: GenerationRequest(
          model: "m", prompt: "a", size: PictureSize(width: 256, height: 256), seed: 1,
          sources: sources),
        price: .zero, delivery: nil, createdAt: Timestamp(milliseconds: 0))
    }
    #expect(!job([]).awaitsSources)
    #expect(!job([BlobID("aa")]).awaitsSources)
    #expect(job([BlobID("aa"), .awaited]).awaitsSources)
  }
}
