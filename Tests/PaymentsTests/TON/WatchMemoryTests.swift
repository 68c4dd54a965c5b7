import Testing

@testable import Payments

struct WatchMemoryTests {
  @Test func dueAtFirstLaterAndAfterAClockWasSetBack() {
    #expect(WatchMemory.isDue(nil, at: 5, every: .seconds(60)))
    #expect(!WatchMemory.isDue(100, at: 159, every: .seconds(60)))
    #expect(WatchMemory.isDue(100, at: 160, every: .seconds(60)))
    #expect(WatchMemory.isDue(100, at: 99, every: .seconds(60)))
  }

  @Test func memoryIsBounded() {
    var memory = WatchMemory()
    for number in 0...50_000 { memory.note("\(number)", .done) }
    #expect(memory.knowledge(of: "0") == nil && memory.knowledge(of: "50000") == .done)
  }
}
