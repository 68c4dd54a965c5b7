import Domain
import HTTP
import Testing
import TestSupport

@testable import API

struct AcceptedBodyTests {
  @Test func itSaysWhereToAskForEachJob() throws {
    let order = PictureOrder(
      prompt: "a lake", model: try SampleCatalog.make().standard,
      size: PictureSize(width: 256, height: 256))
    let jobs = (1...2).map { number in
      Job(
        id: JobID(number), account: AccountID(1), origin: "o\(number)",
        request: order.requests(seed: 1, sources: [])[0], price: .zero, delivery: nil,
        createdAt: Timestamp(milliseconds: 0))
    }
    let result = OrderResult(
      order: order, jobs: jobs, pictures: [], available: .zero,
      reports: jobs.map { JobReport(job: $0, picture: nil, position: 4) })
    let body = AcceptedBody.body(result, links: Links(base: "https://a.example"))
    #expect(
      String(decoding: body.joined, as: UTF8.self) == #"""
        {"success":true,"data":{"id":"1","status":"queued","position":4,\#
        "url":"https://a.example/v1/jobs/1","jobs":[{"id":"1","url":"https://a.example/v1/jobs/1"},\#
        {"id":"2","url":"https://a.example/v1/jobs/2"}]}}
        """#)
  }
}
