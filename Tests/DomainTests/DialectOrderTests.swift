import Domain
import Testing

struct DialectOrderTests {
  private func job(_ origin: String) -> Job {
    Job(
      id: JobID(1), account: AccountID(1), origin: origin,
      request: GenerationRequest(
        model: "m", prompt: "x", size: PictureSize(width: 256, height: 256), seed: 1),
      price: .zero, delivery: nil, createdAt: Timestamp(milliseconds: 0))
  }

  @Test func jobsAreToldByTheirOrigin() {
    let origin = DialectOrder.Dialect.zpk.origin("a1")
    let order = DialectOrder(
      account: AccountID(1), dialect: .zpk, name: "n", origin: origin, jobCount: 2,
      createdAt: Timestamp(milliseconds: 0))
    #expect(order.jobOrigins == ["zpk:a1:0", "zpk:a1:1"])
    for origin in order.jobOrigins {
      #expect(DialectOrder.origin(of: job(origin), in: .zpk) == order.origin)
      #expect(DialectOrder.origin(of: job(origin), in: .krea) == nil)
    }
    #expect(DialectOrder.origin(of: job("api:a1:0"), in: .zpk) == nil)
    #expect(DialectOrder.origin(of: job("update:17"), in: .zpk) == nil)
  }
}
