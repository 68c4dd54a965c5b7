import Domain
import Testing

@testable import API

struct LinksTests {
  private static let start = Timestamp(milliseconds: 0)
  private let picture = Picture(
    id: PictureID("img_1"), token: PictureToken("0a"), account: AccountID(1), job: JobID(36),
    blob: BlobID("b"), format: .png, size: PictureSize(width: 256, height: 256), bytes: 1,
    createdAt: start, expiresAt: start)

  @Test func linksBeginWithTheAddressOfTheServer() {
    let links = Links(base: "http://127.0.0.1:0")
    links.setBase("http://127.0.0.1:8080")
    #expect(links.baseURL == "http://127.0.0.1:8080")
    #expect(links.storage(picture) == "http://127.0.0.1:8080/storage/img_1.png")
    #expect(links.image(picture) == "http://127.0.0.1:8080/v1/images/0a")
    let job = Job(
      id: JobID(36), account: AccountID(1), origin: "o",
      request: GenerationRequest(model: "m", prompt: "p", size: picture.size, seed: 1),
      price: .zero, delivery: nil, createdAt: Self.start)
    #expect(links.job(job) == "http://127.0.0.1:8080/v1/jobs/10")
  }
}
