import Domain
import Testing

struct JobTests {
  @Test(
    arguments: [(1, "#1"), (35, "#z"), (36, "#10"), (467_282, "#a0k2"), (.max, "#1y2p0ij32e8e7")]
      as [(Int64, String)])
  func numbersAreShownInBase36(_ number: Int64, _ text: String) {
    #expect(JobID(number).description == text)
    #expect(JobID(number).base36 == text.dropFirst())
  }

  @Test(arguments: ["#a0k2", "a0k2", "#A0K2"])
  func numbersAreRead(_ text: String) {
    #expect(JobID(parsing: text)?.rawValue == 467_282)
  }

  @Test(arguments: ["", "#", "##1", "#0", "#-5", "#a b", "#ж", "#1y2p0ij32e8e7", "a#1"])
  func anythingElseIsNoNumber(_ text: String) {
    #expect(JobID(parsing: text) == nil)
  }

  @Test func onlyQueuedAndRunningJobsAreOpen() {
    #expect(JobState.allCases.filter { !$0.isFinal } == [.queued, .running])
  }

  /// They are in every database.
  @Test func statesKeepTheirWords() {
    #expect(
      JobState.allCases.map(\.rawValue)
        == ["queued", "running", "stored", "delivered", "failed", "cancelled"])
  }
}
