import Domain
import Testing

struct ClientRequestTests {
  @Test(arguments: [(1, ["api:a:0"]), (3, ["api:a:0", "api:a:1", "api:a:2"])])
  func eachPictureHasAnOriginOfItsOwn(count: Int, origins: [String]) {
    let request = ClientRequest(
      account: AccountID(1), key: KeyID(2), name: nil, digest: [UInt8](repeating: 0, count: 32),
      origin: "api:a", jobCount: count, available: .zero, createdAt: Timestamp(milliseconds: 0))
    #expect(request.jobOrigins == origins)
  }

  @Test(arguments: [
    ("api:a:0", "api:a"), ("api:a:12", "api:a"), ("update:17", "update"), ("api:a", nil),
    ("", nil), ("api:a:", nil),
  ])
  func aJobTellsItsOrder(job: String, order: String?) {
    #expect(ClientRequest.origin(ofJob: job) == order)
  }
}
