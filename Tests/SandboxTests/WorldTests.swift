import Testing

@testable import Sandbox

@Suite struct WorldTests {
  private func world(startingAt milliseconds: Int64) -> World {
    World(
      configuration: StandInConfiguration(
        token: "1:a", bot: BotIdentity(id: 1, username: "b_bot", firstName: "B"),
        users: [SandboxUser(id: 101, firstName: "Ann")], now: { milliseconds }))
  }

  @Test func laterRunsGiveOtherNumbers() {
    var first = world(startingAt: 1_760_000_000_000)
    var second = world(startingAt: 1_760_000_001_000)
    #expect(first.nextNumber() < second.nextNumber())
    #expect(first.queue.nextID < second.queue.nextID)
    #expect(first.events.version < second.events.version)
    #expect(first.chats[101]?.nextID() != second.chats[101]?.nextID())
  }

  @Test func aKnownPersonIsNotAddedTwice() {
    var world = world(startingAt: 0)
    world.add(SandboxUser(id: 101, firstName: "Other"))
    world.add(SandboxUser(id: 102, firstName: "Bob"))
    #expect(world.userOrder == [101, 102])
    #expect(world.users[101]?.user.firstName == "Ann")
    #expect(world.chats(of: 101).map(\.id) == [101, -1001])
    #expect(world.chats(of: 102).map(\.id) == [102])
  }
}
