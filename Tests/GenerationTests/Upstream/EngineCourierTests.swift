import HTTP
import TestSupport
import Testing

@testable import Generation

struct EngineCourierTests {
  @Test func everythingTakenIsSentBeforeTheDrainEnds() async throws {
    let transport = ScriptedTransport([.json("{}")])
    let courier = EngineCourier(transport: transport, clock: ContinuousClock())
    for number in 0..<20 {
      courier.send(HTTPRequest(method: "DELETE", url: "http://gpu/jobs/\(number)"))
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await courier.run() }
      await courier.drain()
      #expect(transport.seen.count == 20)
      group.cancelAll()
    }
  }

  @Test func whatIsTooMuchIsDropped() async throws {
    let transport = ScriptedTransport([.json("{}")])
    let courier = EngineCourier(transport: transport, clock: ContinuousClock())
    for _ in 0..<100 { courier.send(HTTPRequest(url: "http://gpu/")) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await courier.run() }
      await courier.drain()
      group.cancelAll()
    }
    #expect(transport.seen.count == 64)
  }
}
