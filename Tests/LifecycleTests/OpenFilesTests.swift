import Lifecycle
import Testing

struct OpenFilesTests {
  @Test func theLimitIsRaisedAndNeverLowered() {
    let before = OpenFiles.limit
    #expect(before > 0)
    OpenFiles.raiseLimit()
    let raised = OpenFiles.limit
    #expect(raised >= before)
    OpenFiles.raiseLimit()
    #expect(OpenFiles.limit == raised)
  }
}
