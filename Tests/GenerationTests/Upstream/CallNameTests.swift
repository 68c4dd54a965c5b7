import Domain
import Testing

@testable import Generation

struct CallNameTests {
  private static func name(
    _ request: GenerationRequest = UpstreamFixture.request(), engine: String = "krea:z",
    job: JobID? = JobID(1), index: Int = 0, count: Int = 1, failures: Int = 0
  ) -> String {
    CallName.make(
      engine: engine, job: job, request: request, index: index, count: count, failures: failures)
  }

  @Test func itFollowsFromTheOrderAlone() {
    #expect(Self.name() == Self.name())
    #expect(Self.name().hasPrefix("zekron-") && Self.name().utf8.count == 31)
  }

  @Test func everythingThatMakesAnotherPictureMakesAnotherName() {
    var requests = [GenerationRequest](repeating: UpstreamFixture.request(), count: 12)
    requests[0].model = "other"
    requests[1].prompt += "s"
    requests[2].negative = "fog"
    requests[3].size = PictureSize(width: 96, height: 128)
    requests[4].seed += 1
    requests[5].count = 2
    requests[6].style = .vivid
    requests[7].stylize = 3
    requests[8].isRaw = true
    requests[9].isTiled = true
    requests[10].sources = [BlobID("ab")]
    requests[11].strength = SourceStrength(fraction: 0.1) ?? .standard
    var names = requests.map { Self.name($0) }
    names += [
      Self.name(), Self.name(engine: "zpk:z"), Self.name(job: JobID(2)), Self.name(job: nil),
      Self.name(index: 1), Self.name(count: 2), Self.name(failures: 1),
    ]
    #expect(Set(names).count == 19)
  }

  @Test func wordsDoNotPassFromOneFieldToTheNext() {
    let first = UpstreamFixture.request("a lake", negative: "fog")
    let second = UpstreamFixture.request("a lak", negative: "efog")
    #expect(Self.name(first) != Self.name(second))
  }
}
