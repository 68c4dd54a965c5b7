import Domain
import Testing

@testable import API

struct JobWordsTests {
  @Test(arguments: [
    (JobState.queued, "queued"), (.running, "running"), (.stored, "completed"),
    (.delivered, "completed"), (.failed, "failed"), (.cancelled, "cancelled"),
  ])
  func everyStateHasItsWord(state: JobState, word: String) {
    #expect(JobWords.status(of: state) == word)
  }

  @Test func sourcesMakeAnEdit() {
    var request = GenerationRequest(
      model: "m", prompt: "p", size: PictureSize(width: 256, height: 256), seed: 1)
    #expect(JobWords.type(of: request) == "create")
    request.sources = [BlobID("b")]
    #expect(JobWords.type(of: request) == "edit")
  }
}
