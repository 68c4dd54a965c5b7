import Domain
import HTTP
import Testing
import TestSupport

@testable import API

/// What a dialect has unless it says otherwise.
struct DialectTests {
  @Test(arguments: DialectName.allCases)
  func callbacksHaveAField(name: DialectName) {
    #expect(!name.dialect.callbackField.isEmpty)
  }

  @Test func callbacksAreOfOurOwnShapeUnlessADialectHasOne() {
    let links = Links(base: "https://api.example.com")
    let job = Job(
      id: JobID(1), account: AccountID(1), origin: "api:a:0",
      request: GenerationRequest(
        model: "m", prompt: "p", size: PictureSize(width: 256, height: 256), seed: 1),
      price: .zero, delivery: nil, state: .failed, createdAt: Timestamp(milliseconds: 0))
    let news = CallbackNews(job: job, jobs: [job], pictures: [:], reference: "")
    let dialect: any Dialect = PreviewDialect()
    #expect(dialect.callback(news, links: links) == CallbackBody.body(news, links: links))
    #expect(dialect.callbackField == "X-Webhook-URL")
  }
}
