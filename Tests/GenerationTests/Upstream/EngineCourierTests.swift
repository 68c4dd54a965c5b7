import HTTP
import TestSupport
import Testing

@testable import Generation

struct EngineCourierTests {
  @Test func everythingTakenIsSentBeforeTheDrainEnds() async {
    let transport = ScriptedTransport([.json("{}")])
    let courier = EngineCourier(transport: transport, clock: ContinuousClock())
    for number in 0..<20 {
      courier.send(HTTPRequest(method: "DELETE", url: "http://gpu/jobs/\(number)"))
    }
    await UpstreamFixture.deliver(courier)
    #expect(transport.seen.count == 20)
  }

  @Test func whatIsTooMuchIsDropped() async {
    let transport = ScriptedTransport([.json("{}")])
    let courier = EngineCourier(transport: transport, clock: ContinuousClock())
    for _ in 0..<100 { courier.send(HTTPRequest(url: "http://gpu/")) }
    await UpstreamFixture.deliver(courier)
    #expect(transport.seen.count == 64)
  }
}
