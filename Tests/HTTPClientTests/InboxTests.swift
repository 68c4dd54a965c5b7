import HTTP
import Testing

@testable import HTTPClient

struct InboxTests {
  @Test func sleepIsOnlyAllowedWhenNothingWaits() {
    let inbox = Inbox()
    #expect(inbox.maySleep())
    #expect(inbox.add(.cancel(Exchange(HTTPRequest(url: "http://host/")))))
    #expect(!inbox.maySleep())
    var commands: [Inbox.Command] = []
    #expect(!inbox.take(into: &commands))
    #expect(commands.count == 1)
    #expect(inbox.maySleep())
  }

  @Test func stoppedInboxTakesNothingAndTellsWhenItHasEnded() async {
    let inbox = Inbox()
    inbox.stop(then: nil)
    #expect(!inbox.add(.cancel(Exchange(HTTPRequest(url: "http://host/")))))
    #expect(!inbox.maySleep())
    var commands: [Inbox.Command] = []
    #expect(inbox.take(into: &commands))
    #expect(commands.isEmpty)
    await withUnsafeContinuation { continuation in
      inbox.stop(then: continuation)
      inbox.end()
    }
    await withUnsafeContinuation { inbox.stop(then: $0) }
  }
}
