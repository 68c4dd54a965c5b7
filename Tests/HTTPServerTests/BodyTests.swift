import Testing

@testable import HTTPServer

struct BodyTests {
  private static let free = BodyBudget.freeBytes

  @Test func announcedBodyTakesItsLengthUntilItGoes() {
    let budget = BodyBudget(limit: 1 << 20)
    do {
      var body = Body(limit: 1 << 20, budget: budget)
      #expect(body.announce(100_000) == nil)
      #expect(budget.inUse == 100_000)
      #expect(append(60_000, to: &body) == nil)
      #expect(append(40_000, to: &body) == nil)
      #expect(budget.inUse == 100_000)
      #expect(body.take().count == 100_000)
      #expect(body.bytes.isEmpty)
      #expect(budget.inUse == 100_000)
    }
    #expect(budget.inUse == 0)
  }

  @Test func smallBodiesPassWhenNothingIsLeft() {
    let budget = BodyBudget(limit: 0)
    var announced = Body(limit: 1 << 20, budget: budget)
    #expect(announced.announce(Self.free) == nil)
    #expect(append(Self.free, to: &announced) == nil)
    #expect(append(1, to: &announced) == .overloaded)
    var large = Body(limit: 1 << 20, budget: budget)
    #expect(large.announce(Self.free + 1) == .overloaded)
    #expect(budget.inUse == 0)
  }

  @Test func unannouncedBodyTakesStepsUpToItsLimit() {
    let budget = BodyBudget(limit: 10 << 20)
    var body = Body(limit: (3 << 20) / 2, budget: budget)
    #expect(append(100_000, to: &body) == nil)
    #expect(budget.inUse == 1 << 20)
    #expect(append(1 << 20, to: &body) == nil)
    #expect(budget.inUse == (3 << 20) / 2)
    #expect(append(1 << 20, to: &body) == .bodyTooLarge(limitBytes: (3 << 20) / 2))
    #expect(body.bytes.count == 100_000 + (1 << 20))
  }

  private func append(_ count: Int, to body: inout Body) -> HTTPRefusal? {
    [UInt8](repeating: 7, count: count).withUnsafeBytes { body.append($0) }
  }
}
