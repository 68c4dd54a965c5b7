import Domain
import Testing
import TestSupport

@testable import API

struct PictureOrderTests {
  private func order(_ prompt: String = "a lake") throws -> PictureOrder {
    PictureOrder(
      prompt: prompt, model: try SampleCatalog.make().standard,
      size: PictureSize(width: 512, height: 512))
  }

  @Test func equalOrdersHaveEqualDigestsHoweverTheyAreWritten() throws {
    var other = try order()
    #expect(other.digest == (try order().digest))
    #expect(other.digest.count == 32)
    // How the answer is written changes no picture.
    other.wantsBytes = true
    #expect(other.digest == (try order().digest))
  }

  @Test func whateverDecidesThePicturesIsInTheDigest() throws {
    let changes: [@Sendable (inout PictureOrder) throws -> Void] = [
      { $0.prompt += "s" }, { $0.negative = "fog" },
      { $0.size = PictureSize(width: 512, height: 528) },
      { $0.model = try SampleCatalog.make().models[1] }, { $0.seed = 0 }, { $0.seed = 1 },
      { $0.count = 2 }, { $0.stylize = 0 }, { $0.stylize = 40 }, { $0.isTiled = true },
      { $0.style = .art }, { $0.style = PictureStyle.none },
      { $0.strength = SourceStrength(thousandths: 601) }, { $0.sources = [[1]] },
      { $0.sources = [[1], [2]] }, { $0.sources = [[2], [1]] }, { $0.sources = [[1, 2]] },
    ]
    var digests: Set<[UInt8]> = [try order().digest]
    for change in changes {
      var changed = try order()
      try change(&changed)
      #expect(digests.insert(changed.digest).inserted)
    }
  }

  @Test func textsThatBorderOnEachOtherDoNotRunTogether() throws {
    var (first, second) = (try order("ab"), try order("a"))
    first.negative = "c"
    second.negative = "bc"
    #expect(first.digest != second.digest)
    var (third, fourth) = (try order("a1:b"), try order("a"))
    third.negative = ""
    fourth.negative = "1:b"
    #expect(third.digest != fourth.digest)
  }

  @Test func eachPictureHasItsOwnSeed() throws {
    var order = try order()
    order.count = 3
    #expect(order.requests(seed: 7, sources: []).map(\.seed) == [7, 8, 9])
    order.seed = .max
    #expect(order.requests(seed: 7, sources: []).map(\.seed) == [.max, 0, 1])
    let request = order.requests(seed: 7, sources: [BlobID("a")])[0]
    #expect(
      request.count == 1 && request.sources == [BlobID("a")] && request.model == "zekron-image-1")
  }
}
