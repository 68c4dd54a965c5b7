import Domain
import TestSupport
import Testing

@testable import API

struct KreaStatusTests {
  private func status(
    _ state: JobState, isHeldBack: Bool = false, isNext: Bool = false, progress: Double? = nil
  ) -> KreaStatus {
    let job = Job(
      id: JobID(1), account: AccountID(1), origin: "krea:a:0",
      request: GenerationRequest(
        model: "z-image", prompt: "x", size: PictureSize(width: 256, height: 256), seed: 1),
      price: .zero, delivery: nil, state: state, createdAt: Timestamp(milliseconds: 0))
    return KreaStatus(
      JobReport(
        job: job, picture: nil, position: 1, isHeldBack: isHeldBack, isNext: isNext,
        progress: progress))
  }

  @Test func allNineAreToldWhereTheyAreTrue() {
    #expect(status(.queued, isHeldBack: true) == .backlogged)
    #expect(status(.queued) == .queued)
    #expect(status(.queued, isNext: true) == .scheduled)
    #expect(status(.running) == .processing && status(.running, progress: 0) == .processing)
    #expect(status(.running, progress: 0.01) == .sampling)
    #expect(status(.running, progress: 1) == .intermediateComplete)
    #expect(status(.stored) == .completed && status(.delivered) == .completed)
    #expect(status(.failed) == .failed && status(.cancelled) == .cancelled)
  }

  @Test func everyStateOfAJobIsSomeStatus() {
    #expect(Set(KreaStatus.allCases.flatMap(\.jobStates)) == Set(JobState.allCases))
    #expect(KreaStatus(rawValue: "intermediate-complete") == .intermediateComplete)
    #expect(KreaStatus.allCases.count == 9)
  }
}
