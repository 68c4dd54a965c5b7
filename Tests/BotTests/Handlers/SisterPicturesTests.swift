import Domain
import TestSupport
import Testing

@testable import Bot

struct SisterPicturesTests {
  private func sisters(
    count: Int = 1, index: Int = 0, sources: [BlobID] = [], strength: Int = 600
  ) throws -> SisterPictures {
    SisterPictures(
      catalog: try SampleCatalog.make(),
      job: Job(
        id: JobID(1), account: AccountID(7), origin: "update:1",
        request: GenerationRequest(
          model: "zekron-image-1", prompt: "a", size: PictureSize(width: 512, height: 512),
          seed: 10, count: count, variation: Variation(thousandths: 40), sources: sources,
          strength: SourceStrength(thousandths: strength)),
        price: .zero, delivery: nil, createdAt: Timestamp(milliseconds: 0)),
      index: index)
  }

  @Test func pictureKHasSeedPlusK() throws {
    let sisters = try sisters(count: 4, index: 3)
    #expect(sisters.alone?.seed == 13 && sisters.alone?.count == 1)
    #expect(sisters.larger(isMost: false)?.size.plain == "1024x1024")
    #expect(sisters.larger(isMost: true)?.size.plain == "2048x2048")
    #expect(sisters.alone?.variation == Variation(thousandths: 40), "it is that picture")
  }

  @Test func everyRandomNumberGivesASmallVariation() throws {
    let sisters = try sisters()
    for high in stride(from: UInt8(0), through: 255, by: 5) {
      let request = sisters.subtle(random: [high, 77, 1, 2, 3, 4])
      #expect((100...300).contains(request.variation.thousandths))
      #expect(request.variation.thousandths.isMultiple(of: 10), "as a flag can say it")
      #expect(request.seed == 10)
    }
  }

  @Test func aSubtleEditDiffersInItsSeedOnly() throws {
    let one = try sisters(sources: [BlobID("aa")], strength: 700)
    var request = one.subtle(random: [0, 0, 0, 0, 1, 2])
    #expect(request.seed == 258)
    request.seed = one.job.request.seed
    #expect(request == one.job.request)
  }

  @Test(arguments: [(1000, 750), (600, 350), (300, 100), (100, 100), (40, 40)])
  func aStrongEditKeepsLessOfItsSources(before: Int, after: Int) throws {
    let request = try sisters(sources: [BlobID("aa")], strength: before).strong(seed: 99)
    #expect(request.strength == SourceStrength(thousandths: after))
    #expect(request.seed == 99 && request.sources == [BlobID("aa")])
    #expect(try sisters(strength: before).strong(seed: 1).strength.thousandths == before)
  }

  @Test func strongForgetsTheVariation() throws {
    let request = try sisters().strong(seed: 99)
    #expect(request.seed == 99 && request.variation == .none)
  }

  @Test func aModelThatIsGoneOffersNothing() throws {
    var job = try sisters().job
    job = Job(
      id: job.id, account: job.account, origin: job.origin,
      request: GenerationRequest(
        model: "gone", prompt: "a", size: PictureSize(width: 512, height: 512), seed: 1),
      price: .zero, delivery: nil, createdAt: job.createdAt)
    let sisters = SisterPictures(catalog: try SampleCatalog.make(), job: job, index: 0)
    #expect(sisters.enlargements.isEmpty)
  }
}
