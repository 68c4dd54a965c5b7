import Domain
import HTTP
import Testing

@testable import API

struct ZPKImagesBodyTests {
  private func report(_ state: JobState, failure: String? = nil, wait: Int = 0) -> JobReport {
    JobReport(
      job: Job(
        id: JobID(1), account: AccountID(1), origin: "zpk:a:0",
        request: GenerationRequest(
          model: "zpk-ultra", prompt: "x", size: PictureSize(width: 256, height: 256), seed: 1),
        price: Amount(micros: 41_800), delivery: nil, state: state, failure: failure,
        createdAt: Timestamp(milliseconds: 0)),
      picture: nil, waitSeconds: wait)
  }

  private func order(_ euros: Euros?) -> DialectOrder {
    DialectOrder(
      account: AccountID(1), dialect: .zpk, name: "n", origin: "zpk:a", jobCount: 3, euros: euros,
      createdAt: Timestamp(milliseconds: 0))
  }

  @Test func eachImageHasItsStateAndCost() {
    let body = ZPKImagesBody.order(
      [
        report(.running, wait: 4), report(.failed, failure: "P-1A2B3C"),
        report(.failed, failure: "E-1A2B3C"),
      ], order(Euros(micros: 38_000)), links: Links(base: "https://a.example"))
    #expect(
      String(decoding: body.joined, as: UTF8.self) == #"""
        {"success":true,"unique_request_id":"n","images":[\#
        {"num":0,"generation_status":"generating","wait_time":4,"cost":0.038},\#
        {"num":1,"generation_status":"error","wait_time":0,\#
        "error_id":"CONTENT_POLICY_VIOLATION","cost":0},\#
        {"num":2,"generation_status":"error","wait_time":0,"error_id":"GENERAL_ERROR","cost":0}],\#
        "cost":0.038}
        """#)
  }

  @Test func aRefusedOrderIsErrorsAlone() {
    #expect(
      String(decoding: ZPKImagesBody.refused(count: 1, name: "n").joined, as: UTF8.self) == #"""
        {"success":true,"unique_request_id":"n","images":[\#
        {"num":0,"generation_status":"error","wait_time":0,\#
        "error_id":"CONTENT_POLICY_VIOLATION","cost":0}],"cost":0}
        """#)
  }

  @Test func withoutEurosTheCostIsInDollars() {
    #expect(ZPKImagesBody.cost(of: report(.stored).job, order(nil)) == Euros(micros: 41_800))
    #expect(ZPKImagesBody.status(of: .delivered) == "generated")
    #expect(ZPKImagesBody.status(of: .cancelled) == "error")
  }
}
