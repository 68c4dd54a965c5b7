import Domain
import Testing

@testable import Generation

struct EngineGaugeTests {
  @Test func theTypicalTimeIsTheMedianOfTheLast() {
    let gauge = EngineGauge()
    var status = EngineStatus(name: "gpu", places: 1)
    gauge.fill(&status)
    #expect(status.typical == nil)
    for _ in 0..<30 { gauge.drew(in: .seconds(100)) }
    for _ in 0..<20 { gauge.drew(in: .seconds(3)) }
    gauge.missed(.failed(reason: ""))
    gauge.missed(.refused(reason: ""))
    gauge.missed(.cancelled)
    gauge.fill(&status)
    #expect(status.typical == .seconds(3))
    #expect([status.drawn, status.failed, status.refused] == [50, 1, 1])
  }
}
