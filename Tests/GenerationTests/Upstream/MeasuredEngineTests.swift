import Domain
import TestSupport
import Testing

@testable import Generation

struct MeasuredEngineTests {
  @Test func ordersAreCountedAndPassedOn() async throws {
    let stub = StubEngine([.picture, .error(.failed(reason: "x")), .error(.refused(reason: "y"))])
    let engine = MeasuredEngine("painter", base: stub, places: 2, time: ManualTime())
    #expect(engine.fingerprint == "stub-1")
    for _ in 0..<3 { _ = try? await engine.generate(UpstreamFixture.request()) { _ in } }
    let status = engine.status
    #expect([status.drawn, status.failed, status.refused] == [1, 1, 1])
    #expect(status.name == "painter" && status.typical == .zero && status.running == 0)
    #expect(stub.requests.count == 3)
  }
}
