import Domain
import HTTP
import Testing

@testable import API

struct CallbackBodyTests {
  private let start = Timestamp(milliseconds: 1_770_000_000_000)

  private func job(_ state: JobState, failure: String? = nil) -> Job {
    Job(
      id: JobID(37), number: 4, account: AccountID(1), key: KeyID(1), origin: "api:a:0",
      request: GenerationRequest(
        model: "zekron-image-1", prompt: "a \"lake\"", size: PictureSize(width: 256, height: 256),
        seed: 7), price: Amount(micros: 25_200), delivery: nil, state: state, failure: failure,
      createdAt: start, finishedAt: start.adding(.seconds(3)))
  }

  private func body(_ job: Job, _ picture: Picture? = nil) throws -> JSON {
    let news = CallbackNews(
      job: job, jobs: [job], pictures: picture.map { [job.id: $0] } ?? [:], reference: "")
    let body = V1Dialect().callback(news, links: Links(base: "https://api.example.com"))
    return try #require(JSONParser.parse(body.joined))
  }

  @Test func aFinishedJobIsToldAsItsOwnPathTellsIt() throws {
    let picture = Picture(
      id: PictureID("img_1"), token: PictureToken("t1"), account: AccountID(1), job: JobID(37),
      blob: BlobID("b"), format: .png, size: PictureSize(width: 256, height: 256), bytes: 1,
      createdAt: start, expiresAt: start.adding(.seconds(86_400)))
    let told = try body(job(.stored), picture)
    #expect(told["type"] == .string("job.completed"))
    #expect(told["timestamp"] == .string("2026-02-02T02:40:03Z"))
    let data = try #require(told["data"])
    #expect(data["id"] == .string("11") && data["status"] == .string("completed"))
    #expect(data["prompt"] == .string("a \"lake\"") && data["error"] == nil)
    guard case .array(let images) = data["images"] else {
      Issue.record("no images")
      return
    }
    #expect(images.first?["url"] == .string("https://api.example.com/v1/images/t1"))
  }

  @Test(arguments: [(JobState.failed, "job.failed"), (.cancelled, "job.cancelled")])
  func otherEndingsAreToldToo(state: JobState, type: String) throws {
    let told = try body(job(state, failure: state == .failed ? "E-1A2B3C" : nil))
    #expect(told["type"] == .string(type))
    #expect(told["data"]?["images"] == .array([]))
    #expect((told["data"]?["error"] == nil) == (state == .cancelled))
  }

  @Test func aTestSaysSo() throws {
    let body = CallbackBody.test(at: start)
    #expect(
      body
        == .text(
          #"{"type":"webhook.test","timestamp":"2026-02-02T02:40:00Z","data":{}}"#))
  }
}
