import Domain
import HTTP
import Testing

@testable import API

struct KreaJobBodyTests {
  @Test func aRefusedJobSaysWhy() {
    var job = Job(
      id: JobID(1), account: AccountID(1), origin: "krea:a:0",
      request: GenerationRequest(
        model: "z-image", prompt: "x", size: PictureSize(width: 256, height: 256), seed: 1),
      price: Amount(micros: 3000), delivery: nil, state: .failed,
      createdAt: Timestamp(milliseconds: 1_767_225_600_000))
    job.failure = "P-1A2B3C"
    job.finishedAt = Timestamp(milliseconds: 1_767_225_601_500)
    let order = DialectOrder(
      account: AccountID(1), dialect: .krea, name: "n", origin: "krea:a", jobCount: 1,
      createdAt: job.createdAt)
    let body = KreaJobBody.body(
      JobReport(job: job, picture: nil), order, links: Links(base: "https://a.example"))
    #expect(
      String(decoding: body.joined, as: UTF8.self) == #"""
        {"job_id":"n","status":"failed","created_at":"2026-01-01T00:00:00.000Z",\#
        "completed_at":"2026-01-01T00:00:01.500Z","result":null,"error":{"code":"content_policy",\#
        "message":"\#(APIError.contentPolicy(rule: nil).message)"}}
        """#)
  }
}
