import Domain
import Resources
import Testing

@testable import Bot

struct JobMessageTests {
  private func job(count: Int = 1, model: String = "zekron-image-1") -> Job {
    Job(
      id: JobID(parsing: "a1b2") ?? JobID(1), account: AccountID(7), origin: "update:1",
      request: GenerationRequest(
        model: model, prompt: "p", size: PictureSize(width: 1024, height: 768), seed: 1,
        count: count),
      price: Amount(micros: 26_700), delivery: nil, createdAt: Timestamp(milliseconds: 0))
  }

  private func message() throws -> JobMessage {
    JobMessage(phrases: try Texts(files: Resources.texts).phrases("en"))
  }

  @Test func aWaitingJobSaysPlaceAndTime() throws {
    let message = try message()
    #expect(
      message.queued(job(), position: 3, wait: .milliseconds(12_900))
        == "#a1b2 · zekron-image-1 · 1024×768 · $0.0267 · position 3 · ~12 s")
    #expect(
      message.queued(job(count: 4), position: 1, wait: nil)
        == "#a1b2 · zekron-image-1 · 1024×768 ×4 · $0.0267 · next in line")
    #expect(
      message.queued(job(), position: 0, wait: .milliseconds(5)).hasSuffix("next in line · ~1 s"))
  }

  @Test(arguments: [(0.0, 0), (0.399, 39), (0.999, 99), (1, 100)])
  func aDrawnJobSaysHowFarItIs(fraction: Double, percent: Int) throws {
    #expect(try message().drawing(job(), fraction: fraction).hasSuffix("· drawing \(percent) %"))
  }

  @Test func namesAreEscaped() throws {
    #expect(
      try message().queued(job(model: "<m>"), position: 1, wait: nil).contains("&lt;m&gt;"))
  }

  @Test(
    arguments: [
      (1, 2, [2], 2), (2, 2, [2], 2), (3, 2, [2], 4), (5, 2, [2], 6), (0, 2, [2], 2),
      (4, 1, [2], 8), (1, 1, [9, 1, 2], 2), (1, 1, [0], 1),
    ] as [(Int, Int, [Int], Int)])
  func theWaitIsTheMedianTimesTheRounds(
    position: Int, workers: Int, recent: [Int], seconds: Int
  ) {
    let wait = JobMessage.wait(
      position: position, recent: recent.map { .seconds($0) }, workers: workers)
    #expect(wait == .seconds(seconds))
  }

  @Test func withoutExperienceThereIsNoGuess() {
    #expect(JobMessage.wait(position: 1, recent: [], workers: 2) == nil)
  }

  @Test func everyStateHasAWord() throws {
    let texts = try Texts(files: Resources.texts)
    for state in JobState.allCases {
      #expect(!texts.phrases("ru")(JobMessage.word(for: state)).isEmpty)
    }
  }
}
