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

  @Test func anEditHoldsItsPictureMoreThanBefore() throws {
    let one = try sisters(sources: [BlobID("aa")])
    let request = one.subtle(random: [0, 0, 0, 0, 1, 2])
    #expect(one.subtleChangesResult)
    #expect(request.strength == SourceStrength(thousandths: 850) && request.seed == 258)
    let firm = try sisters(sources: [BlobID("aa")], strength: 950)
    #expect(firm.subtle(random: [0, 0]).strength == SourceStrength(thousandths: 950))
    let sheet = try sisters(count: 4, sources: [BlobID("aa")])
    #expect(!sheet.subtleChangesResult, "a sheet is not the picture that is meant")
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
