import Domain
import Testing
import TestSupport

@testable import API

struct OrderResultTests {
  @Test func onlyPicturesThatExistCost() throws {
    let order = PictureOrder(
      prompt: "a lake", model: try SampleCatalog.make().standard,
      size: PictureSize(width: 512, height: 512))
    let start = Timestamp(milliseconds: 0)
    let jobs = (1...3).map { number in
      Job(
        id: JobID(number), account: AccountID(1), origin: "o\(number)",
        request: order.requests(seed: 1, sources: [])[0], price: Amount(micros: 25_200),
        delivery: nil, createdAt: start)
    }
    let picture = Picture(
      id: PictureID("img_1"), token: PictureToken("aa"), account: AccountID(1), job: JobID(1),
      blob: BlobID("b"), format: .png, size: order.size, bytes: 1, createdAt: start,
      expiresAt: start)
    let made = [jobs[0], jobs[2]].map { FinishedPicture(job: $0, picture: picture, bytes: nil) }
    let result = OrderResult(order: order, jobs: jobs, pictures: made, available: .zero)
    #expect(result.cost == Amount(micros: 50_400))
    #expect(OrderResult(order: order, jobs: jobs, pictures: [], available: .zero).cost == .zero)
  }
}
