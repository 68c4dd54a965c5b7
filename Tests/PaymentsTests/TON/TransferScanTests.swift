import Testing

@testable import Payments

struct TransferScanTests {
  @Test func cursorFollowsWhatIsDone() {
    var scan = TransferScan()
    #expect(scan.cursor(after: 5, now: 100) == nil)
    scan.finish(at: 20)
    scan.finish(at: 10)
    #expect(scan.cursor(after: 5, now: 100) == 20)
    #expect(scan.cursor(after: 20, now: 100) == nil)
    #expect(scan.cursor(after: 5, now: 15) == 15)
    scan.postpone(at: 12)
    #expect(scan.cursor(after: 5, now: 100) == 12)
    scan.meetUnreadable()
    #expect(scan.cursor(after: 5, now: 100) == nil)
  }

  @Test func repetitionIsSeen() {
    var scan = TransferScan()
    #expect(scan.meet("a") && !scan.meet("a") && scan.meet("b"))
  }
}
