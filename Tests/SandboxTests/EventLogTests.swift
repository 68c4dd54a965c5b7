import Testing

@testable import Sandbox

@Suite struct EventLogTests {
  private func event(_ id: Int) -> ChatEvent { ChatEvent(chat: 1, kind: .message(id)) }

  @Test func eventsFollowTheirVersions() {
    var log = EventLog(startVersion: 1000)
    #expect(log.events(since: 1000)?.isEmpty == true)
    log.append(event(1))
    log.append(event(2))
    #expect(log.version == 1002)
    #expect(log.events(since: 1001).map(Array.init) == [event(2)])
    #expect(log.events(since: 999) == nil)
    #expect(log.events(since: 1003) == nil)
  }

  @Test func oldEventsAreDropped() {
    var log = EventLog(startVersion: 0)
    for id in 0..<8192 { log.append(event(id)) }
    #expect(log.version == 8192)
    #expect(log.events(since: 4095) == nil)
    #expect(log.events(since: 4096)?.count == 4096)
    #expect(log.events(since: 8191).map(Array.init) == [event(8191)])
  }

  @Test func everyWaiterHears() async {
    var log = EventLog(startVersion: 0)
    let one = log.addWaiter()
    let two = log.addWaiter()
    log.removeWaiter(one.id)
    log.append(event(1))
    #expect(await two.bell.wait(atMost: .seconds(9), clock: StoppedClock()) != nil)
    #expect(await one.bell.wait(atMost: .seconds(9), clock: InstantClock()) == nil)
  }
}
